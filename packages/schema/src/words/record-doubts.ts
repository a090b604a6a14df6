import type { EntitlementRecord } from "../entitlement/conditions.ts";
import type { Phrasing } from "./phrasing.ts";

/** Why an answer that rests on a record may not be relied on, in words; nothing where there is no doubt. */
export function recordDoubts(
  { kind, provenance: { confidence }, lifeCycle, quality }: EntitlementRecord,
  { words }: Pick<Phrasing, "words">,
): readonly string[] {
  const { doubt } = words.answers;
  return [
    ...(confidence === "high" ? [] : [doubt.confidence[confidence]]),
    ...(lifeCycle === undefined ? [kind === "service" ? doubt.offered : doubt.inForce] : []),
    ...quality.flatMap((flag) => doubt.quality[flag] ?? []),
  ];
}
