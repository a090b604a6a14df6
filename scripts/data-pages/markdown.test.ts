import { expect, test } from "vitest";
import { count, link, literal, page, plain, share, table } from "./markdown.ts";
import { atHome, counted } from "./words.ts";

test("texts keep their signs and stay on one line", () => {
  expect(plain("a | b\n*c* [d] <e> _f_")).toBe("a \\| b \\*c\\* \\[d\\] \\<e\\> \\_f\\_");
  expect(plain("Foreign & Home; &lt;")).toBe("Foreign & Home; &amp;lt;");
  expect(literal("/a|b")).toBe("`/a\\|b`");
});

test("addresses keep their meaning", () => {
  expect(link("A [page]", "https://example.org/a_(b)|c")).toBe(
    "[A \\[page\\]](https://example.org/a_%28b%29%7Cc)",
  );
});

test("tables align numbers to the right", () => {
  expect(table(["Name", "#Sum"], [["a", "1"]])).toBe("| Name | Sum |\n|---|--:|\n| a | 1 |");
});

test("numbers and shares are written one way", () => {
  expect([0, 999, 1000, 1234567].map(count)).toEqual(["0", "999", "1\u00a0000", "1\u00a0234\u00a0567"]);
  expect([share(1, 3), share(2, 2), share(0, 0)]).toEqual(["33.3 %", "100.0 %", "–"]);
  expect([counted(1, "gap"), counted(2, "gap"), counted(0, "body", "bodies")]).toEqual([
    "one gap",
    "2 gaps",
    "0 bodies",
  ]);
});

test("empty parts of a page leave no hole", () => {
  expect(page(["a", "", "b"])).toBe("a\n\nb\n");
});

test("a record bears the name it has at home", () => {
  expect(atHome({ en: "Fund", fr: "Fonds" })).toBe("Fonds");
  expect(atHome({ en: "Fund" })).toBeUndefined();
});
