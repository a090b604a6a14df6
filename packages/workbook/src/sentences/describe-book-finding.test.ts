import { expect, test } from "vitest";
import { bookError } from "../findings/book-finding.ts";
import { loadBookLanguage } from "../language/book-language.ts";
import { describeBookFindings } from "./describe-book-finding.ts";

const french = await loadBookLanguage("fr");

test("what is said of several cells is said once, each named once and by the heading that people read", () => {
  const at = (row: number) => ({ sheet: "Services", row, column: 20, name: "needs", heading: "besoins" });
  const findings = [4, 7, 7].map((row) => bookError("not-a-text", { value: "5" }, at(row)));
  const [said, ...others] = describeBookFindings([...findings, bookError("file-empty", {})], french);
  expect(said).toMatch(
    /^Feuille «\s*Services\s*», ligne 4, colonne U \(besoins\)\s; Feuille «\s*Services\s*», ligne 7, colonne U \(besoins\)\s*: \S/,
  );
  expect(others).toHaveLength(1);
});

test("what somebody wrote into a cell stands on one line, and of a long text the beginning", () => {
  const value = `one\ntwo \u001b[2J${"x".repeat(1_000_000)}`;
  const [said = ""] = describeBookFindings([bookError("not-a-number", { value })], french);
  expect(said).toContain("one two \ufffd[2Jxxx");
  expect(said.length).toBeLessThan(200);
});
