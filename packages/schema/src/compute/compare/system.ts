import type {
  CivicRecord,
  CoverageCell,
  Designation,
  NationalSystem,
  Pathway,
  RecognitionMeasure,
} from "../../../generated/types/model.ts";
import type { Day } from "../../eligibility/calendar.ts";
import { stateOfRegion } from "../../eligibility/subdivisions.ts";
import { mayBeAsked, statedAvailability } from "../../entitlement/availability.ts";
import { handOversOf } from "../../pathways/hand-overs.ts";
import { coverageOf } from "../coverage.ts";
import { type GivenValue, placeIn, valuesOf } from "./given-value.ts";

/** What a State says of itself at a glance. */
export function systemValues(system: NationalSystem): GivenValue[] {
  const { value, words } = valuesOf(system);
  const { languages, currency, emergencyNumbers = [], contactPoints = [], designation } = system;
  return [
    ...languages.map((tag, index) =>
      value({ field: "official-language" }, ["languages", index], { type: "language", tag }),
    ),
    value({ field: "currency" }, ["currency"], { type: "currency", currency }),
    ...emergencyNumbers.map((contact, index) =>
      value({ field: "emergency-contact" }, ["emergencyNumbers", index], { type: "contact", contact }),
    ),
    ...contactPoints.flatMap(({ name, crossBorder, stage }, index) =>
      crossBorder && mayBeAsked(statedAvailability({ stage }))
        ? [value({ field: "cross-border-contact-point" }, ["contactPoints", index], { type: "named", name })]
        : [],
    ),
    ...words({ field: "designation-procedure" }, ["designation", "description"], designation?.description),
  ];
}

/** The hand-overs from the emergency to follow-up: how each is made, and who answers for it or takes over. */
export function handOverValues(pathway: Pathway): GivenValue[] {
  const { value, words } = valuesOf(pathway);
  return handOversOf(pathway).flatMap(({ index, transition }) => {
    const { type, owner, toOrganisations = [], description } = transition;
    const path = ["transitions", index];
    return [
      ...(type
        ? [
            value({ field: "hand-over" }, [...path, "type"], {
              type: "code",
              list: "transition-type",
              code: type,
            }),
          ]
        : words({ field: "hand-over" }, [...path, "description"], description)),
      ...(owner ? [owner] : toOrganisations).map((organisation, place) =>
        value(
          { field: "hand-over-owner" },
          owner ? [...path, "owner"] : [...path, "toOrganisations", place],
          { type: "organisation", organisation },
        ),
      ),
    ];
  });
}

/** Measures of recognition by type, and the days of remembrance with their rule. */
export function recognitionValues(measure: RecognitionMeasure): GivenValue[] {
  const { value } = valuesOf(measure);
  const { types, name, dayOfRemembrance: day, lifeCycle } = measure;
  if (!mayBeAsked(statedAvailability(lifeCycle))) return [];
  return [
    ...types.map((type, index) =>
      value({ field: "recognition", measure: type }, ["types", index], { type: "named", name }),
    ),
    ...(day ? [value({ field: "day-of-remembrance" }, ["dayOfRemembrance"], { type: "day", day })] : []),
  ];
}

/** An act that the State has designated. */
export function designationValues(designation: Designation): GivenValue {
  const { name } = designation;
  return valuesOf(designation).value({ field: "designation" }, ["name"], { type: "named", name });
}

/** How the services and pathways of a State answer each need in each phase. A level that is unknown says nothing. */
export function coverageValues(records: readonly CivicRecord[], today: Day, region?: string): GivenValue[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const isHere = region !== undefined && records[0]?.jurisdiction === stateOfRegion(region);
  return coverageOf(records, isHere ? { region, today } : { today })
    .filter(({ level }) => level !== "unknown")
    .flatMap((cell) =>
      placesOf(cell, byId).map((place) => ({
        field: "coverage" as const,
        need: cell.need,
        phase: cell.phase,
        value: {
          type: "coverage" as const,
          level: cell.level,
          limits: cell.limits,
          ...(cell.evidence && { evidence: cell.evidence }),
        },
        place,
      })),
    );
}

function placesOf(cell: CoverageCell, byId: ReadonlyMap<string, CivicRecord>) {
  const derived = cell.records.flatMap((id) => {
    const record = byId.get(id);
    if (record?.kind === "service" && cell.origin === "derived") return [placeIn(record, ["needs"])];
    if (record?.kind === "pathway") return [placeIn(record, ["steps"])];
    return record?.kind === "national-system" ? gapsIn(record, cell) : [];
  });
  if (derived.length > 0) return derived;
  return [...byId.values()].flatMap((record) => {
    if (record.kind !== "national-system") return [];
    const index = (record.declaredCoverage ?? []).findIndex(
      ({ need, phase }) => need === cell.need && phase === cell.phase,
    );
    return index < 0 ? [] : [placeIn(record, ["declaredCoverage", index])];
  });
}

/** Where a State's system says that the need is met by nothing in the phase. */
function gapsIn(record: NationalSystem, { need, phase }: CoverageCell) {
  return (record.statedGaps ?? []).flatMap(({ needs, phases = [], appliesTo }, index) =>
    appliesTo === undefined && needs.includes(need) && phases.includes(phase)
      ? [placeIn(record, ["statedGaps", index])]
      : [],
  );
}
