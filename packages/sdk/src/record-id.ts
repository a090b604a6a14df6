import type { RecordKind } from "@civic/schema";

/** Id of a record of one kind, for example `civic/service/fr-116006`. */
export type RecordId<Kind extends RecordKind = RecordKind> = `${string}/${Kind}/${string}`;

/** A record id in its parts, as a path wants them. */
export interface RecordIdParts {
  readonly publisher: string;
  readonly kind: string;
  readonly slug: string;
}

/**
 * `<publisher>/<kind>/<slug>` → its parts.
 *
 * @throws {TypeError} for anything else.
 */
export function partsOfRecordId(id: string): Readonly<Record<keyof RecordIdParts, string>> {
  const [publisher, kind, slug, ...more] = id.split("/");
  if (publisher && kind && slug && more.length === 0) return { publisher, kind, slug };
  throw new TypeError(`"${id}" is not a record id (<publisher>/<kind>/<slug>)`);
}
