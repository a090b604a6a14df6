import type { CivicRecord } from "../../generated/types/model.ts";
import { isEntitlementRecord } from "../entitlement/entitlement-record.ts";
import type { Phrasing } from "./phrasing.ts";

/**
 * Why what rests on a record may not be relied on, in words; nothing where there is no doubt. Whether it still runs is
 * asked only of what gives something to people.
 */
export function recordDoubts(record: CivicRecord, { words }: Pick<Phrasing, "words">): readonly string[] {
  const { doubt } = words.answers;
  const { kind, quality } = record;
  const { confidence } = record.provenance;
  const isUnchecked = isEntitlementRecord(record) && record.lifeCycle === undefined;
  return [
    ...(confidence === "high" ? [] : [doubt.confidence[confidence]]),
    ...(isUnchecked ? [kind === "service" ? doubt.offered : doubt.inForce] : []),
    ...quality.flatMap((flag) => doubt.quality[flag] ?? []),
  ];
}
