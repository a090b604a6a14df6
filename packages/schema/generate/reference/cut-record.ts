import type { CivicRecord } from "../../generated/types/model.ts";
import { partsOf, provenancesOf, textsOf } from "../../src/structure/parts.ts";

/** A short copy of a record that is still valid: texts in the original language, the first entry of each list. */
export function cutRecord(record: CivicRecord): CivicRecord {
  const { sources, translations: _, ...rest } = structuredClone(record);
  const short = { ...(cutLists(rest) as typeof rest), sources } as CivicRecord;
  keepOriginalLanguage(short);
  if (short.kind === "pathway" && record.kind === "pathway") {
    const named = new Set(short.transitions?.flatMap(({ from, toSteps = [] }) => [from, ...toSteps]));
    const steps = record.steps.filter(({ id }) => named.has(id));
    if (steps.length > 0) short.steps = steps.map(cutLists) as typeof steps;
    keepOriginalLanguage(short);
  }
  const cited = new Set(provenancesOf(partsOf(short)).flatMap(({ provenance }) => provenance.sources));
  return Object.assign(inOrderOf(record, short), { sources: sources.filter(({ id }) => cited.has(id)) });
}

/** A copy of a value in which every list holds only its first entry. */
function cutLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(cutLists);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cutLists(inner)]));
}

function keepOriginalLanguage(record: CivicRecord): void {
  for (const { text } of textsOf(partsOf(record))) {
    if (text[record.language] === undefined) continue;
    for (const language of Object.keys(text)) if (language !== record.language) delete text[language];
  }
}

function inOrderOf(whole: CivicRecord, short: CivicRecord): CivicRecord {
  const keys = Object.keys(whole).filter((key) => Object.hasOwn(short, key)) as (keyof CivicRecord)[];
  return Object.fromEntries(keys.map((key) => [key, short[key]])) as unknown as CivicRecord;
}
