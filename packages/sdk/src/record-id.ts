import type { RecordKind } from "@civic/schema";
import type { ParametersOf } from "@civic/schema/endpoints";

/** Id of a record of one kind, for example `civic/service/fr-116006`. */
export type RecordId<Kind extends RecordKind = RecordKind> = `${string}/${Kind}/${string}`;

/**
 * `<publisher>/<kind>/<slug>` → its parts.
 *
 * @throws {TypeError} for anything else.
 */
export function partsOfRecordId(id: string): Readonly<Record<keyof ParametersOf<"records.get">, string>> {
  // Not every caller is checked by a compiler: what is no text is told of as well.
  const [publisher, kind, slug, ...more] = `${id}`.split("/");
  if (publisher && kind && slug && more.length === 0) return { publisher, kind, slug };
  throw new TypeError(`id must be <publisher>/<kind>/<slug>, not "${id}"`);
}
