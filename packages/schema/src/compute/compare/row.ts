import type {
  Amount,
  Clock,
  Contact,
  DayRule,
  LocalisedText,
  Provenance,
  RecognitionMeasure,
} from "../../../generated/types/model.ts";
import type { CodelistId } from "../../codelists/codelists.ts";
import type { CoverageLevelCode } from "../../codelists/coverage-level.ts";
import type { CoverageLimitCode } from "../../codelists/coverage-limit.ts";
import type { DamageTreatmentCode } from "../../codelists/damage-treatment.ts";
import type { EvidenceStateCode } from "../../codelists/evidence-state.ts";
import type { HeadOfDamageCode } from "../../codelists/head-of-damage.ts";
import type { NeedCode } from "../../codelists/need.ts";
import type { PhaseCode } from "../../codelists/phase.ts";
import type { RequirementCode } from "../../codelists/requirement.ts";
import type { SchemeTypeCode } from "../../codelists/scheme-type.ts";

/** What is compared, in the order of the rows. */
export const comparedFields = [
  "official-language",
  "currency",
  "emergency-contact",
  "cross-border-contact-point",
  "schemes-on-territory",
  "schemes-abroad",
  "foreigners-on-territory",
  "nationals-abroad",
  "residents",
  "time-limit",
  "police-report",
  "evidence",
  "advance",
  "advance-time",
  "decision-time",
  "silence",
  "redress-time",
  "redress-body",
  "offset",
  "form",
  "assessment-method",
  "funding",
  "claim-language",
  "cross-border-role",
  "assisting-authority",
  "deciding-authority",
  "amount",
  "head-of-damage",
  "head-amount",
  "national-head",
  "coverage",
  "hand-over",
  "hand-over-owner",
  "recognition",
  "day-of-remembrance",
  "designation-procedure",
  "designation",
] as const;

/** One comparable field: of the State, of the schemes that cover a terrorist act, or of its services. */
export type ComparedField = (typeof comparedFields)[number];

/** What the records of a State say in one row, as data. */
export type ComparedValue =
  | { readonly type: "code"; readonly list: CodelistId; readonly code: string }
  | { readonly type: "yes-no"; readonly yes: boolean }
  | { readonly type: "language"; readonly tag: string }
  | { readonly type: "currency"; readonly currency: string }
  | { readonly type: "contact"; readonly contact: Contact }
  | { readonly type: "scheme"; readonly schemeType: SchemeTypeCode; readonly name: LocalisedText }
  /** Something that is there, under a name of its own, which is held against no other. */
  | { readonly type: "named"; readonly name: LocalisedText }
  /** Id of an organisation, which is held against no other. */
  | { readonly type: "organisation"; readonly organisation: string }
  | { readonly type: "clock"; readonly clock: Clock }
  /** `together`: the sum is paid for all of these heads at once. */
  | {
      readonly type: "amount";
      readonly amount: Amount;
      readonly together?: readonly HeadOfDamageCode[];
    }
  /** `isNational`: the head stands under its national name alone, which no other State's can be held against. */
  | {
      readonly type: "head";
      readonly treatment: DamageTreatmentCode;
      readonly name: LocalisedText;
      readonly isNational?: true;
    }
  /** Something to send with a claim; said in words, and whether it is asked for in every case. */
  | { readonly type: "document"; readonly what: LocalisedText; readonly requirement?: RequirementCode }
  /** Compared by its level, which is a lower bound; the limits say what keeps it from more. */
  | {
      readonly type: "coverage";
      readonly level: CoverageLevelCode;
      readonly limits: readonly CoverageLimitCode[];
      /** All that it rests on is old, or closed. */
      readonly evidence?: EvidenceStateCode;
    }
  | { readonly type: "day"; readonly day: DayRule }
  /** Said in words only, which nothing compares. */
  | { readonly type: "words"; readonly text: LocalisedText };

/** Where a value stands, and what it rests on there. */
export interface ComparedPlace {
  /** Id of the record. */
  readonly record: string;
  /** JSON Pointer into it. */
  readonly pointer: string;
  /** Ids of entries in the `sources` of the record. */
  readonly sources: readonly string[];
  readonly confidence: Provenance["confidence"];
}

/** What one State says in one row. */
export interface ComparisonCell {
  /** ISO 3166-1 alpha-2, lower case. */
  readonly state: string;
  /** Each different value once, with every place that says so. Empty: the records say nothing, never "no". */
  readonly values: readonly RowValue[];
}

/** One value that a State gives, with every place that says so. */
export interface RowValue {
  readonly value: ComparedValue;
  readonly places: readonly ComparedPlace[];
  /** Parts of the State for which alone it is said. Absent: the whole State, or not said. */
  readonly regions?: readonly string[];
}

/**
 * Why values cannot be compared.
 *
 * - `own-names`: each State names something of its own, such as a body, a measure or an act.
 * - `in-words`: at least one State says it, or a part of it, in words or under a national name only.
 * - `methods-differ`: sums are fixed by different methods.
 * - `frequencies-differ`: one sum is paid once, another again and again, or in another rhythm.
 * - `figures-missing`: one State gives a figure, cap or floor that another leaves open.
 * - `bases-differ`: shares or multiples of different things.
 * - `currencies-differ`: sums in different currencies; nothing is converted.
 * - `dates-missing`, `dates-differ`: sums stated for no date, or for different ones.
 * - `not-broken-down`: at least one State answers the need above it and does not say which finer needs.
 * - `heads-differ`: a sum is paid for several heads together.
 * - `length-missing`: how long the time is, is not said.
 * - `start-missing`, `starts-differ`: the event that a time runs from is not said, or is another.
 */
export type NotComparable =
  | "in-words"
  | "own-names"
  | "methods-differ"
  | "frequencies-differ"
  | "figures-missing"
  | "bases-differ"
  | "currencies-differ"
  | "dates-missing"
  | "dates-differ"
  | "not-broken-down"
  | "heads-differ"
  | "length-missing"
  | "start-missing"
  | "starts-differ";

/**
 * How the values of some States stand to one another. `alike`: what is compared of them is equal, such as that a head is
 * covered, a level or a figure; names, conditions and limits are not compared, and may differ.
 */
export type Likeness =
  | { readonly verdict: "same" | "alike" | "different" }
  | { readonly verdict: "not-comparable"; readonly reason: NotComparable };

/** Which row it is. */
export interface ComparisonSubject {
  readonly field: ComparedField;
  readonly head?: HeadOfDamageCode;
  readonly need?: NeedCode;
  readonly phase?: PhaseCode;
  readonly measure?: RecognitionMeasure["types"][number];
}

/** One field of several States side by side. */
export type ComparisonRow = ComparisonSubject & {
  /** One for each State, in the order asked for. */
  readonly cells: readonly ComparisonCell[];
} & (
    | Likeness
    /** At least one State says nothing. `known`: how the others stand to one another, where there are two. */
    | { readonly verdict: "unknown"; readonly known?: Likeness }
  );
