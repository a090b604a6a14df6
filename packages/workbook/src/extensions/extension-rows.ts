import type { WorkbookWords } from "../words/en.ts";

/** What kind of value an addition holds. */
export type ValueType = keyof WorkbookWords["valueTypes"];

/** One value of a national addition. */
export interface ExtensionRow {
  readonly state: string;
  /** Names and positions that lead to it; `/` and `~` in names are written `~1` and `~0` (RFC 6901). */
  readonly path: string;
  readonly type: ValueType;
  readonly value: string | number | boolean | null;
}

/** The values of what States add to a record, one a row. */
export function extensionRows(extensions: Readonly<Record<string, unknown>>): ExtensionRow[] {
  return Object.entries(extensions).flatMap(([state, value]) => rowsIn(state, [], value));
}

function rowsIn(state: string, path: readonly string[], value: unknown): ExtensionRow[] {
  const row = (type: ValueType, of: ExtensionRow["value"]) => [
    { state, path: written(path), type, value: of },
  ];
  if (Array.isArray(value)) {
    if (value.length === 0) return row("list", null);
    return value.flatMap((item, index) => rowsIn(state, [...path, `${index + 1}.`], item));
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value);
    if (entries.length === 0) return row("object", null);
    return entries.flatMap(([name, inner]) => rowsIn(state, [...path, escaped(name)], inner));
  }
  if (value === null) return row("nothing", null);
  if (typeof value === "number") return row("number", value);
  if (typeof value === "boolean") return row("yes-no", value);
  return row("text", String(value));
}

const written = (path: readonly string[]) => path.join("/");

/** A name that looks like a position is told apart from one, and a blank one from an empty cell. */
function escaped(name: string): string {
  const plain = name.replaceAll("~", "~0").replaceAll("/", "~1");
  return plain.trim() === "" || /^[0-9]+\.$/.test(plain) ? `~2${plain}` : plain;
}

/** The name behind a step of a path, or the position. */
export function stepOf(step: string): string | number {
  const position = /^([1-9][0-9]{0,5})\.$/.exec(step)?.[1];
  if (position !== undefined) return Number(position) - 1;
  return step.replace(/^~2/, "").replaceAll("~1", "/").replaceAll("~0", "~");
}
