/** Text of a value of iCalendar (RFC 5545, 3.3.11) and vCard (RFC 6350, 3.4): signs that part values, and line breaks, escaped. */
export function escapedText(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r\n|\r|\n/g, "\\n");
}

const longestLine = 75;
const utf8 = new TextEncoder();

/** Content lines as they are written: CRLF, in pieces of at most 75 bytes, those after the first begin with a space. */
export function contentText(lines: readonly string[]): string {
  return lines
    .flatMap(folded)
    .map((line) => `${line}\r\n`)
    .join("");
}

/** None of the pieces cuts a character. */
function folded(line: string): readonly string[] {
  const pieces: string[] = [];
  let [piece, size] = ["", 0];
  for (const character of line) {
    const length = utf8.encode(character).length;
    if (size + length > longestLine) {
      pieces.push(piece);
      [piece, size] = [" ", 1];
    }
    piece += character;
    size += length;
  }
  return [...pieces, piece];
}
