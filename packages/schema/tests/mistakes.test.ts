import { describe, expect, test } from "vitest";
import { madeMistakes } from "../generate/reference/made-mistakes.ts";
import { describeFinding } from "../src/findings/describe-finding.ts";
import { formatNames, typeNames } from "../src/findings/forms/forms.ts";
import { languages } from "../src/languages/languages.ts";

const mistakes = madeMistakes();
const messages = await Promise.all(
  Object.entries(languages).map(async ([language, { messages }]) => [language, await messages()] as const),
);

describe("mistakes that people make when they write records", () => {
  test("are many, and each its own", () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(50);
    expect(new Set(mistakes.map(({ mistake }) => mistake)).size).toBe(mistakes.length);
  });

  test.each(mistakes.map((each) => [each.mistake, each] as const))(
    "%s: found, and nothing else",
    (_, each) => {
      const found = each.findings.map(({ code, pointer }) => `${code} ${pointer}`);
      expect(found.sort()).toEqual(each.finds.map(({ code, pointer }) => `${code} ${pointer}`).sort());
    },
  );

  test.each(messages)(
    "are told in %s, in whole sentences without names that only programs know",
    (_, words) => {
      const names = [...formatNames, ...typeNames].filter((name) =>
        /[a-z][A-Z]|^Decimal$|^Duration$/.test(name),
      );
      for (const { mistake, findings } of mistakes)
        for (const finding of findings) {
          const said = describeFinding(finding, words);
          expect([mistake, said]).toEqual([mistake, expect.stringMatching(/^\S.{30,}[.?؟]$/su)]);
          expect(said).not.toMatch(/\{[a-z]+\}|undefined/i);
          for (const name of names) expect(said).not.toContain(name);
        }
    },
  );
});
