import type { CivicRecord, Criterion, EligibilityFactCode } from "@civic/schema";
import type { Entitlement, Explanation } from "@civic/schema/compute";
import { labelOf } from "@civic/schema/words";
import type { Language } from "../../words/language.tsx";
import { factConcept } from "./fact-register.ts";
import { alternatives, itemWords, numberWords } from "./fact-words.ts";

type Comparison = Extract<Criterion, { fact: unknown }>;

/** What a leaf compares its fact with, where the record says so. */
export type Asked = Partial<Omit<Extract<Comparison, { op: "country" }>, "op" | "fact">> &
  Partial<Omit<Extract<Comparison, { op: "code" }>, "op" | "fact">> &
  Partial<Omit<Extract<Comparison, { op: "date" }>, "op" | "fact" | "is">> & {
    readonly is?: Extract<Comparison, { is: unknown }>["is"];
    readonly value?: number;
  };

/**
 * What a leaf asks, read in the record at its place. Conditions that are worked out from axes stand nowhere: they
 * compare a State with that of the record, and the status with those it names.
 */
export function askedAt({ record, conditions, pointer }: Entitlement, leaf: Explanation): Asked | undefined {
  if (conditions === "criteria") return valueIn(record, pointer + leaf.pointer) as Asked | undefined;
  if (leaf.op === "country") return { states: [record.jurisdiction] };
  const statuses = "eligibility" in record ? record.eligibility?.victimStatuses : undefined;
  return leaf.op === "code" && statuses ? { in: [...statuses] } : undefined;
}

function valueIn(record: CivicRecord, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (inside, key) => (inside as Readonly<Record<string, unknown>> | undefined)?.[key],
      record,
    );
}

/** What a leaf asks of its fact, in words; nothing where the record does not say. */
export function askedWords(
  fact: EligibilityFactCode,
  asked: Asked | undefined,
  language: Language,
): string | undefined {
  const { why } = language.words.navigator;
  const concept = factConcept(fact);
  if (concept.type === "boolean") return why.yes;
  if (asked === undefined) return undefined;
  const { states = [], groups = [], in: codes = [], is } = asked;
  if (concept.type === "date") return is && dateWords(asked, language);
  if (concept.type === "number")
    return is === undefined || asked.value === undefined || !isMeasure(is)
      ? undefined
      : why[is](numberWords(asked.value, concept, language));
  const items = [
    ...[...states, ...codes].map((item) => itemWords(concept, item, language)),
    ...groups.map((group) => why.member(labelOf(language.labels, "country-group", group))),
  ];
  return items.length === 0 ? undefined : alternatives(items, language);
}

type Measure = Extract<Comparison, { op: "number" }>["is"];

function isMeasure(is: NonNullable<Asked["is"]>): is is Measure {
  return is === "less-than" || is === "at-most" || is === "at-least" || is === "more-than";
}

function dateWords({ is, date, sinceFact, plus }: Asked, language: Language): string | undefined {
  const { words, labels, format } = language;
  const { why } = words.navigator;
  if (is === undefined || isMeasure(is)) return undefined;
  if (date !== undefined) return why[is](format.date(date));
  if (sinceFact === undefined) return undefined;
  const start = labelOf(labels, "eligibility-fact", sinceFact);
  return why[is](plus === undefined ? why.theDay(start) : why.since(format.duration(plus), start));
}
