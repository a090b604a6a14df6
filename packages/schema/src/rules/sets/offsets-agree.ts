import type { OffsetTypeCode } from "../../codelists/offset-type.ts";
import { defineSetRule } from "../rule.ts";

/** What the other scheme cannot say when one scheme says this of it. */
const contradictions: Readonly<Partial<Record<OffsetTypeCode, readonly OffsetTypeCode[]>>> = {
  subsidiary: ["subsidiary", "cumulative", "exclusive"],
  exclusive: ["cumulative", "deducted", "subsidiary"],
  cumulative: ["deducted", "exclusive", "subsidiary"],
  deducted: ["cumulative", "exclusive"],
};

/**
 * Two schemes say compatible things of one another: two that each pay only what the other does not, pay nothing; one
 * that is paid in full beside the other cannot be deducted there.
 */
export const offsetsAgree = defineSetRule({
  code: "offsets-contradictory",
  severity: "error",
  *check(records) {
    const said = new Map<string, OffsetTypeCode>();
    for (const { id, offsets } of records) {
      for (const [index, { type, scheme }] of offsets.entries()) {
        if (scheme === undefined || scheme === id) continue;
        const other = said.get(`${scheme} ${id}`);
        if (other !== undefined && contradictions[type]?.includes(other))
          yield { record: id, path: ["offsets", index, "type"], params: { type, other, scheme } };
        said.set(`${id} ${scheme}`, type);
      }
    }
  },
});
