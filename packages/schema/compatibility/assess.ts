import { type Comparison, compareSchemas } from "./compare/schemas.ts";
import { highestLevel, type Level } from "./difference.ts";
import { type DocumentFile, type DocumentVerdicts, judgeDocuments } from "./documents.ts";
import type { SchemaSet } from "./json-schema.ts";
import { bumped, compareVersions, requiredBump } from "./version.ts";

/** What is to be assessed. */
export interface Situation {
  /** The newest released schemas. */
  readonly released: { readonly version: string; readonly schemas: SchemaSet };
  readonly current: SchemaSet;
  readonly documents: readonly DocumentFile[];
  /** Version in the manifest of the package. */
  readonly packageVersion: string;
  /** The highest bump that pending changesets claim for the package. */
  readonly pending: Level | undefined;
}

/** Whether the claim is enough for the change. */
export interface Assessment extends Comparison {
  readonly released: string;
  readonly level: Level | undefined;
  readonly documents: DocumentVerdicts;
  /** The lowest version under which the current schemas may be released. */
  readonly required: string;
  /** The version that the manifest and the pending changesets lead to. */
  readonly claimed: string;
  readonly sufficient: boolean;
}

/**
 * Compares the current schemas with the last released ones, and the version that the change asks for with the one
 * that is claimed. The claim is the manifest's version with the pending changesets applied, so that it counts both
 * before and after `changeset version` has used them up.
 */
export function assess(situation: Situation): Assessment {
  const { released, current, packageVersion, pending } = situation;
  const comparison = compareSchemas(released.schemas, current);
  const documents = judgeDocuments(released.schemas, current, situation.documents);
  const found = comparison.differences.map(({ level }) => level);
  // A document that breaks without a difference that says so would be a gap of the comparison: it counts.
  const level = highestLevel(documents.broken.length > 0 ? [...found, "major"] : found);
  const required = bumped(released.version, requiredBump(released.version, level));
  const claimed = bumped(packageVersion, pending);
  const sufficient = level === undefined || compareVersions(claimed, required) >= 0;
  return { ...comparison, released: released.version, level, documents, required, claimed, sufficient };
}
