import type {
  CompensationScheme,
  Criterion,
  Eligibility,
  LocalisedText,
  Provenance,
  RecognitionMeasure,
  Service,
} from "../../generated/types/model.ts";
import type { InclusionCode } from "../codelists/inclusion.ts";
import { jsonPointer } from "../parts/json-pointer.ts";
import { provenanceAt } from "../structure/provenance-at.ts";

/** A record that gives something to people who meet its conditions. */
export type EntitlementRecord = CompensationScheme | Service | RecognitionMeasure;

/**
 * Where the conditions come from: `criteria` of the record; `axes`, worked out from whom the record says it includes;
 * `none` where the record says nothing of its conditions.
 */
export type ConditionsOrigin = "criteria" | "axes" | "none";

/** The conditions of a record as one expression. */
export interface Conditions {
  readonly origin: ConditionsOrigin;
  /** Absent where the record says nothing of its conditions. */
  readonly criterion?: Criterion;
  /** Where they stand in the record (JSON Pointer). */
  readonly pointer: string;
  readonly provenance?: Provenance | undefined;
}

/** The conditions of a record, in the order: criteria, axes, none. */
export function conditionsOf(record: EntitlementRecord): Conditions {
  if (record.kind === "compensation-scheme") {
    const { criteria, territorialScope: scope } = record;
    const { provenance } = record;
    if (criteria) return { origin: "criteria", criterion: criteria, pointer: "/criteria", provenance };
    return fromAxes(record, scope, "territorialScope");
  }
  const { eligibility } = record;
  if (eligibility?.criteria) {
    const provenance = provenanceAt(record, ["eligibility"]);
    return {
      origin: "criteria",
      criterion: eligibility.criteria,
      pointer: "/eligibility/criteria",
      provenance,
    };
  }
  return fromAxes(record, eligibility, "eligibility");
}

type Axes = Pick<
  Eligibility,
  "description" | "foreignersOnTerritory" | "nationalsAbroad" | "residents" | "victimStatuses" | "provenance"
>;

function fromAxes(record: EntitlementRecord, axes: Axes | undefined, field: string): Conditions {
  const pointer = jsonPointer([field]);
  const criterion = axes && impliedBy(axes, record.jurisdiction);
  if (!criterion) return { origin: "none", pointer, provenance: record.provenance };
  return { origin: "axes", criterion, pointer, provenance: provenanceAt(record, [field]) };
}

/** Undefined where no axis is known. An axis that is not known is left to a person, as one on terms is. */
function impliedBy(axes: Axes, state: string): Criterion | undefined {
  const { foreignersOnTerritory, nationalsAbroad, residents, victimStatuses, description } = axes;
  if (!(foreignersOnTerritory ?? nationalsAbroad ?? residents)) return undefined;
  const check: Criterion = { op: "human-check", text: description };
  const here: Criterion = { op: "country", fact: "event-country", states: [state] };
  const national: Criterion = { op: "country", fact: "nationality", states: [state] };
  const resident: Criterion = { op: "country", fact: "residence-at-event", states: [state] };
  const residence = including(residents, resident, check);
  const foreigners = foreignersOnTerritory === "excluded" ? [] : [check];
  const onTerritory: Criterion =
    foreignersOnTerritory === "included"
      ? here
      : { op: "all", of: [here, { op: "any", of: [national, ...residence, ...foreigners] }] };
  const abroad = [...including(nationalsAbroad, national, check), ...residence];
  const elsewhere: Criterion[] =
    abroad.length === 0
      ? []
      : [
          {
            op: "all",
            of: [
              { op: "not", of: here },
              { op: "any", of: abroad },
            ],
          },
        ];
  const place: Criterion = { op: "any", of: [onTerritory, ...elsewhere] };
  if (!victimStatuses) return place;
  return { op: "all", of: [place, { op: "code", fact: "victim-status", in: [...victimStatuses] }] };
}

/** How belonging to a group counts: enough where it is included, not at all where it is excluded. */
function including(inclusion: InclusionCode | undefined, belongs: Criterion, check: Criterion): Criterion[] {
  if (inclusion === "included") return [belongs];
  if (inclusion === "excluded") return [];
  return [{ op: "all", of: [belongs, check] }];
}

/** The words in which a record describes whom it is for; absent where it does not. */
export function conditionsInWords(record: EntitlementRecord): LocalisedText | undefined {
  if (record?.kind === "compensation-scheme")
    return record.eligibleVictims?.text ?? record.territorialScope?.description;
  return record?.eligibility?.description;
}
