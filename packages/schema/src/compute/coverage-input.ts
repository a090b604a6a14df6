import type {
  CivicRecord,
  CoverageCell,
  NationalSystem,
  Pathway,
  Service,
} from "../../generated/types/model.ts";
import { checkRecords } from "../entitlement/check-records.ts";
import { type CoverageOptions, coverageOf } from "./coverage.ts";

/** As much of one record as coverage goes by: what a node keeps of each, to work out one State anew. */
export interface CoverageInput {
  readonly id: string;
  readonly jurisdiction: string;
}

/** What coverage reads of a record; `undefined` where it reads nothing of it, or cannot read it at all. */
export function coverageInput(record: CivicRecord): CoverageInput | undefined {
  const [readable] = checkRecords([record]).records;
  if (readable?.status !== "active") return undefined;
  switch (readable.kind) {
    case "service":
      return inputOf<Service>(readable, serviceInput(readable));
    case "pathway":
      return inputOf<Pathway>(readable, {
        ...agesOf(readable),
        steps: readable.steps.map(({ needs = [], phase }) => ({
          needs,
          phase,
        })) as unknown as Pathway["steps"],
      });
    case "national-system":
      return inputOf<NationalSystem>(readable, {
        declaredCoverage: readable.declaredCoverage,
        statedGaps: readable.statedGaps?.map(({ needs, phases, appliesTo }) => ({
          needs,
          phases,
          appliesTo,
        })),
        subdivisions: readable.subdivisions?.map(({ code, partOf }) => ({ code, partOf })),
      });
    default:
      return undefined;
  }
}

/** `coverage` of records by what {@link coverageInput} has kept of them. */
export function coverageOfInputs(
  inputs: readonly CoverageInput[],
  options: CoverageOptions = {},
): CoverageCell[] {
  return coverageOf(inputs as unknown as readonly CivicRecord[], options);
}

/** What tells how old the evidence is. */
function agesOf({ sources, confirmations }: Service | Pathway) {
  return {
    sources: sources.map(({ date }) => ({ date })),
    confirmations: confirmations?.map(({ on }) => ({ on })),
  };
}

function serviceInput(service: Service) {
  const { needs, phases, lifeCycle, eligibility, cost, territory } = service;
  return {
    ...agesOf(service),
    needs,
    phases,
    lifeCycle: lifeCycle && { stage: lifeCycle.stage },
    eligibility: eligibility && { foreignersOnTerritory: eligibility.foreignersOnTerritory },
    cost: cost && { basis: cost.basis },
    territory: territory && { extent: territory.extent },
  };
}

/** The head that every kind has, with what one kind adds. */
function inputOf<Kind extends CivicRecord>(
  { id, kind, publisher, jurisdiction, regions, replaces, status }: CivicRecord,
  own: { readonly [Field in keyof Kind]?: unknown },
): CoverageInput {
  return { id, kind, publisher, jurisdiction, regions, replaces, status, ...own } as CoverageInput;
}
