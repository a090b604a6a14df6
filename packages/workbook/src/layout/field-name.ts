import type { Field } from "./row-shape.ts";

/** What a column is called in every language, for programs and for who adds one: `cap.money.amount`, `name@fr`. */
export function fieldName({ path }: Pick<Field, "path">, language?: string): string {
  const name = path.length === 0 ? wholeRow : path.join(".");
  return language === undefined ? name : `${name}@${language}`;
}

/** The column of a row that is one text. */
const wholeRow = "text";

/** Columns that say where a row belongs, in the order in which they stand; no field of the model is called so. */
export const keyColumns = { record: "row.record", place: "row.place", number: "row.position" } as const;

/** The column of the key of a source. */
export const sourceKeyColumn = "key";

/** Ids of the tables that the model does not give. */
export const ownTables = { sources: "sources", conditions: "conditions", extensions: "extensions" } as const;
