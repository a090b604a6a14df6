import { line, type Shown } from "./shown.ts";

/** What the tags behind texts mean that are not in the language of the reader; nothing where there are none. */
export function languageNotes(lines: readonly string[], shown: Pick<Shown, "width" | "language">): string[] {
  const notes = notesText(lines, shown);
  return notes.length === 0 ? [] : ["", ...notes.flatMap((text) => line(text, shown, ""))];
}

/** The same as a text. */
export function notesText(lines: readonly string[], shown: Pick<Shown, "language">): readonly string[] {
  const { own, words, format, language } = shown.language;
  const tags = new Set(lines.flatMap((text) => text.match(/\[[a-z]{2,3}\]/g) ?? []));
  const named = [...tags].sort().map((tag) => `${tag} ${format.language(tag.slice(1, -1))}`);
  return named.length === 0 || tags.has(`[${language}]`)
    ? []
    : [own.navigate.marked(named.join(words.joiner))];
}
