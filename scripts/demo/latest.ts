import { type ChangedRecord, recordAt } from "./ask.ts";
import { NotAsTold } from "./not-as-told.ts";

/** The latest version of a record at a node. @throws {NotAsTold} where it has none. */
export async function latestOf(id: string, { origin }: { readonly origin: string }): Promise<ChangedRecord> {
  const found = await recordAt(origin, id);
  if (found === undefined) throw new NotAsTold(`${origin} has ${id}.`);
  return found.record;
}
