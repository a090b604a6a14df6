import { inflateRawSync } from "node:zlib";
import { type BookFinding, bookError } from "../findings/book-finding.ts";

/** What a workbook may be, so that no file costs more than it says. */
export const workbookBounds = {
  /** Bytes of the file. */
  packed: 64 * 1024 * 1024,
  /** Bytes of all its parts unpacked. */
  unpacked: 256 * 1024 * 1024,
  parts: 2000,
  /** Cells of all sheets, counted as the rectangles that they spread over. */
  cells: 6_000_000,
} as const;

const [central, end, local] = [0x02014b50, 0x06054b50, 0x04034b50];

interface Part {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/** Why the bytes are no workbook that is read; nothing where they may be. */
export function outOfBounds(bytes: Uint8Array): BookFinding | undefined {
  if (bytes.byteLength === 0) return bookError("file-empty", {});
  // The container of workbooks from before 2007, and of those with a password ([MS-CFB]).
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return bookError("file-locked", {});
  if (bytes.byteLength > workbookBounds.packed) return tooLarge;
  const parts = partsOf(bytes);
  if (!parts?.some(({ name }) => name === "[Content_Types].xml")) return bookError("file-unreadable", {});
  if (parts.some(({ name }) => /vbaProject\.bin$|\/(?:activeX|macrosheets)\//i.test(name)))
    return bookError("file-macros", {});
  const unpacked = parts.reduce((sum, part) => sum + part.unpacked, 0);
  if (unpacked > workbookBounds.unpacked || parts.length > workbookBounds.parts) return tooLarge;
  return spread(bytes, parts);
}

const tooLarge = bookError("file-too-large", { megabytes: workbookBounds.unpacked / 1024 / 1024 });

/** The parts as the directory at the end of the file has them; nothing where it cannot be believed. */
function partsOf(bytes: Uint8Array): readonly Part[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = bytes.byteLength - 22;
  while (at >= Math.max(0, bytes.byteLength - 65_557) && view.getUint32(at, true) !== end) at--;
  if (at < 0 || view.getUint32(at, true) !== end) return undefined;
  const count = view.getUint16(at + 10, true);
  const parts: Part[] = [];
  let place = view.getUint32(at + 16, true);
  for (let nth = 0; nth < count; nth++) {
    if (place + 46 > bytes.byteLength || view.getUint32(place, true) !== central) return undefined;
    const [method, packed, unpacked, offset] = [
      view.getUint16(place + 10, true),
      view.getUint32(place + 20, true),
      view.getUint32(place + 24, true),
      view.getUint32(place + 42, true),
    ];
    const nameLength = view.getUint16(place + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(place + 46, place + 46 + nameLength));
    // Sizes that are left out here, or too large for this field, are not believed from elsewhere.
    const isSized = method === 0 ? packed === unpacked : packed > 0 && (unpacked > 0 || packed <= 16);
    if (!isSized || packed === 0xffffffff || unpacked === 0xffffffff || offset + 30 > bytes.byteLength)
      return undefined;
    parts.push({ name, method, packed, unpacked, offset });
    place += 46 + nameLength + view.getUint16(place + 30, true) + view.getUint16(place + 32, true);
  }
  return parts;
}

/** Two cells far from each other spread over all between them, which is made when they are read. */
function spread(bytes: Uint8Array, parts: readonly Part[]): BookFinding | undefined {
  let cells = 0;
  for (const part of parts) {
    if (!/\/worksheets\/[^/]+\.xml$/i.test(part.name)) continue;
    const text = textOf(bytes, part);
    if (text === undefined) return bookError("file-unreadable", {});
    cells += rectangle(text);
    if (cells > workbookBounds.cells) return bookError("file-too-many-cells", { most: workbookBounds.cells });
  }
  return undefined;
}

function textOf(bytes: Uint8Array, { offset, method, packed, unpacked }: Part): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(offset, true) !== local) return undefined;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (data.byteLength !== packed) return undefined;
  try {
    const raw = method === 0 ? data : inflateRawSync(data, { maxOutputLength: Math.max(unpacked, 1) });
    return new TextDecoder("latin1").decode(raw);
  } catch {
    return undefined;
  }
}

function rectangle(text: string): number {
  let [columns, rows] = [0, 0];
  for (const [, column = "", row = ""] of text.matchAll(/\sr=["']([A-Za-z]{0,3})([0-9]{1,7})["']/g)) {
    let position = 0;
    for (const letter of column.toUpperCase()) position = position * 26 + letter.charCodeAt(0) - 64;
    columns = Math.max(columns, position);
    rows = Math.max(rows, Number(row));
  }
  return columns * rows;
}
