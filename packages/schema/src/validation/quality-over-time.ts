import type { CivicRecord, RecordKind } from "../records/record.ts";
import {
  type FieldQuality,
  type PublisherQuality,
  qualityOf,
  type RecordQuality,
  recordQuality,
} from "./quality.ts";

/** The quality of a set of records on one day: record by record, publisher by publisher, field by field. Plain JSON. */
export interface QualityReport {
  /** Day of the report, `YYYY-MM-DD`. */
  readonly date: string;
  readonly records: readonly RecordQuality[];
  readonly publishers: readonly PublisherQuality[];
  readonly fields: readonly FieldQuality[];
}

/** One figure in two reports. An absent side means that the report has no such record, publisher or kind. */
export interface Trend {
  readonly before?: number;
  readonly after?: number;
  /** `after` less `before`, where both are there; above 0 is better. */
  readonly change?: number;
}

/** How the quality of one record changed. Without `before` it is new, without `after` it is gone. */
export interface RecordQualityChange {
  readonly record: string;
  readonly completeness: Trend;
  readonly freshness: Trend;
  readonly provenance: Trend;
  /** By language of either report: share of the texts that are given in it. */
  readonly translation: Readonly<Record<string, Trend>>;
  /** Optional fields that were open and are filled, and the other way round; empty unless both reports have it. */
  readonly filled: readonly string[];
  readonly emptied: readonly string[];
}

/** How the quality of what one publisher says on one jurisdiction changed: means over its records. */
export interface PublisherQualityChange {
  readonly publisher: string;
  readonly jurisdiction: string;
  readonly records: Trend;
  readonly completeness: Trend;
  readonly freshness: Trend;
  readonly provenance: Trend;
}

/** How the share of the records of a kind that fill one optional field changed. */
export interface FieldQualityChange {
  readonly kind: RecordKind;
  readonly field: string;
  readonly share: Trend;
}

/** What changed between two quality reports, sorted by what it is about. */
export interface QualityOverTime {
  readonly from: string;
  readonly until: string;
  readonly records: readonly RecordQualityChange[];
  readonly publishers: readonly PublisherQualityChange[];
  readonly fields: readonly FieldQualityChange[];
}

/** The quality of valid records on a day, `YYYY-MM-DD`, in a form to keep and to compare with a later one. */
export function qualityReport(
  records: readonly CivicRecord[],
  { today }: { readonly today: string },
): QualityReport {
  return {
    date: today,
    records: records.map((record) => recordQuality(record, { today })),
    ...qualityOf(records, { today }),
  };
}

/**
 * What changed from one quality report to a later one, of the same publisher or the same set of records.
 *
 * @throws {RangeError} where the first report is the later one.
 */
export function qualityOverTime(before: QualityReport, after: QualityReport): QualityOverTime {
  if (before.date > after.date)
    throw new RangeError(`the report of ${before.date} is later than that of ${after.date}`);
  return {
    from: before.date,
    until: after.date,
    records: pairs(before.records, after.records, ({ record }) => record).map(recordChange),
    publishers: pairs(before.publishers, after.publishers, publisherKey).map(publisherChange),
    fields: pairs(before.fields, after.fields, ({ kind, field }) => `${kind} ${field}`).map(fieldChange),
  };
}

/** The same thing in both reports, or in one of them. */
type Pair<T> = { readonly before?: T; readonly after?: T; readonly either: T };

function recordChange({ before, after, either }: Pair<RecordQuality>): RecordQualityChange {
  const languages = new Set([before, after].flatMap((quality) => Object.keys(quality?.translation ?? {})));
  const openBefore = before?.completeness.open ?? [];
  const openAfter = after?.completeness.open ?? [];
  const both = before !== undefined && after !== undefined;
  return {
    record: either.record,
    completeness: trend(before?.completeness.score, after?.completeness.score),
    freshness: trend(before?.freshness.score, after?.freshness.score),
    provenance: trend(before?.provenance.score, after?.provenance.score),
    translation: Object.fromEntries(
      [...languages]
        .sort()
        .map((language) => [language, trend(before?.translation[language], after?.translation[language])]),
    ),
    filled: both ? openBefore.filter((field) => !openAfter.includes(field)) : [],
    emptied: both ? openAfter.filter((field) => !openBefore.includes(field)) : [],
  };
}

function publisherKey({ publisher, jurisdiction }: PublisherQuality): string {
  return `${publisher} ${jurisdiction}`;
}

function publisherChange({ before, after, either }: Pair<PublisherQuality>): PublisherQualityChange {
  return {
    publisher: either.publisher,
    jurisdiction: either.jurisdiction,
    records: trend(before?.records, after?.records),
    completeness: trend(before?.completeness, after?.completeness),
    freshness: trend(before?.freshness, after?.freshness),
    provenance: trend(before?.provenance, after?.provenance),
  };
}

function fieldChange({ before, after, either }: Pair<FieldQuality>): FieldQualityChange {
  const share = (quality: FieldQuality | undefined) => quality && quality.filled / quality.records;
  return { kind: either.kind, field: either.field, share: trend(share(before), share(after)) };
}

function trend(before: number | undefined, after: number | undefined): Trend {
  return {
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(before !== undefined && after !== undefined && { change: after - before }),
  };
}

function pairs<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string): Pair<T>[] {
  const paired = new Map<string, Pair<T>>();
  for (const item of before) paired.set(keyOf(item), { before: item, either: item });
  for (const item of after)
    paired.set(keyOf(item), { ...paired.get(keyOf(item)), after: item, either: item });
  return [...paired].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}
