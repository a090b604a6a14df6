import type { PublishedMapping } from "./codelist-diff-documents.ts";

/**
 * What happened to a list or a code between two versions.
 *
 * `relabelled` without a code is the title of the list, or a language that came or went for the whole list;
 * `properties-changed` is everything that has no name of its own here, such as phases, claimant or openness.
 */
export type ChangeKind =
  | "list-added"
  | "list-removed"
  | "added"
  | "removed"
  | "relabelled"
  | "redefined"
  | "deprecated"
  | "moved"
  | "mappings-changed"
  | "properties-changed";

/** A text, the mappings, or properties by name (of labels: by language). */
export type ChangedValue = string | readonly PublishedMapping[] | Readonly<Record<string, unknown>>;

/** One difference; `before` and `after` hold only what differs, and are absent where there was nothing. */
export interface CodelistChange {
  readonly list: string;
  readonly code?: string;
  readonly change: ChangeKind;
  readonly before?: ChangedValue;
  readonly after?: ChangedValue;
}

/** Whether codes went away, which never happens to a published list: a code is deprecated instead. */
export function isRemoval({ change }: CodelistChange): boolean {
  return change === "removed" || change === "list-removed";
}
