import type { CivicRecord, Gap, Guideline } from "@civic/schema";
import { markedText } from "@civic/schema/words";
import { gapParts } from "../../records/gap-parts.ts";
import { publisherName } from "../../words/publisher-name.ts";
import type { Speech } from "./use-speech.ts";

/** What the words of gaps are taken from. */
export interface AtHand {
  readonly records: ReadonlyMap<string, CivicRecord>;
  /** With their own words, once they are there. */
  readonly guidelines: ReadonlyMap<string, Guideline>;
}

/** What a text asks for, in its own words, where they are at hand. */
export function requirementOf({ guideline }: Gap, { guidelines }: AtHand) {
  if (guideline === undefined) return undefined;
  const text = guidelines.get(guideline.record);
  const requirement = text?.requirements.find(({ id }) => id === guideline.requirement);
  return text && requirement && { text, requirement };
}

/** A gap as one line of a table, without marks: State, kind, need and so on, in the order of {@link gapHeads}. */
export function gapRow(gap: Gap, atHand: AtHand, speech: Speech): readonly string[] {
  const { phrasing } = speech;
  const { words, label, format } = phrasing;
  const record = gap.record === undefined ? undefined : atHand.records.get(gap.record);
  const asking = gap.guideline && atHand.records.get(gap.guideline.record);
  const asked = requirementOf(gap, atHand)?.requirement.text;
  return [
    format.region(gap.jurisdiction),
    label("gap-kind", gap.kind),
    gap.need ? label("need", gap.need) : "",
    gap.phase ? label("phase", gap.phase) : "",
    record ? markedText(record.name, phrasing) : "",
    gapParts({ ...gap, need: undefined, phase: undefined } as unknown as Gap, phrasing).join(words.joiner),
    [gap.text, gap.appliesTo].flatMap((text) => (text ? [markedText(text, phrasing)] : [])).join(" – "),
    asking ? markedText(asking.name, phrasing) : "",
    asked ? markedText(asked, phrasing) : "",
    words.gapRequests[gap.kind],
    publisherName(gap.owner.publisher, phrasing),
  ];
}

/** The heads of {@link gapRow}. */
export function gapHeads({ words: { filter, list }, phrasing }: Speech): readonly string[] {
  return [
    phrasing.words.states.one,
    filter.kind,
    filter.need,
    filter.phase,
    list.record,
    list.about,
    phrasing.words.recordFacts.system.statedGaps,
    list.source,
    list.asks,
    list.mend,
    list.ownerColumn,
  ];
}
