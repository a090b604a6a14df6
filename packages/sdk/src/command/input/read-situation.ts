import { validateSituation } from "@civic/schema";
import { checkSituation, type Day, type Situation } from "@civic/schema/compute";
import type { Effects } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { readJson } from "./read-json.ts";
import { sentence } from "./read-records.ts";

/** A situation and, in words, the facts that cannot be and were left out of account. */
export interface ReadSituation {
  readonly situation: Situation;
  readonly problems: readonly string[];
}

/** Reads a situation. A structure that is wrong is a {@link CommandError} with every place; nothing is guessed. */
export function readSituation(path: string, today: Day, effects: Pick<Effects, "readText">): ReadSituation {
  const read = validateSituation(readJson(path, effects));
  if (!read.valid)
    throw new CommandError("input", read.findings.map((finding) => sentence(path, finding)).join("\n"));
  const { situation, findings } = checkSituation(read.situation, today);
  const problems = findings.map((finding) => `${sentence(path, finding)} Left out of account.`);
  return { situation, problems };
}
