import type { Clock } from "@civic/schema";
import type { ComparedValue } from "@civic/schema/compute";
import { amountInWords } from "./amount-in-words.ts";
import { addressOf } from "./contact-in-words.ts";
import { durationInWords } from "./duration-in-words.ts";
import { inEnglish, word } from "./words.ts";

/** Names of records by id. */
export type Names = ReadonlyMap<string, string>;

/** Short: the code list has a sentence for each, and a page a line for each head. */
const treatments = { covered: "yes", folded: "yes, inside", "not-covered": "no" } as const;

/** A compared value on one line. */
export function valueInWords(value: ComparedValue, names: Names): string {
  switch (value.type) {
    case "code":
      return word(value.list, value.code);
    case "yes-no":
      return value.yes ? "yes" : "no";
    case "language":
      return value.tag;
    case "currency":
      return value.currency;
    case "contact":
      return addressOf(value.contact);
    case "scheme":
    case "named":
      return inEnglish(value.name);
    case "organisation":
      return names.get(value.organisation) ?? value.organisation;
    case "clock":
      return clockInWords(value.clock);
    case "amount":
      return amountInWords(value.amount);
    case "head":
      return `${treatments[value.treatment]}: ${inEnglish(value.name)}`;
    case "coverage":
      return word("coverage-level", value.level);
    case "day":
      return dayInWords(value.day);
    case "words":
      return `“${shortened(inEnglish(value.text))}”`;
  }
}

function clockInWords({ starts, startsOn, length, endsOn, opensAfter, unlimited, appliesTo }: Clock): string {
  const from = starts ? word("clock-event", starts) : startsOn;
  const said = [
    unlimited ? "no deadline" : length && durationInWords(length),
    from && `from ${from.charAt(0).toLowerCase()}${from.slice(1)}`,
    opensAfter && `not before ${durationInWords(opensAfter)}`,
    endsOn && `until ${endsOn}`,
    appliesTo && `(${shortened(inEnglish(appliesTo))})`,
  ].filter((each) => each !== undefined);
  return length || endsOn || unlimited ? said.join(" ") : `length not said ${said.join(" ")}`.trim();
}

function dayInWords(day: Extract<ComparedValue, { type: "day" }>["day"]): string {
  switch (day.rule) {
    case "fixed-date":
      return `each ${day.day}.${day.month}.`;
    case "nth-weekday":
      return `${day.nth === -1 ? "last" : `${day.nth}.`} ${day.weekday} of month ${day.month}`;
    case "easter":
      return `Easter ${day.offset < 0 ? "−" : "+"} ${Math.abs(day.offset)} days`;
    case "announced":
      return "announced each year";
  }
}

/** Longest text that stands in a cell; the whole is in the record. */
const longest = 80;

function shortened(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longest / 2))} …`;
}
