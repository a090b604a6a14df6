import { type Finding, type RecordKind, recordKinds, validateSituation } from "@civic/schema";
import { checkSituation, type Day, type Situation } from "@civic/schema/compute";
import type { Effects } from "../command.ts";
import { CommandError } from "../command-error.ts";
import type { CommandLanguage } from "../language/command-language.ts";
import { namedPlaces } from "./named-places.ts";
import { readJson } from "./read-json.ts";
import { factNames, isUnknownFact, situationSentence } from "./situation-sentence.ts";

/** A situation and, in words, the facts that cannot be and were left out of account. */
export interface ReadSituation {
  readonly situation: Situation;
  readonly problems: readonly string[];
}

/** Reads a situation. A structure that is wrong is a {@link CommandError} with the places; nothing is guessed. */
export function readSituation(
  path: string,
  today: Day,
  { effects, language }: { readonly effects: Pick<Effects, "readBytes">; readonly language: CommandLanguage },
): ReadSituation {
  const own = language.own.situation;
  const document = readJson(path, effects, language);
  const kind = kindOf(document);
  if (kind !== undefined) throw new CommandError("input", `${path}#: ${own.record(kind)} ${own.begins}`);
  const read = validateSituation(document);
  if (!read.valid) throw new CommandError("input", placesIn(path, read.findings, language).join("\n"));
  const { situation, findings } = checkSituation(read.situation, today);
  return { situation, problems: findings.map((finding) => situationSentence(path, finding, language)) };
}

/** The kind of a record, where somebody took one for a situation. */
function kindOf(document: unknown): RecordKind | undefined {
  if (typeof document !== "object" || document === null || "facts" in document) return undefined;
  return "kind" in document ? recordKinds.find((kind) => kind === document.kind) : undefined;
}

function placesIn(path: string, findings: readonly Finding[], language: CommandLanguage): string[] {
  const own = language.own.situation;
  const { named, others } = namedPlaces(findings);
  return [
    ...named.map((finding) => situationSentence(path, finding, language)),
    ...(others > 0 ? [own.morePlaces(others)] : []),
    ...(findings.some(isUnknownFact) ? [own.factsAre(factNames.join(", "))] : []),
  ];
}
