/** How a concept of ours relates to one of another vocabulary (SKOS mapping properties). */
export type MatchType = "exactMatch" | "closeMatch" | "broadMatch" | "narrowMatch" | "relatedMatch";

/** A link from a concept to the same or a near concept of another published vocabulary. */
export interface Mapping {
  /** Short name of the other vocabulary, for example `DINTILHAC`. */
  readonly source: string;
  /** Code there. */
  readonly code: string;
  readonly match: MatchType;
}

/** One entry of a code list. Codes are kebab-case, never renamed and never reused. */
export interface Concept {
  readonly code: string;
  /** Code of the wider concept in the same list. The hierarchy lives here, not in the code. */
  readonly parent?: string;
  /** Meaning, in English. */
  readonly definition: string;
  readonly mappings?: readonly Mapping[];
  /** Model version that introduced the concept, where later than the list's. */
  readonly since?: string;
  /** Present when the concept must not be used any more. */
  readonly deprecated?: { readonly since: string; readonly replacedBy?: string };
  /** `need`: key areas it belongs to. */
  readonly keyAreas?: readonly string[];
  /** `need`: phases in which it usually arises (an editorial default). */
  readonly phases?: readonly string[];
  /** `eligibility-fact`: which comparison applies. */
  readonly type?: "boolean" | "code" | "country" | "date" | "number";
  /** `eligibility-fact` of type `code`: the list its values come from. */
  readonly list?: string;
  /** `eligibility-fact`: it holds a complete list of values, any of which may meet a criterion. */
  readonly multiple?: true;
  /** `clock-event`: the eligibility fact that holds its date. */
  readonly fact?: string;
  /** `eligibility-fact` of type `number`: unit of its values. */
  readonly unit?: string;
  /** `eligibility-fact`: who can usually tell. */
  readonly knownBy?: "authority" | "expert" | "person";
  /** `event-type`: whether it tells the legal character or the mode. */
  readonly level?: string;
  /** `victim-status`: relation to the event. */
  readonly group?: string;
  /** `head-of-damage`: who claims. */
  readonly claimant?: string;
  /** `head-of-damage`: pecuniary or non-pecuniary. */
  readonly nature?: string;
  /** `head-of-damage`: before or after stabilisation, on death, on survival. */
  readonly time?: string;
  /** `phase`: indicative start after the event, ISO 8601 duration. */
  readonly indicativeStart?: string;
  /** `phase`: indicative end after the event, ISO 8601 duration. */
  readonly indicativeEnd?: string;
}

/** A named list of concepts. Closed lists are complete; open lists may be extended by a State. */
export interface Codelist {
  readonly id: string;
  readonly openness: "open" | "closed";
  /** Model version that introduced the list. */
  readonly since: string;
  /** `aggregate-only`: values must only ever be published as sums over many persons. */
  readonly sensitivity?: "aggregate-only";
  readonly concepts: readonly Concept[];
}

/** The codes of a list as a union of literals. */
export type CodeOf<List extends Codelist> = List["concepts"][number]["code"];

/** Declares a code list, keeping its codes as literal types. */
export function defineCodelist<const List extends Codelist>(list: List): List {
  return list;
}
