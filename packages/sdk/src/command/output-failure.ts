import type { ExitCode } from "./run-command.ts";
import type { CommandWords } from "./words/en.ts";

/** What is said, and how the process ends, when its output can no longer be written. */
export interface OutputFailure {
  readonly code: ExitCode | undefined;
  readonly said: string;
}

/** A reader that has seen enough, such as `head`, is no failure; a full disk is one. */
export function outputFailure(error: Error, own: CommandWords): OutputFailure {
  if ("code" in error && error.code === "EPIPE") return { code: undefined, said: "" };
  return { code: 1, said: `${own.output.failed(error.message)}\n` };
}
