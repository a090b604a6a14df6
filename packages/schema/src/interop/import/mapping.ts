import { jsonPointer } from "../../parts/json-pointer.ts";
import { isObject } from "../../parts/json-value.ts";
import type { RecordKind } from "../../records/kinds.ts";
import { recordKinds } from "../../records/kinds.ts";

/** Members of records that a source does not say, by kind; `record` holds for every kind. */
export type Constants = Readonly<Partial<Record<RecordKind | "record", Readonly<Record<string, unknown>>>>>;

/** What holds for whatever is imported: what the source does not say, given by whoever imports it. */
export interface ImportMapping {
  readonly constants?: Constants;
  /** Put before telephone numbers that are written as inside the country: `+44`. */
  readonly callingCode?: string;
  /** What such numbers begin with there and not behind the calling code: `0`. */
  readonly trunkPrefix?: string;
  /** The time zone of opening hours: `Europe/London`. */
  readonly timeZone?: string;
}

/** The mapping of a directory in HSDS. */
export interface HsdsMapping extends ImportMapping {
  /** Members of a service that a term of a taxonomy stands for, by the code or the name of the term. */
  readonly terms?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** How one column becomes a value. */
export interface ColumnMapping {
  /** The path of the field: `name.fr`, `contacts.0.number`. */
  readonly field: string;
  /** What stands for each text of the column: a code, a truth value, a number. */
  readonly codes?: Readonly<Record<string, unknown>>;
  /** What stands between several values of one cell; the field is a list then. */
  readonly split?: string;
  /** What a cell holds, where not a text. */
  readonly as?: "number" | "telephone";
  /** How days are written: `DD/MM/YYYY`, `MM/DD/YYYY`, `DD.MM.YYYY`, `YYYY-MM-DD`. */
  readonly date?: string;
}

/** The mapping of a table of any form. */
export interface CsvMapping extends ImportMapping {
  /** The kind of record that a row is. */
  readonly kind: RecordKind;
  /** What stands between two cells; found out where it is not given. */
  readonly delimiter?: string;
  /** By the head of the column; what is not named here has no home. */
  readonly columns: Readonly<Record<string, ColumnMapping>>;
}

/** What is wrong with a mapping file. */
export interface MappingFault {
  readonly pointer: string;
  readonly code: "no-object" | "unknown-member" | "wrong-value" | "missing-member";
  /** What may stand there instead. */
  readonly expected: string;
}

/** A mapping, or what is wrong with it. */
export type ReadMapping<Mapping> =
  | { readonly mapping: Mapping }
  | { readonly faults: readonly MappingFault[] };

type Expected = readonly [expected: string, holds: (value: unknown) => boolean];

const isText = (value: unknown) => typeof value === "string" && value !== "";
const common: Readonly<Record<string, Expected>> = {
  constants: [`{${["record", ...recordKinds].join(", ")}}`, isConstants],
  callingCode: ["+44", (value) => typeof value === "string" && /^\+[1-9][0-9]{0,3}$/.test(value)],
  trunkPrefix: ["0", (value) => typeof value === "string" && /^[0-9]{1,3}$/.test(value)],
  timeZone: [
    "Europe/London",
    (value) => typeof value === "string" && /^[A-Za-z]+(?:\/[A-Za-z0-9_+-]+)+$/.test(value),
  ],
};

/** Reads the mapping of a directory in HSDS. */
export function readHsdsMapping(document: unknown): ReadMapping<HsdsMapping> {
  const terms: Expected = [
    '{"<code>": {"needs": ["…"]}}',
    (value) =>
      isObject(value) &&
      Object.values(value).every((each) => isObject(each) && Object.values(each).every(isTexts)),
  ];
  const faults = faultsOf(document, { ...common, terms }, []);
  return faults.length > 0 ? { faults } : { mapping: document as HsdsMapping };
}

/** Reads the mapping of a table. */
export function readCsvMapping(document: unknown): ReadMapping<CsvMapping> {
  const members: Readonly<Record<string, Expected>> = {
    ...common,
    kind: [recordKinds.join(", "), (value) => recordKinds.some((kind) => kind === value)],
    delimiter: ["; , \\t", (value) => typeof value === "string" && value.length === 1 && value !== '"'],
    columns: ['{"<column>": "name.en"}', isObject],
  };
  const faults = [...faultsOf(document, members, ["kind", "columns"])];
  const columns =
    isObject(document) && isObject(document["columns"]) ? Object.entries(document["columns"]) : [];
  const read = columns.map(
    ([head, column]) => [head, typeof column === "string" ? { field: column } : column] as const,
  );
  for (const [head, column] of read) faults.push(...columnFaults(column, head));
  if (faults.length > 0) return { faults };
  return {
    mapping: { ...(document as CsvMapping), columns: Object.fromEntries(read) as CsvMapping["columns"] },
  };
}

const datePattern = /^(?=.*YYYY)(?=.*MM)(?=.*DD)[YMD./ -]{10}$/;

function columnFaults(column: unknown, head: string): readonly MappingFault[] {
  const members: Readonly<Record<string, Expected>> = {
    field: ["name.en, contacts.0.number", (value) => typeof value === "string" && isFieldPath(value)],
    codes: ['{"<text>": "<code>"}', isObject],
    split: [";", isText],
    as: ["number, telephone", (value) => value === "number" || value === "telephone"],
    date: ["DD/MM/YYYY", (value) => typeof value === "string" && datePattern.test(value)],
  };
  return faultsOf(column, members, ["field"], ["columns", head]);
}

/** Names of members and numbers of entries, with points between them. */
function isFieldPath(path: string): boolean {
  return path.split(".").every((step) => /^(?:[A-Za-z][A-Za-z0-9-]*|[0-9]{1,2})$/.test(step));
}

function isConstants(value: unknown): boolean {
  const names = new Set<string>(["record", ...recordKinds]);
  return (
    isObject(value) && Object.entries(value).every(([name, members]) => names.has(name) && isObject(members))
  );
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function faultsOf(
  document: unknown,
  members: Readonly<Record<string, Expected>>,
  required: readonly string[],
  path: readonly string[] = [],
): MappingFault[] {
  if (!isObject(document))
    return [{ pointer: jsonPointer(path), code: "no-object", expected: Object.keys(members).join(", ") }];
  const missing = required.filter((name) => !Object.hasOwn(document, name));
  return [
    ...missing.map(
      (name): MappingFault => ({
        pointer: jsonPointer([...path, name]),
        code: "missing-member",
        expected: members[name]?.[0] ?? "",
      }),
    ),
    ...Object.entries(document).flatMap(([name, value]): MappingFault[] => {
      const pointer = jsonPointer([...path, name]);
      const known = Object.hasOwn(members, name) ? members[name] : undefined;
      if (known === undefined)
        return [{ pointer, code: "unknown-member", expected: Object.keys(members).join(", ") }];
      return known[1](value) ? [] : [{ pointer, code: "wrong-value", expected: known[0] }];
    }),
  ];
}
