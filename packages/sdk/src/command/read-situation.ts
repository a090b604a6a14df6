import { describeFinding, jsonPointer, situation as schema } from "@civic/schema";
import { checkSituation, type Day, type Situation } from "@civic/schema/compute";
import { en } from "@civic/schema/messages/en";
import type { Effects } from "./command.ts";
import { CommandError } from "./command-error.ts";
import { readJson } from "./read-json.ts";

/** A situation and, in words, the facts that cannot be and were left out of account. */
export interface ReadSituation {
  readonly situation: Situation;
  readonly problems: readonly string[];
}

/** Reads a situation. A structure that is wrong is a {@link CommandError} with every place; nothing is guessed. */
export function readSituation(path: string, today: Day, effects: Pick<Effects, "readText">): ReadSituation {
  const parsed = schema.safeParse(readJson(path, effects));
  if (!parsed.success) {
    const faults = parsed.error.issues.map(
      (issue) => `${path}#${jsonPointer(issue.path.map(keyOf))}: ${issue.message}`,
    );
    throw new CommandError("input", faults.join("\n"));
  }
  const { situation, findings } = checkSituation(parsed.data, today);
  const problems = findings.map(
    (finding) => `${path}#${finding.pointer}: ${describeFinding(finding, en)} Left out of account.`,
  );
  return { situation, problems };
}

const keyOf = (key: PropertyKey) => (typeof key === "number" ? key : String(key));
