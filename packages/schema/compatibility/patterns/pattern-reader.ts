/** Thrown for syntax that is not read here; callers then leave the question open. */
export class UnreadPattern extends Error {
  override readonly name = "UnreadPattern";
}

/** The characters of a pattern and how far they are read. */
export interface PatternReader {
  readonly characters: readonly string[];
  at: number;
}

/** The next character, or the empty string at the end. */
export function peek(reader: PatternReader): string {
  return reader.characters[reader.at] ?? "";
}

/** Moves past the text if it comes next. */
export function take(reader: PatternReader, text: string): boolean {
  const expected = [...text];
  if (!expected.every((character, index) => reader.characters[reader.at + index] === character)) return false;
  reader.at += expected.length;
  return true;
}

/** Moves past all that comes next and fits. */
export function takeWhile(reader: PatternReader, fits: RegExp): string {
  let taken = "";
  while (fits.test(peek(reader))) {
    taken += peek(reader);
    reader.at += 1;
  }
  return taken;
}

/** The complaint about whatever comes next. */
export function unread(reader: PatternReader): UnreadPattern {
  return new UnreadPattern(`not read: ${reader.characters.slice(reader.at, reader.at + 20).join("")}`);
}
