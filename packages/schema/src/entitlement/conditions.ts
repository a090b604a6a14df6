import type {
  CompensationScheme,
  Criterion,
  Designation,
  Eligibility,
  LocalisedText,
  Provenance,
  RecognitionMeasure,
  Service,
} from "../../generated/types/model.ts";
import type { InclusionCode } from "../codelists/inclusion.ts";
import { jsonPointer } from "../parts/json-pointer.ts";
import { provenanceAt } from "../structure/provenance-at.ts";
import { regionalCondition } from "./regional.ts";
import { type DesignationOf, eventCondition } from "./tied-event.ts";

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
  /** Where they stand in the record (JSON Pointer); empty where they stand in several places. */
  readonly pointer: string;
  /** Where the parts of the criterion stand, where it was put together from several places of the record. */
  readonly places?: readonly string[];
  readonly provenance?: Provenance | undefined;
}

/** Records are plain data that nobody alters: their conditions are put together once for each designation at hand. */
const known = new WeakMap<EntitlementRecord, Known>();

interface Known {
  readonly designation: Designation | undefined;
  readonly conditions: Conditions;
}

/**
 * The conditions of a record, in the order: criteria, axes, none. What is there for some parts of a State alone, or was set
 * up for one event, is for nobody else; where the record names the event by its designation, it is looked up among those at
 * hand.
 */
export function conditionsOf(record: EntitlementRecord, designationOf?: DesignationOf): Conditions {
  const event = record.kind === "compensation-scheme" ? undefined : record.event;
  const designation = event?.designation === undefined ? undefined : designationOf?.(event.designation);
  const found = known.get(record);
  if (found && found.designation === designation) return found.conditions;
  const { regions } = record;
  const set: Placed[] = [
    ...(regions ? [{ criterion: regionalCondition(regions), pointer: "/regions" }] : []),
    ...(event ? [{ criterion: eventCondition(event, designation), pointer: "/event" }] : []),
  ];
  const own = ownConditions(record);
  const conditions = set.length === 0 ? own : withSet(set, record, own);
  known.set(record, { designation, conditions });
  return conditions;
}

/** A condition that a field of the record sets beside its criteria, and where it stands. */
interface Placed {
  readonly criterion: Criterion;
  readonly pointer: string;
}

/** All that fields set, then the own conditions; where these are not encoded, the words may set more. */
function withSet(set: readonly Placed[], record: EntitlementRecord, own: Conditions): Conditions {
  const { criterion, pointer } = own;
  const rest = criterion ?? inWords(record);
  const all = [...set, ...(rest ? [{ criterion: rest, pointer }] : [])];
  const [only, ...others] = all;
  if (only && others.length === 0) return { ...only, origin: "criteria", provenance: record.provenance };
  return {
    origin: criterion ? own.origin : "criteria",
    criterion: { op: "all", of: all.map((each) => each.criterion) },
    pointer: "",
    places: all.map((each) => each.pointer),
    provenance: own.provenance,
  };
}

/** Whoever was hit by the event, or is of a region, need not have what is there: only where a record says so, it sets no more. */
function inWords(record: EntitlementRecord): Criterion | undefined {
  if (record.kind !== "compensation-scheme" && record.eligibility?.noOtherConditions) return undefined;
  return { op: "human-check", text: conditionsInWords(record) ?? conditionsNotSaid };
}

function ownConditions(record: EntitlementRecord): Conditions {
  if (record.kind === "compensation-scheme") {
    const { criteria, territorialScope: scope, provenance } = record;
    if (criteria !== undefined)
      return { origin: "criteria", criterion: criteria, pointer: "/criteria", provenance };
    return fromAxes(record, scope, "territorialScope");
  }
  const { eligibility } = record;
  if (eligibility?.criteria !== undefined) {
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
  | "description"
  | "foreignersOnTerritory"
  | "nationalsAbroad"
  | "noOtherConditions"
  | "residents"
  | "victimStatuses"
  | "provenance"
>;

function fromAxes(record: EntitlementRecord, axes: Axes | undefined, field: string): Conditions {
  const pointer = jsonPointer([field]);
  const criterion = axes && impliedBy(axes, record.jurisdiction);
  if (!criterion) return { origin: "none", pointer, provenance: record.provenance };
  return { origin: "axes", criterion, pointer, provenance: provenanceAt(record, [field]) };
}

/** What a person has to find out where the record has no words for who may ask. */
const conditionsNotSaid: LocalisedText = {
  en: "Whether there are other conditions: the record names none.",
  fr: "S’il existe d’autres conditions : la fiche n’en cite aucune.",
  es: "Si hay otras condiciones: la ficha no cita ninguna.",
  de: "Ob es weitere Bedingungen gibt: Der Eintrag nennt keine.",
  ar: "هل توجد شروط أخرى: السجل لا يذكر أيّ شرط.",
};

/**
 * What the axes say: whoever they leave out has no right. Whoever they take in has one only where they say all; else the
 * words of the source may set a condition that nobody encoded, and a person has to read them.
 */
function impliedBy(axes: Axes, state: string): Criterion | undefined {
  const { victimStatuses, description: text, noOtherConditions } = axes;
  const place = placeImpliedBy(axes, state);
  if (!place && !victimStatuses) return undefined;
  const parts: Criterion[] = place ? [place] : [];
  if (victimStatuses) parts.push({ op: "code", fact: "victim-status", in: [...victimStatuses] });
  if (!noOtherConditions) parts.push({ op: "human-check", text: text ?? conditionsNotSaid });
  const [only, ...others] = parts;
  return only && others.length === 0 ? only : { op: "all", of: parts };
}

/** Undefined where no axis is known. An axis that is not known is left to a person, as one on terms is. */
function placeImpliedBy(axes: Axes, state: string): Criterion | undefined {
  const { foreignersOnTerritory, nationalsAbroad, residents, description } = axes;
  if (!(foreignersOnTerritory ?? nationalsAbroad ?? residents)) return undefined;
  const check: Criterion = { op: "human-check", text: description ?? conditionsNotSaid };
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
  if (abroad.length === 0) return { op: "any", of: [onTerritory] };
  const elsewhere: Criterion[] = [
    { op: "not", of: here },
    { op: "any", of: abroad },
  ];
  return { op: "any", of: [onTerritory, { op: "all", of: elsewhere }] };
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
