import type { Admitted, CivicRecord } from "@civic/schema";
import { type Change, changesIn } from "./change.ts";
import { differencesOf, jsonPatch, type PatchOperation } from "./difference.ts";

/** What became of one record between two sides. */
export type RecordDifference = { readonly id: string } & (
  | { readonly type: "new"; readonly after: CivicRecord }
  | { readonly type: "gone"; readonly before: CivicRecord }
  | {
      readonly type: "changed" | "withdrawn";
      readonly before: CivicRecord;
      readonly after: CivicRecord;
      readonly changes: readonly Change[];
      /** From the record as it was written to the one that is written now. */
      readonly patch: readonly PatchOperation[];
    }
);

/** In which records two sides differ, in the order of their ids, and how many are alike. */
export function recordDifferences(
  before: ReadonlyMap<string, Admitted>,
  after: ReadonlyMap<string, Admitted>,
): { readonly differences: readonly RecordDifference[]; readonly same: number } {
  const ids = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  const differences = ids.flatMap((id) => recordDifference(id, before.get(id), after.get(id)) ?? []);
  return { differences, same: ids.length - differences.length };
}

/** What became of one record; nothing where both sides have the same. */
export function recordDifference(
  id: string,
  before: Admitted | undefined,
  after: Admitted | undefined,
): RecordDifference | undefined {
  if (before === undefined) return after && { type: "new", id, after: after.view };
  if (after === undefined) return { type: "gone", id, before: before.view };
  if (before.digest === after.digest) return undefined;
  const versions = { before: before.view, after: after.view };
  const inView = differencesOf(before.view, after.view);
  const inText = isView(before) && isView(after) ? inView : differencesOf(before.record, after.record);
  const isWithdrawn = after.view.status === "withdrawn" && before.view.status !== "withdrawn";
  return {
    type: isWithdrawn ? "withdrawn" : "changed",
    id,
    ...versions,
    changes: changesIn(inView, versions),
    patch: jsonPatch(inText),
  };
}

function isView({ record, view }: Admitted): boolean {
  return record === (view as unknown);
}
