import type { Entitlement, Interplay, ListedSum } from "@civic/schema/compute";
import {
  cutLines,
  entitlementWhyWords,
  interplayWords,
  markedPart,
  recordDoubts,
  reportLine,
  sumWords,
  timeLimitLine,
  timeLimitNotes,
  unlessWords,
} from "@civic/schema/words";
import type { CommandLanguage } from "../language/command-language.ts";

/** Most conditions of a line of reasons; `civic evaluate` shows all of them. */
const mostReasons = 4;

/** By when, to ask and to report; of a scheme also that no time limit is known. */
export function limitTexts({ record, timeLimit, report }: Entitlement, language: CommandLanguage): string[] {
  const { words, own } = language;
  if (timeLimit === undefined && record.kind !== "compensation-scheme") return [];
  const reported = reportLine({ report }, language);
  return [
    [
      own.evaluate.timeLimit + words.colon + timeLimitLine(timeLimit, language),
      ...timeLimitNotes(timeLimit, language),
    ].join(words.clock.joiner),
    ...(reported === undefined ? [] : [reported]),
  ];
}

/** When a claim that is late is still accepted. */
export function lateTexts(
  { timeLimit }: Pick<Entitlement, "timeLimit">,
  language: CommandLanguage,
): string[] {
  const { clock, colon } = language.words;
  const late = timeLimit?.lateClaim;
  return late ? [clock.late + colon + markedPart(late, language)] : [];
}

/** Why, in one line: the conditions that decided, or the exclusion that is met. */
export function whyTexts(entitlement: Entitlement, language: CommandLanguage): string[] {
  const { own, words } = language;
  if (!entitlement.explanation && !entitlement.exclusions) return [own.evaluate.nothingSaid];
  const why = entitlementWhyWords(entitlement, language);
  const left = why.length - mostReasons;
  if (why.length === 0) return [];
  const said = [...why.slice(0, mostReasons), ...(left > 0 ? [words.more(left)] : [])];
  return [own.evaluate.why + words.colon + said.join(words.clock.joiner)];
}

/** Exclusions that stay open, in one line. */
export function unlessTexts({ unless }: Entitlement, language: CommandLanguage): string[] {
  if (unless.length === 0) return [];
  return [
    language.words.answers.unless.finds(unlessWords(unless, language).join(language.words.clock.joiner)),
  ];
}

/** The sums that a record lists, one line each, with the rows of a table; then that they may be cut. */
export function sumTexts({ sums, record, verdict }: Entitlement, language: CommandLanguage): string[] {
  const { own, words } = language;
  const said = sums.map((sum) => {
    const { text, applies, note, rows } = sumWords({ ...sum, applies: within(verdict, sum) }, language);
    const table = rows.length > 0 ? words.colon + rows.join(words.clock.joiner) : "";
    const said = [text + table, applies, ...(note === undefined ? [] : [note])].join(words.clock.joiner);
    return own.navigate.sums + words.colon + said;
  });
  return said.length === 0 ? said : [...said, ...cutLines(record, language)];
}

/** Nobody can have a sum without what it belongs to. */
function within(verdict: Entitlement["verdict"], { applies }: ListedSum): ListedSum["applies"] {
  if (verdict === "not-met" || applies === "not-met") return "not-met";
  return verdict === "met" ? applies : "unknown";
}

/** How other payments bear on it, in one line. */
export function interplayTexts(interplay: readonly Interplay[], language: CommandLanguage): string[] {
  const { own, words } = language;
  if (interplay.length === 0) return [];
  return [
    own.navigate.interplay + words.colon + interplayWords(interplay, language).join(words.clock.joiner),
  ];
}

/** Why the record may not be relied on, in one line. */
export function doubtTexts({ record }: Entitlement, language: CommandLanguage): string[] {
  const { own, words } = language;
  const doubts = recordDoubts(record, language);
  return doubts.length === 0 ? [] : [own.navigate.doubts + words.colon + doubts.join(words.clock.joiner)];
}
