import type { LocalisedText } from "../../../generated/types/model.ts";
import { jsonPointer, valueAt } from "../../parts/json-pointer.ts";
import { defineRecordRule } from "../rule.ts";
import { type LengthInWords, onlyLengthIn } from "./length-in-words.ts";

/**
 * The words of a rule and the length that is computed with say the same. With one letter or digit wrong a right is shown as
 * over that is open, and nobody who reads the words would notice. Only what is sure is asked: one length in the words, and one
 * among the clocks; a note of a clock may tell of other times, and is held to the unit alone.
 */
export const lengthAsInText = defineRecordRule({
  code: "length-differs-from-text",
  severity: "warning",
  reads: "Clock",
  *check(record, walked) {
    const lengths = new Map<string, Set<string | undefined>>();
    for (const { path, value } of walked.all("Clock")) {
      const rule = jsonPointer(path.slice(0, -2));
      lengths.set(rule, (lengths.get(rule) ?? new Set()).add(value.length));
    }
    for (const { path, value } of walked.all("Clock")) {
      const { length } = value;
      if (length === undefined) continue;
      const rule = jsonPointer(path.slice(0, -2));
      // What is said of a whole record is not said of its clocks.
      const words =
        path.length > 2 && lengths.get(rule)?.size === 1 ? descriptionOf(valueAt(record, rule)) : {};
      const said =
        find(words, record.language, (each) => !isSame(each.duration, length)) ??
        find(value.note, record.language, (each) => isOtherUnit(each, length));
      if (said !== undefined)
        yield { path: [...path, "length"], params: { length, said: said.said, meant: said.duration } };
    }
  },
});

function descriptionOf(rule: unknown): LocalisedText {
  const { description } = (rule ?? {}) as { description?: LocalisedText };
  return description ?? {};
}

/** The length that a text names in the language of the record, or else in another one, where it differs. */
function find(
  text: LocalisedText = {},
  language: string,
  differs: (said: LengthInWords) => boolean,
): LengthInWords | undefined {
  const said = onlyLengthIn(text[language] ?? Object.values(text)[0] ?? "");
  return said !== undefined && differs(said) ? said : undefined;
}

function isOtherUnit({ number, duration }: LengthInWords, length: string): boolean {
  return !isSame(duration, length) && Number(/^P(\d+)[YMWD]$/.exec(length)?.[1]) === number;
}

/** Twelve months are a year, and seven days a week; lengths of two parts are not compared. */
function isSame(said: string, length: string): boolean {
  const one = reduced(said);
  const other = reduced(length);
  return one === undefined || other === undefined || one === other;
}

const inSmaller: Readonly<Record<string, readonly [factor: number, unit: string]>> = {
  Y: [12, "M"],
  M: [1, "M"],
  W: [7, "D"],
  D: [1, "D"],
};

function reduced(length: string): string | undefined {
  const [, hours] = /^PT(\d+)H$/.exec(length) ?? [];
  if (hours !== undefined) return `${Number(hours) / 24}D`;
  const [, number, unit = ""] = /^P(\d+)([YMWD])$/.exec(length) ?? [];
  const [factor, smaller] = inSmaller[unit] ?? [];
  return factor === undefined ? undefined : `${Number(number) * factor}${smaller}`;
}
