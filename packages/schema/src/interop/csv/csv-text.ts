/** The byte order mark by which spreadsheet programs know that a file is UTF-8. */
const mark = "\uFEFF";

/** What a spreadsheet program would work out rather than show (OWASP, CSV injection), after marks that were set before. */
const formula = /^'*[=+\-@|\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * Rows as CSV (RFC 4180): commas, CRLF, quotation marks only where they are needed. It begins with a byte order mark unless it is not to be `marked`: without
 * it Excel reads UTF-8 as the code page of the machine and shows “Ã©” for “é”. A cell that a spreadsheet program would take for a
 * formula gets an apostrophe in front; {@link readCsv} takes it away, so that nothing is lost between the two.
 */
export function writeCsv(
  rows: readonly (readonly string[])[],
  { marked = true }: { readonly marked?: boolean } = {},
): string {
  return (marked ? mark : "") + rows.map((row) => `${rowText(row)}\r\n`).join("");
}

function rowText(row: readonly string[]): string {
  // One empty cell would be an empty line, which many readers pass over.
  return row.length === 1 && row[0] === "" ? '""' : row.map(cellText).join(",");
}

function cellText(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe.trim() !== safe ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows of a CSV file, or what is wrong with its text. */
export type ReadCsv =
  | { readonly rows: readonly (readonly string[])[] }
  | {
      readonly fault: "unclosed-quotation" | "text-after-quotation" | "too-many-rows";
      readonly line: number;
    };

/** How a CSV file is written, and how much of it is read. */
export interface CsvForm {
  /** What stands between two cells; found out from the first line where it is not given. */
  readonly delimiter?: string;
  /** Rows at most; {@link mostRows} where it is not given. */
  readonly most?: number;
}

/** Most rows of one file that are read, unless more are asked for. */
export const mostRows = 20_000;

/**
 * Reads CSV as RFC 4180 writes it, and as spreadsheet programs do: also with semicolons or tabs between cells and any line end. An
 * apostrophe that {@link writeCsv} sets before a formula is taken away. Never throws.
 */
export function readCsv(text: string, { delimiter, most = mostRows }: CsvForm = {}): ReadCsv {
  const body = text.startsWith(mark) ? text.slice(mark.length) : text;
  const between = delimiter ?? delimiterIn(body);
  const rows: string[][] = [];
  let row: string[] = [];
  let [at, line] = [0, 1];
  while (at < body.length) {
    const cell = body[at] === '"' ? quoted(body, at) : plain(body, at, between);
    if (cell === undefined) return { fault: "unclosed-quotation", line };
    row.push(withoutGuard(cell.text));
    line += lineEnds(body.slice(at, cell.end));
    at = cell.end;
    if (body[at] === between) {
      at += 1;
      // What follows the last delimiter of the file is an empty cell.
      if (at === body.length) row.push("");
      else if (!isLineEnd(body[at])) continue;
      else row.push("");
    } else if (at < body.length && !isLineEnd(body[at])) return { fault: "text-after-quotation", line };
    if (at < body.length) {
      at += body[at] === "\r" && body[at + 1] === "\n" ? 2 : 1;
      line += 1;
    }
    rows.push(row);
    if (rows.length > most) return { fault: "too-many-rows", line };
    row = [];
  }
  return { rows };
}

interface Cell {
  readonly text: string;
  /** Where what follows it begins. */
  readonly end: number;
}

function quoted(body: string, start: number): Cell | undefined {
  let [text, from] = ["", start + 1];
  for (;;) {
    const close = body.indexOf('"', from);
    if (close === -1) return undefined;
    text += body.slice(from, close);
    if (body[close + 1] !== '"') return { text, end: close + 1 };
    text += '"';
    from = close + 2;
  }
}

function plain(body: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < body.length && body[end] !== delimiter && !isLineEnd(body[end])) end += 1;
  return { text: body.slice(start, end), end };
}

function withoutGuard(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}

function isLineEnd(character: string | undefined): boolean {
  return character === "\n" || character === "\r";
}

function lineEnds(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** The one of the usual delimiters that stands most often in the first line, outside quotation marks. */
function delimiterIn(body: string): string {
  const first = /^(?:"(?:[^"]|"")*"|[^\r\n"])*/.exec(body)?.[0].replaceAll(/"(?:[^"]|"")*"/g, "") ?? "";
  const counts = [",", ";", "\t"].map((each) => ({ each, count: first.split(each).length }));
  return counts.toSorted((one, other) => other.count - one.count)[0]?.each ?? ",";
}
