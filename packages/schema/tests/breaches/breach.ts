import type { CivicRecord } from "../../src/index.ts";

/** A record that structure accepts and one rule does not. */
export interface Breach {
  readonly record: CivicRecord;
  /** Where the rule reports. */
  readonly pointer: string;
}

/** Records that are valid one by one and that a rule over the set does not accept together. */
export interface SetBreach {
  readonly records: readonly CivicRecord[];
  /** Id of the record that the rule names, and where in it. */
  readonly record: string;
  readonly pointer: string;
}

/** New values by JSON Pointer; `/-` at the end appends to a list, `undefined` removes. */
export type Changes = Readonly<Record<string, unknown>>;

/** Alters a record and says where the rule must report it. */
export function breach(record: CivicRecord, changes: Changes, pointer: string): Breach {
  return { record: altered(record, changes), pointer };
}

/** Alters a record in place. A pointer whose parent is missing is a mistake of the test. */
export function altered<Record extends CivicRecord>(record: Record, changes: Changes): Record {
  for (const [pointer, value] of Object.entries(changes)) {
    const tokens = pointer.slice(1).split("/");
    const last = tokens.pop() ?? "";
    const parent = tokens.reduce<unknown>(
      (inner, token) => (inner as { [key: string]: unknown })[token],
      record,
    );
    if (typeof parent !== "object" || parent === null) throw new Error(`nothing at the parent of ${pointer}`);
    if (Array.isArray(parent) && last === "-") parent.push(value);
    else if (value === undefined) Reflect.deleteProperty(parent, last);
    else Reflect.set(parent, last, value);
  }
  return record;
}
