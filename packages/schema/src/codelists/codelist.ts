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
export interface Concept<Code extends string = string> {
  readonly code: Code;
  /** Code of the wider concept in the same list. The hierarchy lives here, not in the code. */
  readonly parent?: NoInfer<Code>;
  /** Meaning, in English. */
  readonly definition: string;
  readonly mappings?: readonly Mapping[];
  /** Model version that introduced the concept, where later than the list's. */
  readonly since?: string;
  /** Present when the concept must not be used any more. */
  readonly deprecated?: { readonly since: string; readonly replacedBy?: string };
}

/** A named list of concepts. Closed lists are complete; open lists may be extended by a State. */
export interface Codelist<Code extends string = string, More extends object = object> {
  readonly id: string;
  readonly openness: "open" | "closed";
  /** Model version that introduced the list. */
  readonly since: string;
  /** `aggregate-only`: values must only ever be published as sums over many persons. */
  readonly sensitivity?: "aggregate-only";
  readonly concepts: readonly (Concept<Code> & More)[];
}

/** The codes of a list as a union of literals. */
export type CodeOf<List extends Codelist> = List["concepts"][number]["code"];

/** Declares a code list, keeping its codes as literal types. */
export function defineCodelist<const Code extends string, More extends object = object>(
  list: Codelist<Code, More>,
): Codelist<Code, More> {
  return list;
}

/** Declares a code list whose concepts say more than those of others. */
export type DefineCodelist<More extends object> = <const Code extends string>(
  list: Codelist<Code, More>,
) => Codelist<Code, More>;
