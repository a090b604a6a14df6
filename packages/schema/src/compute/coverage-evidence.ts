import type { Pathway, Service } from "../../generated/types/model.ts";
import type { CoverageLimitCode } from "../codelists/coverage-limit.ts";
import type { NeedCode } from "../codelists/need.ts";
import type { PhaseCode } from "../codelists/phase.ts";
import type { Day } from "../eligibility/calendar.ts";
import { statedAvailability } from "../entitlement/availability.ts";
import { isOlderThan } from "./older-than.ts";
import type { Reach } from "./region-reach.ts";

/** What one record is worth as evidence. */
export interface Evidence {
  readonly record: string;
  readonly planned: boolean;
  readonly limits: readonly CoverageLimitCode[];
  /** Every source of the record is old, and nobody has confirmed it since. */
  readonly old: boolean;
}

/** Needs and phases that a record is evidence for. */
export interface FoundEvidence {
  readonly needs: readonly NeedCode[];
  readonly phases: readonly PhaseCode[];
  readonly found: Evidence;
  /** A service says of all its needs that it answers them; a step of a pathway is nobody to ask for more. */
  readonly isService: boolean;
  /** It gives nobody anything today: it has ended, or is closed for the time being. */
  readonly closed: boolean;
}

/** The steps of a pathway, or the service, as evidence; `today` is missing where nobody asks what is old. */
export function evidenceOf(
  record: Service | Pathway,
  reach: Reach,
  today: Day | undefined,
): readonly FoundEvidence[] {
  if (reach === "none") return [];
  const { id } = record;
  const old = today !== undefined && isOld(record, today);
  if (record.kind === "pathway") {
    const part = reach === "part" ? (["part-of-territory"] as const) : [];
    const found: Evidence = { record: id, planned: false, limits: ["pathway-step-only", ...part], old };
    return record.steps.map(({ needs = [], phase }) => ({
      needs,
      phases: [phase],
      found,
      isService: false,
      closed: false,
    }));
  }
  const availability = statedAvailability(record.lifeCycle);
  const found = { record: id, planned: availability === "planned", limits: limitsOf(record, reach), old };
  const closed = availability === "ended" || availability === "suspended";
  return [{ needs: record.needs, phases: record.phases, found, isService: true, closed }];
}

/** What is there before what is planned, services before pathway steps, then fewer limits before more. */
export function isBetter(a: Evidence, b: Evidence): boolean {
  if (a.planned !== b.planned) return b.planned;
  if (isStep(a) !== isStep(b)) return isStep(b);
  return a.limits.length < b.limits.length;
}

function isStep({ limits }: Evidence): boolean {
  return limits.includes("pathway-step-only");
}

/** How old every source may be before what rests on them alone is to be asked about. */
const oldYears = 5;

/** An undated source is not old, nor is a record that a body has confirmed since. */
function isOld({ sources, confirmations = [] }: Service | Pathway, today: Day): boolean {
  if (sources.length === 0) return false;
  for (const { date } of sources) if (date === undefined || !isOlderThan(oldYears, date, today)) return false;
  return confirmations.every(({ on }) => isOlderThan(oldYears, on, today));
}

function limitsOf(service: Service, reach: Reach): CoverageLimitCode[] {
  const limits: CoverageLimitCode[] = [];
  const foreigners = service.eligibility?.foreignersOnTerritory;
  if (foreigners === "excluded") limits.push("foreigners-excluded");
  if (foreigners === "conditional") limits.push("foreigners-conditional");
  if (foreigners === undefined) limits.push("foreigners-unknown");
  if (service.cost?.basis === "charged") limits.push("charged");
  if (service.cost?.basis === undefined) limits.push("cost-unknown");
  const extent = reach === "as-said" ? service.territory?.extent : "subnational";
  if (reach !== "all" && extent === "subnational") limits.push("part-of-territory");
  if (extent === undefined) limits.push("territory-unknown");
  return limits;
}
