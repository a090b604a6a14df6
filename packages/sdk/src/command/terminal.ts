import { createRequire } from "node:module";
import type { CommandWords } from "./words/en.ts";

/** Where somebody types a command and reads what it says; help needs nothing else. */
export interface Terminal {
  /** What the command says of itself, in the language that is spoken here. */
  readonly own: CommandWords;
  /** Writes to the standard output. */
  readonly write: (text: string) => void;
  /** Writes to the standard error. */
  readonly warn: (text: string) => void;
  /** Tells on one line how much of long work is done; nothing where nobody watches. */
  readonly progress: (done: number) => void;
  /** The version of this package. */
  readonly version: () => string;
  /** Whether the output may be coloured. */
  readonly coloured: boolean;
}

/** The streams of a process. */
export interface Streams {
  readonly stdout: Pick<NodeJS.WriteStream, "write" | "isTTY">;
  readonly stderr: Pick<NodeJS.WriteStream, "write" | "isTTY">;
  readonly env: NodeJS.ProcessEnv;
}

/** Milliseconds between two lines of progress. */
const pause = 100;

const lineAnew = "\r\u001b[K";

/** The terminal of a process. What is written takes the place of the line of progress. */
export function systemTerminal(
  own: CommandWords,
  { stdout, stderr, env }: Streams = process,
  clock: () => number = () => performance.now(),
): Terminal {
  const begun = clock();
  let told: number | undefined;
  function clear(): void {
    if (told !== undefined) stderr.write(lineAnew);
    told = undefined;
  }
  return {
    own,
    write(text) {
      clear();
      stdout.write(text);
    },
    warn(text) {
      clear();
      stderr.write(text);
    },
    progress(done) {
      const now = clock();
      if (stderr.isTTY !== true || now - (told ?? begun) < pause) return;
      stderr.write(`${lineAnew}${own.output.progress(done)}`);
      told = now;
    },
    version: () => createRequire(import.meta.url)("@civic/sdk/package.json").version,
    // https://no-color.org: set and not empty.
    coloured: stdout.isTTY === true && !env["NO_COLOR"],
  };
}
