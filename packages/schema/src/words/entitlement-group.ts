import { hierarchyOf } from "../codelists/hierarchy.ts";
import { recognitionMeasure } from "../codelists/recognition-measure.ts";
import type { EntitlementRecord } from "../entitlement/conditions.ts";

/** What entitlements are sorted into, in this order. Nobody asks for a memorial, so it stands apart. */
export const entitlementGroups = ["money", "help", "recognition", "memory"] as const;

/** See {@link entitlementGroups}. */
export type EntitlementGroup = (typeof entitlementGroups)[number];

const personal: ReadonlySet<string> = new Set(
  hierarchyOf(recognitionMeasure).withFiner("individual-recognition"),
);

/** What an entitlement is sorted into: what is granted to a person is recognition, all other measures are memory. */
export function entitlementGroup(record: EntitlementRecord): EntitlementGroup {
  if (record.kind === "compensation-scheme") return "money";
  if (record.kind === "service") return "help";
  return record.types.some((type) => personal.has(type)) ? "recognition" : "memory";
}
