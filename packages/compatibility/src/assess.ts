import { compareSchemas, type SchemaFiles } from "./compare-schemas.ts";
import { type Difference, type Level, levelOf } from "./difference.ts";
import type { JudgedDocument } from "./documents.ts";
import { modelVersion, type Release } from "./releases.ts";
import { bumped, compareVersions, requiredVersion } from "./version.ts";

/** What is to be assessed. */
export interface Change {
  /** The newest kept release. */
  readonly released: Release;
  readonly before: SchemaFiles;
  readonly after: SchemaFiles;
  /** Kept documents of every release, judged by today's schemas. */
  readonly documents: readonly JudgedDocument[];
  /** Version in the manifest of `@civic/schema`. */
  readonly packageVersion: string;
  /** The bump that the pending changesets lead to. */
  readonly pending: Level | undefined;
}

/** What a change does, what it asks for, and whether the repository says as much. */
export interface Assessment {
  readonly released: Release;
  /** Today's model version. */
  readonly model: string;
  readonly differences: readonly Difference[];
  readonly documents: readonly JudgedDocument[];
  readonly level: Level | undefined;
  /** The lowest version of the package under which today's schemas may be released. */
  readonly required: string;
  /** The version that the manifest and the pending changesets lead to: the same before and after they are applied. */
  readonly claimed: string;
  /** What is to be done before this may be merged; empty: nothing. */
  readonly todo: readonly string[];
}

export function assess(change: Change): Assessment {
  const { released, before, after, documents, packageVersion, pending } = change;
  const differences = compareSchemas(before, after);
  const hurts = differences.map((difference) => difference.hurts);
  // A document that breaks where no difference says so would be a gap of the comparison: it counts. One of an older
  // release counted when that was the newest.
  const newest = documents.filter(({ release }) => release === released.model);
  if (newest.some(({ verdict }) => verdict.outcome !== "valid")) hurts.push("old documents");
  const level = levelOf(hurts);
  const assessment = {
    ...{ released, model: modelVersion(after), differences, documents, level },
    required: requiredVersion(released.package, level),
    claimed: bumped(packageVersion, pending),
  };
  return { ...assessment, todo: todo(assessment) };
}

function todo({ released, model, documents, level, required, claimed }: Omit<Assessment, "todo">): string[] {
  const steps: string[] = [];
  if (documents.some(({ verdict }) => verdict.outcome === "refused")) {
    steps.push(
      "Add or mend a step under packages/schema/src/migrations/, so that every kept document becomes valid.",
    );
  }
  if (compareVersions(claimed, required) < 0) {
    const used = compareVersions(claimed, released.package) <= 0;
    steps.push(
      `Write a changeset for @civic/schema that leads to ${required} or higher (npm exec -- changeset)${used ? "" : `; those that wait lead only to ${claimed}`}.`,
    );
  }
  const changed = level === "major" || level === "minor";
  if (changed && compareVersions(model, released.model) <= 0) {
    steps.push(
      `Raise schemaVersion above ${released.model}: other documents are valid now, and a record must say which model it was written in.`,
    );
  }
  return steps;
}
