import fc from "fast-check";
import { expect, test } from "vitest";
import { paragraph } from "./paragraph.ts";

test("a number stays on one line", () => {
  expect(paragraph("call +33 1 44 49", { mark: "  ", width: 14 })).toEqual(["  call", "  +33 1 44 49"]);
});

test("every line closes the isolates that it opens, and nothing else changes", () => {
  const word = fc.constantFrom("a", "كلمة", "\u2068b", "c\u2069", "\u2066d", "\u2067e\u2069");
  const bare = (text: string) => text.replaceAll(/[\u2066-\u2069\s]/g, "");
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 12, max: 30 }),
      (all, width) => {
        const lines = paragraph(all.join(" "), { mark: "  ", width });
        expect(bare(lines.join(""))).toBe(bare(all.join("")));
        for (const line of lines)
          expect((line.match(/[\u2066-\u2068]/g) ?? []).length).toBeLessThanOrEqual(
            (line.match(/\u2069/g) ?? []).length,
          );
      },
    ),
  );
});
