import type { CivicRecord } from "@civic/schema";
import type { Entitlement, Explanation } from "@civic/schema/compute";
import type { Asked } from "@civic/schema/words";

/**
 * What a leaf asks, read in the record at its place. Conditions that are worked out from axes stand nowhere: they
 * compare a State with that of the record, and the status with those it names.
 */
export function askedAt({ record, conditions, pointer }: Entitlement, leaf: Explanation): Asked | undefined {
  const { op, fact } = leaf;
  if (conditions === "criteria") return valueIn(record, pointer + leaf.pointer) as Asked | undefined;
  if (op === "country") return { op, fact, states: [record.jurisdiction] } as Asked;
  const statuses = "eligibility" in record ? record.eligibility?.victimStatuses : undefined;
  return op === "code" && statuses ? ({ op, fact, in: [...statuses] } as Asked) : undefined;
}

function valueIn(record: CivicRecord, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (inside, key) => (inside as Readonly<Record<string, unknown>> | undefined)?.[key],
      record,
    );
}
