import { createInterface } from "node:readline";
import { stripVTControlCharacters } from "node:util";
import type { Command } from "../processes.ts";
import { startApart, supervise } from "../signals.ts";
import { bounded } from "../stages/bounded.ts";

/** What is built and served, and to whom it is said. */
interface Plan {
  readonly build: Command;
  readonly serve: Command;
  readonly say: (line: string) => void;
  /** Whether it is a command of the node that ends by itself: then nothing is said of a build that is over at once. */
  readonly command?: boolean;
  /** After how many milliseconds who waits hears that it still builds. */
  readonly every?: number;
}

/** Milliseconds of a build that nobody is told of before a command. */
const short = 3000;

/** Builds, saying what and for how long, then serves until told to stop; the exit code of what ended. */
export async function buildThenServe({
  build,
  serve,
  say,
  command = false,
  every = 10_000,
}: Plan): Promise<number> {
  const began = performance.now();
  const seconds = () => `${Math.round((performance.now() - began) / 1000)} s`;
  const begin = () => say("Building what has changed (everything, the first time: about a minute) …");
  const beginning = command ? setTimeout(begin, short) : begin();
  const building = startApart(build, { stdio: ["ignore", "pipe", "pipe"] });
  const printed: string[] = [];
  const hear = hearPackages((name) => say(`  building ${name} …`));
  for (const stream of [building.stdout, building.stderr]) {
    if (stream === null) continue;
    createInterface(stream).on("line", (line) => {
      printed.push(line);
      hear(stripVTControlCharacters(line));
    });
  }
  const heartbeat = setInterval(() => say(`  … ${seconds()}`), every);
  const built = await supervise([building]);
  clearInterval(heartbeat);
  clearTimeout(beginning ?? undefined);
  if (building.killed) return built;
  if (built !== 0) {
    say(`${bounded(printed.join("\n"))}\nThe build failed after ${seconds()}; nothing is started.`);
    return built;
  }
  if (!command) say(`Built in ${seconds()}. Starting the node …`);
  return supervise([startApart(serve)]);
}

/**
 * Calls once for each package whose task turbo works on: its lines begin with `@civic/schema:build: `. What turbo
 * takes from its cache is not built.
 */
function hearPackages(found: (name: string) => void): (line: string) => void {
  const heard = new Set<string>();
  return (line) => {
    const name = /^(@[a-z-]+\/[a-z-]+):[a-z]+: /.exec(line)?.[1];
    if (name === undefined || heard.has(name) || line.includes(": cache hit")) return;
    heard.add(name);
    found(name);
  };
}
