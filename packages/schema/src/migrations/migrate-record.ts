import { type Finding, finding } from "../findings/finding.ts";
import { isObject } from "../parts/json-value.ts";
import { schemaVersion } from "../records/schema-version.ts";
import { unreadablePlaces } from "../validation/unreadable-places.ts";
import { from010To020 } from "./0.1.0-to-0.2.0.ts";
import type { JsonObject, Migration } from "./migration.ts";

/** Every step, oldest first; each starts where the one before ends. */
const migrations: readonly Migration[] = [from010To020];

/** A document brought to the current model version, or why that cannot be done. */
export type Migrated =
  | { readonly document: JsonObject; readonly from: string; readonly changed: boolean }
  | { readonly finding: Finding };

/**
 * Brings a document of any released model version to the current one. Does not validate it, and does not change its
 * `version`: a publisher who publishes the result gives it the next one. Never throws.
 */
export function migrateRecord(document: unknown): Migrated {
  const from = isObject(document) ? document.schemaVersion : undefined;
  if (!isObject(document) || typeof from !== "string") return unknownVersion(String(from));
  if (from === schemaVersion) return { document, from, changed: false };
  const start = migrations.findIndex((migration) => migration.from === from);
  if (start === -1) return unknownVersion(from);
  const [unreadable] = unreadablePlaces(document);
  if (unreadable) return { finding: unreadable };
  const migrated = migrations.slice(start).reduce((current, { migrate }) => migrate(current), document);
  return { document: migrated, from, changed: true };
}

function unknownVersion(given: string): Migrated {
  const known = [...migrations.map(({ from }) => from), schemaVersion];
  return {
    finding: finding("model-not-known", ["schemaVersion"], { given, known }),
  };
}
