import { schemaVersion } from "@civic/schema";
import type { Book } from "../book/grid.ts";
import type { BookLanguage } from "../language/book-language.ts";
import { readMeTitle, tableTitles } from "../naming/table-title.ts";

/** The sheet that explains the book. Its first rows say what the book is, for who reads it back. */
export function readMeOf(language: BookLanguage, version: number): Book["readMe"] {
  const { own } = language;
  const { readMe } = own;
  return {
    title: tableTitles(language).get(readMeTitle) ?? readMe.sheet,
    facts: [
      ["version", String(version), readMe.version],
      ["model", schemaVersion, readMe.model],
      ["language", language.language, readMe.language],
    ],
    lines: readMe.lines,
  };
}
