import type { Asked } from "../eligibility/explanation.ts";
import { factItemWords, numberWords } from "./fact-words.ts";
import { labelOf } from "./label.ts";
import type { Phrasing } from "./phrasing.ts";

/** What a condition asks of its fact, in words; undefined where the record does not say it. */
export function askedWords(asked: Asked, phrasing: Phrasing): string | undefined {
  const { words, labels, format } = phrasing;
  switch (asked.op) {
    case "fact":
      return words.yes;
    case "number":
      return words.asked[asked.is](numberWords(asked.fact, asked.value, phrasing));
    case "date":
      return dateWords(asked, phrasing);
    case "code":
      return format.alternatives(asked.in.map((code) => factItemWords(asked.fact, code, phrasing)));
    case "country": {
      const { states = [], groups = [], sameAs } = asked;
      const items = [
        ...states.map((state) => format.region(state)),
        ...groups.map((group) => words.asked.member(labelOf(labels, "country-group", group))),
        ...(sameAs === undefined ? [] : [words.asked.sameAs(labelOf(labels, "eligibility-fact", sameAs))]),
      ];
      return items.length === 0 ? undefined : format.alternatives(items);
    }
  }
}

function dateWords(
  { is, date, sinceFact, plus }: Extract<Asked, { op: "date" }>,
  phrasing: Phrasing,
): string | undefined {
  const { words, labels, format } = phrasing;
  if (date !== undefined) return words.asked[is](format.date(date));
  if (sinceFact === undefined) return undefined;
  const start = labelOf(labels, "eligibility-fact", sinceFact);
  const day =
    plus === undefined ? words.asked.theDay(start) : words.asked.since(format.duration(plus), start);
  return words.asked[is](day);
}
