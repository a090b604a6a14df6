import type { LocalisedText } from "../../../generated/types/model.ts";
import type { GapKindCode } from "../../codelists/gap-kind.ts";
import type { NeedCode } from "../../codelists/need.ts";
import type { PhaseCode } from "../../codelists/phase.ts";

/** One hole in the assistance that a State describes, or in its description; to be exported and tracked. */
export interface Gap {
  /** The same gap has the same id every time. */
  readonly id: string;
  readonly kind: GapKindCode;
  /** State concerned: ISO 3166-1 alpha-2, lower case. */
  readonly jurisdiction: string;
  readonly need?: NeedCode;
  readonly phase?: PhaseCode;
  /** Id of the record in which it was found. */
  readonly record?: string;
  /** Where in that record (JSON Pointer). */
  readonly pointer?: string;
  /** The first places in that record, where the same is missing in several. */
  readonly pointers?: readonly string[];
  /** In how many places of that record it is missing. */
  readonly count?: number;
  /** Not answered, but one level up; absent where nothing is known at all. */
  readonly level?: "answered-above";
  /** What does not exist, in the words of the source that says so. */
  readonly text?: LocalisedText;
  /** For whom it does not exist, where it does for others. */
  readonly appliesTo?: LocalisedText;
  /** The text that asks for what is missing. */
  readonly guideline?: { readonly record: string; readonly requirement: string };
  /** Languages that are missing (BCP 47). */
  readonly languages?: readonly string[];
  /** Ids of the records that come nearest. */
  readonly evidence: readonly string[];
  /** Who can close it: the publisher of the record, and the bodies that lead victim assistance. */
  readonly owner: { readonly publisher: string; readonly organisations: readonly string[] };
}

/** A gap before it has a name: many thousand are found at once, and each is named where it stands. */
export type FoundGap = Gap & { id: string };

/** Gives a gap its name, from all that tells it from others. */
export function named(gap: FoundGap): Gap {
  const { jurisdiction, kind, need, phase, guideline, record, pointer } = gap;
  let id = `${jurisdiction} ${kind}`;
  for (const part of [need, phase, guideline?.record, guideline?.requirement, record, pointer])
    if (part !== undefined) id += ` ${part}`;
  gap.id = id;
  return gap;
}
