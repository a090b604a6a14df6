import { type Command, capture } from "../processes.ts";

/** Runs a command that has to succeed, and gives what it printed; where it fails, that becomes the error. */
export async function must(what: string, command: Command, cwd: string): Promise<string> {
  const { code, output } = await capture(command, { cwd });
  if (code !== 0) throw new Error(`${what} failed (${code}):\n${output.trimEnd()}`);
  return output;
}
