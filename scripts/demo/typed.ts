import { join } from "node:path";
import { exitCode, nodeCommand, root } from "../processes.ts";
import type { Children } from "./children.ts";
import { NotAsTold } from "./not-as-told.ts";
import { type NodeOptions, nodeProgram, settingsOf } from "./state-node.ts";

const civicProgram = ["--conditions=source", join(root, "packages/sdk/src/command/main.ts")];

/** Runs the command `civic` as a ministry types it, and gives what it answers as JSON. */
export async function civic<Answer>(
  words: readonly string[],
  { cwd, children }: { readonly cwd: string; readonly children: Children },
): Promise<Answer> {
  const args = [...civicProgram, ...words, "--json"];
  const printed = await ran({ name: "civic", args, words }, { cwd, env: { LC_ALL: "C" } }, children);
  return JSON.parse(printed) as Answer;
}

/** Runs a command of a node as its operator types it. */
export async function civicNode(
  words: readonly string[],
  node: NodeOptions,
  children: Children,
): Promise<void> {
  const args = [...nodeProgram, ...words];
  await ran({ name: "civic-node", args, words }, { env: settingsOf(node) }, children);
}

interface Typed {
  readonly name: string;
  readonly args: readonly string[];
  readonly words: readonly string[];
}

async function ran(
  { name, args, words }: Typed,
  { cwd, env }: { readonly cwd?: string; readonly env: NodeJS.ProcessEnv },
  children: Children,
): Promise<string> {
  const child = children.start(nodeCommand(args), {
    ...(cwd !== undefined && { cwd }),
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [printed, complaint] = ["", ""];
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    complaint += text;
  });
  const code = await exitCode(child);
  if (code !== 0) throw new NotAsTold(`“${name} ${words.join(" ")}” succeeds. ${complaint || printed}`);
  return printed;
}
