import { describe, expect, test } from "vitest";
import { knownDifferencesIn } from "../../packages/schema/tests/known-differences.ts";
import {
  type OrdinarySituation,
  ordinarySituations,
  situationAsked,
} from "../../packages/schema/tests/ordinary-cases.ts";
import { printed } from "./printed.ts";

type Phrase = string | readonly string[];

/** Spaces of every kind are one, marks of direction none, and capitals do not count. */
function plain(text: string): string {
  return text
    .replace(/[\u200e\u200f\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .toLowerCase();
}

function says(text: string, phrase: Phrase): boolean {
  return (typeof phrase === "string" ? [phrase] : phrase).some((each) => text.includes(plain(each)));
}

function shown(phrase: Phrase): string {
  return typeof phrase === "string" ? phrase : phrase.join(" | ");
}

async function differences(each: OrdinarySituation): Promise<string[]> {
  const found: string[] = [];
  for (const [language, { mustSay = [], mustNotSay = [] }] of Object.entries(each.text ?? {})) {
    const situation = situationAsked(each);
    const whole = plain(await printed(situation, { language, today: each.today, all: true }));
    const screen = plain(await printed(situation, { language, today: each.today, all: false }));
    const at = `${each.id} ${language}`;
    found.push(
      ...mustSay
        .filter((phrase) => !says(whole, phrase))
        .map((phrase) => `${at}: does not say ${shown(phrase)}`),
      ...mustNotSay
        .filter((phrase) => says(whole, phrase) || says(screen, phrase))
        .map((phrase) => `${at}: says ${shown(phrase)}`),
    );
  }
  return found;
}

describe("the text of civic navigate, for ordinary situations", () => {
  test("says what it must and nothing it must not, save the differences that are written down", async () => {
    const known = knownDifferencesIn("ordinary-text-differences.json");
    const found: string[] = [];
    for (const each of ordinarySituations) found.push(...(await differences(each)));
    expect(found).toEqual(known.map(({ difference }) => difference));
    expect(known.filter(({ why }) => why === "")).toEqual([]);
  });
});
