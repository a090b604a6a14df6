import { type Finding, finding } from "../findings/finding.ts";
import { isObject } from "../parts/json-value.ts";
import { schemaVersion } from "../records/schema-version.ts";
import { boundFaults } from "../structure/nesting.ts";
import { from010To020 } from "./0.1.0-to-0.2.0.ts";
import { from020To030 } from "./0.2.0-to-0.3.0.ts";
import { type JsonObject, type Migration, placeBefore } from "./migration.ts";

/** Every step, oldest first; each starts where the one before ends. */
const migrations: readonly Migration[] = [from010To020, from020To030];

/** Every version of the model that a record may be written in, oldest first; the last is the current one. */
export const modelVersions: readonly string[] = [...migrations.map(({ from }) => from), schemaVersion];

/** A document of a released model as the current model says it. */
export interface MigratedDocument {
  readonly document: JsonObject;
  /** Version of the model that it was written in. */
  readonly from: string;
  readonly changed: boolean;
  /** Places in the original whose value no field of the current model holds, as JSON Pointers. */
  readonly dropped: readonly string[];
  /** The place in the original of a place in `document`, both as JSON Pointers. */
  readonly originOf: (pointer: string) => string;
}

/** A document brought to the current model version, or why that cannot be done. */
export type Migrated = MigratedDocument | { readonly finding: Finding };

/**
 * Brings a document of any released model version to the current one. Does not validate it, and does not change its
 * `version`: a publisher who publishes the result gives it the next one. Never throws.
 */
export function migrateRecord(document: unknown): Migrated {
  const from = isObject(document) ? document.schemaVersion : undefined;
  if (!isObject(document) || typeof from !== "string") return unknownVersion(String(from));
  const start = modelVersions.indexOf(from);
  if (start === -1) return unknownVersion(from);
  if (from !== schemaVersion) {
    const [tooLarge] = boundFaults(document);
    if (tooLarge) return { finding: tooLarge };
  }
  return migrations.slice(start).reduce(follow, unchanged(document, from));
}

function unchanged(document: JsonObject, from: string): MigratedDocument {
  return { document, from, changed: false, dropped: [], originOf: (pointer) => pointer };
}

function follow({ document: before, from, dropped, originOf }: MigratedDocument, { migrate }: Migration) {
  const { document, moved, dropped: lost } = migrate(before);
  return {
    document,
    from,
    changed: true,
    dropped: [...dropped, ...lost.map(originOf)],
    originOf: (pointer: string) => originOf(placeBefore(pointer, moved)),
  };
}

function unknownVersion(given: string): Migrated {
  return { finding: finding("model-not-known", "/schemaVersion", { given, known: [...modelVersions] }) };
}
