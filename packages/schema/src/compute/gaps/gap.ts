import type { Gap } from "../../../generated/types/model.ts";

/** A gap before it has a name (`id` is empty): many thousand are found at once, and each is named where it stands. */
export type FoundGap = Gap;

/** Gives a gap its name, from all that tells it from others. */
export function named(gap: FoundGap): Gap {
  const { jurisdiction, kind, need, phase, guideline, record, pointer } = gap;
  let id = `${jurisdiction} ${kind}`;
  for (const part of [need, phase, guideline?.record, guideline?.requirement, record, pointer])
    if (part !== undefined) id += ` ${part}`;
  gap.id = id;
  return gap;
}
