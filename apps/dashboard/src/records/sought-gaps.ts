import type { GapCounts, GapKindCode } from "@civic/schema";

/** Kinds that are looked for only where the assistance of a State is described. */
const ofAssistance: ReadonlySet<GapKindCode> = new Set([
  "requirement-unanswered",
  "need-unmet",
  "need-lost-at-border",
  "declared-differs",
]);

/** How many gaps of a kind a State has; nothing where nobody could look for them. */
export function gapsFound({ described, kinds }: GapCounts, kind: GapKindCode): number | undefined {
  if (!described && ofAssistance.has(kind)) return undefined;
  return kinds.find((each) => each.kind === kind)?.count ?? 0;
}
