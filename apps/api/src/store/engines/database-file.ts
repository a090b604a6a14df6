import { statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";

/** "CIVC": what the header of a file of this node says in its place for the program that it belongs to. */
export const applicationId = 0x43495643;

/** Size of a file in bytes; `undefined` where there is none. */
export function sizeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.size;
}

/**
 * Whether a database file belongs to a node: by its header, or, where an earlier version of the node did not write that
 * yet, by its migrations. Reads only: the file of another program is left as it is.
 */
export function isOfNode(file: string): boolean {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const { application_id: id } = database.prepare("pragma application_id").get() as {
      application_id: number;
    };
    if (id === applicationId) return true;
    const tables = database.prepare("select name from sqlite_schema where type = 'table'").all();
    const names = new Set(tables.map(({ name }) => name));
    // Without any table it is one whose first start was broken off.
    return id === 0 && (names.size === 0 || (names.has("kysely_migration") && hasFirstStep(database)));
  } finally {
    database.close();
  }
}

function hasFirstStep(database: DatabaseSync): boolean {
  const steps = database.prepare("select name from kysely_migration order by name limit 1").all();
  return steps.length === 0 || steps[0]?.name === "0001-records";
}
