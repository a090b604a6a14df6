import { hierarchyOf } from "../../codelists/hierarchy.ts";
import { phase as phaseList } from "../../codelists/phase.ts";
import { grouped } from "../../parts/grouped.ts";
import { defineSetRule } from "../rule.ts";
import type { NeedsInPhases } from "../set-facts.ts";
import { recordsThatCount } from "./records-that-count.ts";

const phases = /* @__PURE__ */ hierarchyOf(phaseList);

/** What a source says does not exist is contradicted by a service of that State that meets the need in that phase. */
export const statedGapStands = defineSetRule({
  code: "stated-gap-contradicted",
  severity: "notice",
  *check(records) {
    if (records.every(({ statedGaps }) => statedGaps.length === 0)) return;
    const counting = recordsThatCount(records);
    const stating = counting.filter(({ statedGaps }) => statedGaps.length > 0);
    const services = grouped(
      counting.filter(({ meets }) => meets !== undefined),
      ({ jurisdiction }) => jurisdiction,
    );
    for (const { id, jurisdiction, statedGaps } of stating) {
      for (const [index, gap] of statedGaps.entries()) {
        const service = services.get(jurisdiction)?.find(({ meets }) => meets && meetsGap(meets, gap));
        if (service) yield { record: id, path: ["statedGaps", index], params: { service: service.id } };
      }
    }
  },
});

function meetsGap(service: NeedsInPhases, gap: NeedsInPhases): boolean {
  if (!gap.needs.some((need) => service.needs.includes(need))) return false;
  if (gap.phases === undefined || service.phases === undefined) return true;
  // A service of one phase of the follow-up is there in the follow-up, not the reverse.
  return service.phases.some((at) => gap.phases?.some((phase) => phase === at || phase === phases.above(at)));
}
