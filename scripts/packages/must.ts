import { type Command, capture } from "../processes.ts";

/** Runs a command that has to succeed; what it printed becomes the error. */
export async function must(what: string, command: Command, cwd: string): Promise<void> {
  const { code, output } = await capture(command, { cwd });
  if (code !== 0) throw new Error(`${what} failed (${code}):\n${output.trimEnd()}`);
}
