import type { LocalisedText, PhaseCode, SearchNumber } from "@civic/schema";
import type { FoundKind } from "./kinds.ts";

/** Where a result leads. */
export type Place =
  | { readonly page: "country"; readonly state: string; readonly anchor?: string }
  | { readonly page: "coverage"; readonly need: string; readonly anchor: string }
  | { readonly page: "compensation"; readonly scheme?: string; readonly anchor: string };

/** One thing that can be found. */
export interface Entry {
  readonly key: string;
  readonly kind: FoundKind;
  readonly place: Place;
  /** The State that it is of; a need or a head of damage is of all. */
  readonly state?: string;
  readonly title: LocalisedText;
  /** Language of the original; a title whose language no record says stands under `und`. */
  readonly language: string;
  readonly acronym?: LocalisedText;
  /** A second line, such as what a law provides. */
  readonly line?: LocalisedText;
  readonly phases: readonly PhaseCode[];
  readonly numbers: readonly SearchNumber[];
  /** It is a line to call, and does not merely name the number of one. */
  readonly isLine?: true;
  /** By what it is found, the most telling first. */
  readonly found: Readonly<Record<SoughtField, string>>;
  /** Names that may be why it was found and are not its title. */
  readonly otherNames: readonly string[];
  /** Names and acronyms of the bodies behind it. */
  readonly bodies: readonly string[];
}

/** What is searched of an entry. */
export const soughtFields = ["short", "names", "other", "bodies", "labels", "place", "kind"] as const;

/** A part of an entry that is searched. */
export type SoughtField = (typeof soughtFields)[number];
