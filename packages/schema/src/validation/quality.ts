import type { CivicRecord } from "../../generated/types/model.ts";
import { grouped } from "../parts/grouped.ts";
import type { RecordKind } from "../records/kinds.ts";
import { optionalMembers } from "../structure/field-at.ts";
import { walkRecord } from "../structure/walk-record.ts";

/** How good one record is, apart from being valid. Scores run from 0 to 1; a score is a hint, never a verdict. */
export interface RecordQuality {
  readonly record: string;
  /** Share of the optional fields of its kind that the record fills, and those it leaves open. */
  readonly completeness: { readonly score: number; readonly open: readonly string[] };
  /** 1 up to a year after `asOf`, falling to 0 at three years. */
  readonly freshness: { readonly score: number; readonly months: number };
  /** Mean over every stated provenance: high 1, medium ½, low 0. */
  readonly provenance: {
    readonly score: number;
    readonly high: number;
    readonly medium: number;
    readonly low: number;
  };
  /** By language of `translations`: share of the texts that are given in it. */
  readonly translation: Readonly<Record<string, number>>;
}

/** Quality of everything one publisher says on one jurisdiction: means over its records. */
export interface PublisherQuality {
  readonly publisher: string;
  readonly jurisdiction: string;
  readonly records: number;
  readonly completeness: number;
  readonly freshness: number;
  readonly provenance: number;
}

/** How many records of one kind fill one optional field. */
export interface FieldQuality {
  readonly kind: RecordKind;
  readonly field: string;
  readonly filled: number;
  readonly records: number;
}

// Fields that are open for good reasons in most records say nothing about completeness.
const notCounted = new Set(["replaces", "translations", "notes", "extensions"]);

/** Quality of one valid record on a day, `YYYY-MM-DD`. */
export function recordQuality(record: CivicRecord, { today }: { readonly today: string }): RecordQuality {
  const optional = optionalFields(record.kind);
  const open = optional.filter((field) => !Object.hasOwn(record, field));
  const { all } = walkRecord(record);
  const confidences = all("Provenance").map(({ value }) => value.confidence);
  const count = (level: string) => confidences.filter((confidence) => confidence === level).length;
  const [high, medium, low] = [count("high"), count("medium"), count("low")];
  const texts = all("LocalisedText").filter(({ key }) => key !== "name");
  const languages = Object.keys(record.translations ?? {});
  const months = monthsBetween(record.asOf, today);
  return {
    record: record.id,
    completeness: { score: share(optional.length - open.length, optional.length), open },
    freshness: { score: Math.min(1, Math.max(0, (36 - months) / 24)), months },
    provenance: { score: share(high + medium / 2, confidences.length), high, medium, low },
    translation: Object.fromEntries(
      languages.map((language) => [
        language,
        share(texts.filter(({ value }) => value[language] !== undefined).length, texts.length),
      ]),
    ),
  };
}

/** Quality of many records by publisher and jurisdiction, and of every optional field by kind. */
export function qualityOf(
  records: readonly CivicRecord[],
  { today }: { readonly today: string },
): { readonly publishers: readonly PublisherQuality[]; readonly fields: readonly FieldQuality[] } {
  const groups = grouped(records, (record) => `${record.publisher} ${record.jurisdiction}`);
  const publishers = [...groups].map(([key, group]): PublisherQuality => {
    const [publisher = "", jurisdiction = ""] = key.split(" ");
    const qualities = group.map((record) => recordQuality(record, { today }));
    const mean = (of: (quality: RecordQuality) => number) =>
      share(
        qualities.reduce((sum, quality) => sum + of(quality), 0),
        qualities.length,
      );
    return {
      publisher,
      jurisdiction,
      records: group.length,
      completeness: mean(({ completeness }) => completeness.score),
      freshness: mean(({ freshness }) => freshness.score),
      provenance: mean(({ provenance }) => provenance.score),
    };
  });
  const fields = [...grouped(records, (record) => record.kind)].flatMap(([kind, group]) =>
    optionalFields(kind as RecordKind).map((field) => ({
      kind: kind as RecordKind,
      field,
      filled: group.filter((record) => Object.hasOwn(record, field)).length,
      records: group.length,
    })),
  );
  return { publishers, fields };
}

function optionalFields(kind: RecordKind): string[] {
  return optionalMembers(kind).filter((field) => !notCounted.has(field));
}

/** Whole months from a date known to the year, month or day (its latest moment) to a day; never negative. */
function monthsBetween(from: string, to: string): number {
  const [year = 0, month = 12] = from.split("-").map(Number);
  const [toYear = 0, toMonth = 1] = to.split("-").map(Number);
  return Math.max(0, (toYear - year) * 12 + toMonth - month);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
