import { type CivicRecord, valuesOf } from "@civic/schema";
import { type Day, type Gap, gaps } from "@civic/schema/compute";
import type { CommandLanguage } from "../language/command-language.ts";

/** Something that only the State can say of a record that was compiled about it. */
export interface ToCheck {
  /** What is to be done, in words. */
  readonly what: string;
  /** Places in the record (JSON Pointer), at most so many as a gap names; none where it is about the whole. */
  readonly pointers: readonly string[];
  /** In how many places; at least as many as there are pointers. */
  readonly count: number;
}

/** What the records are looked at with. */
interface Looking {
  readonly records: readonly CivicRecord[];
  readonly today: Day;
  readonly language: CommandLanguage;
}

/** What the State has to look at before a compiled record becomes its own word: what is missing in it, and what is not sure. */
export function toCheck(record: CivicRecord, { records, today, language }: Looking): ToCheck[] {
  const { own, words } = language;
  const missing = gaps(records, { today })
    .filter((gap) => gap.record === record.id && gap.pointer + (gap.pointers ?? []).join("") !== "")
    .map((gap) => ({ what: words.gapRequests[gap.kind], ...placesOf(gap) }));
  const unsure = valuesOf(record).filter(({ confidence }) => confidence !== "high").length;
  const drafts = Object.entries(record.translations ?? {}).flatMap(([tag, { by }]) =>
    by === "draft" ? [language.format.language(tag)] : [],
  );
  const notes = record.notes?.length ?? 0;
  return [
    ...missing,
    ...(unsure > 0 ? [{ what: own.takeOver.unsure, pointers: [], count: unsure }] : []),
    ...(notes > 0 ? [{ what: own.takeOver.notes, pointers: ["/notes"], count: notes }] : []),
    ...(drafts.length > 0
      ? [
          {
            what: own.takeOver.translations(drafts.join(words.joiner)),
            pointers: ["/translations"],
            count: 1,
          },
        ]
      : []),
  ];
}

function placesOf({ pointer, pointers = pointer === undefined ? [] : [pointer], count }: Gap) {
  return { pointers, count: count ?? pointers.length };
}
