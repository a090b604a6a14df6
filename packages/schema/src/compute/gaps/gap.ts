import type { Gap } from "../../../generated/types/model.ts";

/** A gap before it has a name (`id` is empty): many thousand are found at once, and each is named where it stands. */
export type FoundGap = Gap;

/** How many places, records or bodies a gap names: a record may hold thousands, and as many gaps may name them. */
export const mostNamed = 20;

/** Gives a gap its name, from all that tells it from others; of its evidence the first records stay. */
export function named(gap: FoundGap): Gap {
  if (gap.evidence.length > mostNamed) gap.evidence = gap.evidence.slice(0, mostNamed);
  const { jurisdiction, kind, need, phase, guideline, record, pointer } = gap;
  let id = `${jurisdiction} ${kind}`;
  for (const part of [need, phase, guideline?.record, guideline?.requirement, record, pointer])
    if (part !== undefined) id += ` ${part}`;
  gap.id = id;
  return gap;
}
