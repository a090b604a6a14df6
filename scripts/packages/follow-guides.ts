import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isShown, type Step, stepsOf } from "../../tests/docs/examples.ts";
import { freePort } from "../../tests/support/free-port.ts";
import { capture, root } from "../processes.ts";
import { neededBy, provide } from "./dependencies.ts";
import type { Packed } from "./pack.ts";

/** What guides call the node of the reader. */
const addressOnPage = "http://127.0.0.1:8080";
/** What is typed not in the folder of the reader but in a copy of the repository; this one is it, and it is built. */
const inTheCopy = "# in the copy of the repository";

type Typed = Extract<Step, { readonly type: readonly string[] }>;

const isInTheCopy = ({ type: [first] }: Typed) => first === inTheCopy;

/** The folder of a reader, and the packages that are installed there. */
interface Reader {
  readonly folder: string;
  readonly packed: readonly Packed[];
}

/**
 * Follows guides literally, in an empty folder: saves what they tell to save, types each line into a shell, installs the packages
 * from their tarballs, and compares what is printed with what is shown. Where nothing is shown a line has to succeed.
 */
export async function followGuides(documents: readonly string[], { folder, packed }: Reader): Promise<void> {
  provide(neededBy(packed.map(({ manifest }) => manifest)), folder);
  const before = new Set<string>();
  for (const document of documents) await follow(document, { folder, packed, before });
}

/** `before` holds lines that a guide before this one has installed with; what they do is done. */
async function follow(
  document: string,
  { folder, packed, before }: Reader & { readonly before: Set<string> },
): Promise<void> {
  const steps = stepsOf(document);
  const typed = steps.filter((step): step is Typed => "type" in step);
  const serve = typed
    .filter(isInTheCopy)
    .flatMap(({ type }) => type.filter((line) => line.endsWith("npm start")));
  const node = await startNode(serve[0] ?? "npm start", mkdtempSync(`${folder}-copy-`));
  try {
    const here = (text: string) => packedAt(text, packed).replaceAll(addressOnPage, node.address);
    for (const step of steps) if ("save" in step) save(join(folder, step.save), here(step.content));
    const own = typed
      .filter((step) => !isInTheCopy(step))
      .map((step) => ({ ...step, type: step.type.filter((line) => !before.has(line)) }));
    const answers = await typeAll(own.flatMap(({ type }) => type).map(here), folder);
    for (const { type, shown, line } of own) {
      const ran = answers.splice(0, type.length);
      const printed = ran.map((each) => each.printed).join("");
      const isAsSaid =
        shown === undefined ? ran.every(({ status }) => status === "0") : isShown(here(shown), printed);
      if (!isAsSaid)
        throw new Error(
          `${document}:${line}: ${type.join("\n")}\ndoes not print what is shown, but:\n${printed}`,
        );
      for (const each of type) if (each.startsWith("npm ")) before.add(each);
    }
  } finally {
    node.process.kill("SIGKILL");
  }
}

function save(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** A line with the tarballs where they are, in place of where the reader packed them to. */
function packedAt(text: string, packed: readonly Packed[]): string {
  return text.replaceAll(/\/tmp\/civic-(\w+)-[\d.]+\.tgz/g, (name, which: string) => {
    const found = packed.find(({ manifest }) => manifest.name.endsWith(`/${which}`));
    return found?.tarball ?? name;
  });
}

interface Answered {
  readonly printed: string;
  readonly status: string;
}

/** Types lines into one shell, and gives what each printed and how it ended. */
async function typeAll(lines: readonly string[], folder: string): Promise<Answered[]> {
  const mark = "\u001e";
  const script = lines.map((line) => `${line}\nprintf '${mark}%s${mark}' "$?"\n${afterLine(line)}`).join("");
  // Without a registry: what the packages need is there already.
  const env = { npm_config_offline: "true", npm_config_audit: "false", LC_ALL: "C.UTF-8" };
  const shell = { program: "sh", args: ["-c", `exec 2>&1\n${script}`] };
  const { output } = await capture(shell, { cwd: folder, env });
  const parts = output.split(mark);
  return lines.map((_, index) => ({
    printed: parts[2 * index] ?? "",
    status: parts[2 * index + 1] ?? "nothing",
  }));
}

/** Once npx itself has found the command, what it finds is run without asking it again: it takes longer than the command. */
function afterLine(line: string): string {
  return line === "npx civic --version" ? 'npx() { "node_modules/.bin/$@"; }\n' : "";
}

/** Starts the built node as the guide says, in a folder with the records of a few States; gives its address once it is ready. */
async function startNode(
  line: string,
  folder: string,
): Promise<{ readonly address: string; readonly process: ChildProcess }> {
  for (const state of ["be", "eu", "fr"])
    cpSync(join(root, "data", state), join(folder, "data", state), { recursive: true });
  const port = String(await freePort());
  const typed = line.replace(/npm start$/, 'exec "$NODE" "$CIVIC_NODE"');
  const started = spawn("sh", ["-c", typed], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      NODE: process.execPath,
      CIVIC_NODE: join(root, "apps/api/dist/main.js"),
      PORT: port,
    },
    stdio: "ignore",
  });
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 600; tries += 1) {
    const answer = await fetch(`${address}/readyz`).catch(() => undefined);
    if (answer?.ok) return { address, process: started };
    if (started.exitCode !== null) break;
    await new Promise((settle) => setTimeout(settle, 100));
  }
  started.kill("SIGKILL");
  throw new Error(`no node answers to: ${line}`);
}
