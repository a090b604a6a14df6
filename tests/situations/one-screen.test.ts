import { navigate } from "@civic/schema/compute";
import type { Language } from "@civic/schema/languages";
import { describe, expect, test } from "vitest";
import {
  type OrdinarySituation,
  ordinarySituations,
  situationAsked,
} from "../../packages/schema/tests/ordinary-cases.ts";
import { realRecords } from "../../packages/schema/tests/real-records.ts";
import { loadCommandLanguage } from "../../packages/sdk/src/command/language/command-language.ts";
import { firstPage } from "../../packages/sdk/src/command/navigate/first-page.ts";
import { shownOf } from "../../packages/sdk/src/command/navigate/shown.ts";
import { pageIn } from "../../packages/sdk/src/command/page/page.ts";
import { widthOf } from "../../packages/sdk/src/command/page/width.ts";

const screen = { lines: 42, width: 80 };

/** All in English and German; of the other languages, which have the same parts, some of every kind. */
const isAsked = (language: Language, index: number) =>
  language === "en" || language === "de" || index % 9 === ["fr", "es", "ar"].indexOf(language);

function faultsOf(lines: readonly string[]): string[] {
  return [
    ...(lines.length > screen.lines ? [`${lines.length} lines`] : []),
    ...lines.filter((line) => widthOf(line) > screen.width).map((line) => `too wide: ${line}`),
    ...lines.filter((line) => /(\[[a-z]{2}\]).*\1/.test(line)).map((line) => `marked twice: ${line}`),
    ...lines.filter((line) => /undefined|\[object|NaN/.test(line)).map((line) => `no value: ${line}`),
    ...lines
      .filter((line) => Number(/\b(\d[\d,.\u00a0\u202f]*) (?:days? left|Tag)/.exec(line)?.[1] ?? 0) > 90)
      .map((line) => `days nobody counts: ${line}`),
  ];
}

async function faultsIn(languages: readonly Language[]): Promise<string[]> {
  const loaded = await Promise.all(languages.map((tag) => loadCommandLanguage(tag)));
  return ordinarySituations.flatMap((each: OrdinarySituation, index) => {
    const situation = situationAsked(each);
    const found = navigate(situation, realRecords, { today: each.today });
    return loaded
      .filter(({ language }) => isAsked(language as Language, index))
      .flatMap((language) => {
        const around = { facts: situation.facts, records: realRecords, page: pageIn(false), language };
        const lines = firstPage(shownOf({ ...around, found, width: screen.width }));
        return faultsOf(lines).map((fault) => `${each.id} ${language.language}: ${fault}`);
      });
  });
}

describe("the first page of civic navigate", () => {
  test("fits one screen, with each mark once on a line, and counts no days beyond three months", async () => {
    expect(await faultsIn(["en", "de", "fr", "es", "ar"])).toEqual([]);
  });
});
