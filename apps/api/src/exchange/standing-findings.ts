import { type Finding, finding } from "@civic/schema";
import type { NewVersion, Store } from "../store/store.ts";

/** What in the store stands against a version, whatever way it came. */
export type Standing =
  | { readonly type: "conflict" | "contradicts" | "differs" | "previous-mismatch" }
  | { readonly type: "not-next" | "gap"; readonly expected: number }
  | { readonly type: "frozen"; readonly version: number };

/** Why a version is not taken, by what is here of its record. */
export async function standingFindings(
  standing: Standing,
  { record: { id, version } }: Pick<NewVersion, "record">,
  store: Pick<Store, "exchange">,
): Promise<readonly Finding[]> {
  switch (standing.type) {
    case "conflict":
    case "contradicts":
    case "differs":
      return [finding("version-conflict", "/version", { version })];
    case "not-next":
    case "gap":
      return [finding("version-not-next", "/version", { expected: standing.expected, actual: version })];
    case "previous-mismatch":
      return [finding("previous-mismatch", "/protected", { version })];
    case "frozen":
      return frozenFindings({ id, version, frozen: standing.version }, store);
  }
}

async function frozenFindings(
  { id, version, frozen }: { readonly id: string; readonly version: number; readonly frozen: number },
  { exchange }: Pick<Store, "exchange">,
): Promise<readonly Finding[]> {
  const [open] = await exchange.disputeHeads({ id, version: frozen, open: true }, 1);
  const [first, second] = open?.hashes ?? [];
  const next = { expected: frozen + 1, actual: version };
  return [
    finding("record-frozen", "", { version: frozen }),
    ...(version === frozen + 1 ? [] : [finding("version-not-next", "/version", next)]),
    ...(first && second ? [finding("stands-by-missing", "", { version: frozen, first, second })] : []),
  ];
}
