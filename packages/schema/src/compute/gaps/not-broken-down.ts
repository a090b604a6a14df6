import type { NeedCode } from "../../codelists/need.ts";
import { needAbove } from "../../entitlement/needs-answered.ts";
import type { DescribedState } from "./described-state.ts";
import type { FoundGap } from "./gap.ts";

/** Services that answer a need and none of its finer ones: each once, however many phases and finer needs hang on it. */
export function notBrokenDown({ state, covered, records, owner: ownerOf }: DescribedState): FoundGap[] {
  const needsOf = new Map<string, Set<NeedCode>>();
  for (const { level, need, records: services } of covered.cells) {
    const above = level === "answered-above" ? needAbove(need) : undefined;
    if (above === undefined) continue;
    for (const id of services) {
      const needs = needsOf.get(id) ?? new Set();
      needsOf.set(id, needs.add(above));
    }
  }
  return records.flatMap(({ id, publisher }) =>
    [...(needsOf.get(id) ?? [])].map((need) => ({
      id: "",
      kind: "need-not-broken-down" as const,
      jurisdiction: state,
      need,
      record: id,
      pointer: "/needs",
      evidence: [id],
      owner: ownerOf(publisher),
    })),
  );
}
