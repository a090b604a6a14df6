import { type Finding, validateSituation } from "@civic/schema";
import { checkSituation, type Day, type Situation } from "@civic/schema/compute";
import type { Effects } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { readJson } from "./read-json.ts";
import { factNames, isUnknownFact, situationSentence } from "./situation-sentence.ts";

/** A situation and, in words, the facts that cannot be and were left out of account. */
export interface ReadSituation {
  readonly situation: Situation;
  readonly problems: readonly string[];
}

/** Most places that are named; a file with more of them is no situation. */
const most = 50;

/** Reads a situation. A structure that is wrong is a {@link CommandError} with the places; nothing is guessed. */
export function readSituation(path: string, today: Day, effects: Pick<Effects, "readText">): ReadSituation {
  const read = validateSituation(readJson(path, effects));
  if (!read.valid) throw new CommandError("input", placesIn(path, read.findings).join("\n"));
  const { situation, findings } = checkSituation(read.situation, today);
  return { situation, problems: findings.map((finding) => situationSentence(path, finding)) };
}

function placesIn(path: string, findings: readonly Finding[]): string[] {
  return [
    ...findings.slice(0, most).map((finding) => situationSentence(path, finding)),
    ...(findings.length > most ? [`… and ${findings.length - most} more places.`] : []),
    ...(findings.some(isUnknownFact) ? [`Facts are: ${factNames.join(", ")}.`] : []),
  ];
}
