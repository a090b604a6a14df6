import type {
  CivicRecord,
  CoverageCell,
  CoverageLevelCode,
  NationalSystem,
  NeedCode,
  PhaseCode,
  Service,
} from "@civic/schema";
import { countsInRegion, isBodyOfStates } from "@civic/schema/compute";
import { asNeed, finerNeeds, topNeeds } from "../../records/need-tree.ts";
import { allPhases, asPhase, stageOf } from "../../records/phase-tree.ts";
import type { CountrySearch } from "./country-search.ts";
import { type SectionId, sectionIds } from "./section.tsx";
import type { Country } from "./use-country.ts";

/** Services of the same stages. */
export interface ServiceGroup {
  readonly stages: readonly PhaseCode[];
  readonly services: readonly Service[];
}

/** Which services are shown. */
export interface ServiceFilter {
  readonly phase?: PhaseCode | undefined;
  readonly need?: NeedCode | undefined;
  /** A part of the State, ISO 3166-2 in lower case. */
  readonly region?: string | undefined;
}

/** The parts that a State names. */
export function partsOf(systems: readonly NationalSystem[]): readonly string[] {
  return systems.flatMap(({ subdivisions = [] }) => subdivisions.map(({ code }) => code));
}

/** What of an address the services can be narrowed to. */
export function filterOf(search: CountrySearch, parts: readonly string[]): ServiceFilter {
  return {
    phase: asPhase(search.phase),
    need: asNeed(search.need),
    region: parts.find((code) => code === search.region),
  };
}

/** The services that meet a need (or a finer one) in a phase (or a finer one), and are not there for other parts alone. */
export function filterServices(
  services: readonly Service[],
  { phase, need, region }: ServiceFilter,
  systems: readonly NationalSystem[] = [],
): readonly Service[] {
  const counts = region === undefined ? () => true : countsInRegion(region, systems);
  const needs = need === undefined ? undefined : [need, ...finerNeeds(need)];
  return services.filter(
    (service) =>
      counts(service) &&
      (phase === undefined || service.phases.some((one) => one === phase || stageOf(one) === phase)) &&
      (needs === undefined || service.needs.some((one) => needs.includes(one))),
  );
}

/** Services by the stages in which they work, the emergency before the follow-up. */
export function groupServices(services: readonly Service[]): readonly ServiceGroup[] {
  const groups = new Map<string, { stages: readonly PhaseCode[]; services: Service[] }>();
  for (const service of services) {
    const stages = allPhases.filter((phase) => service.phases.some((one) => stageOf(one) === phase));
    const group = groups.get(stages.join()) ?? { stages, services: [] };
    group.services.push(service);
    groups.set(stages.join(), group);
  }
  const rank = ({ stages }: ServiceGroup) => stages.map((stage) => allPhases.indexOf(stage)).join();
  return [...groups.values()].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** Needs by phase for one State. */
export interface NeedGrid {
  /** The two stages, and the other phases that some record names. */
  readonly phases: readonly PhaseCode[];
  readonly silentPhases: readonly PhaseCode[];
  readonly rows: readonly {
    need: NeedCode;
    cells: readonly { phase: PhaseCode; level: CoverageLevelCode; evidence?: CoverageCell["evidence"] }[];
  }[];
}

/** The grid of the ten needs. A phase that no record names is told apart, not shown as a column of "unknown". */
export function needGrid(cells: readonly CoverageCell[]): NeedGrid {
  const named = (phase: PhaseCode) => cells.some((cell) => cell.phase === phase);
  const phases = allPhases.filter((phase) => phase === "emergency" || phase === "follow-up" || named(phase));
  const cellOf = (need: NeedCode, phase: PhaseCode) => {
    const found = cells.find((cell) => cell.need === need && cell.phase === phase);
    return { phase, level: found?.level ?? "unknown", evidence: found?.evidence };
  };
  return {
    phases,
    silentPhases: allPhases.filter((phase) => !phases.includes(phase)),
    rows: topNeeds.map((need) => ({
      need,
      cells: phases.map((phase) => cellOf(need, phase)),
    })),
  };
}

/** Records of one kind by their id. */
export function byId<R extends CivicRecord>(records: readonly R[]): ReadonlyMap<string, R> {
  return new Map(records.map((record) => [record.id, record]));
}

/** Parts of the page that the records give nothing for, and that say nothing by being empty. */
export function emptySections(country: Country): ReadonlySet<SectionId> {
  const { systems, services, organisations, coverage } = country;
  const ofSystem = { summary: systems, facts: systems, "contact-points": systems, "legal-basis": systems };
  const always = {
    ...ofSystem,
    designations: country.designations,
    guidelines: country.guidelines,
    "good-practices": country.goodPractices,
  };
  const ofStates = {
    needs: coverage.filter(({ level }) => level !== "unknown"),
    services,
    pathway: country.pathways,
    schemes: country.schemes,
    recognition: country.measures,
    organisations,
    gaps: systems,
  };
  const parts: Partial<Record<SectionId, readonly unknown[]>> = isBodyOfStates(country.code)
    ? { ...always, ...ofStates }
    : always;
  return new Set(sectionIds.filter((id) => parts[id]?.length === 0));
}
