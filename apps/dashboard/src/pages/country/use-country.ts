import type {
  CivicRecord,
  CompensationScheme,
  CoverageCell,
  Designation,
  GoodPractice,
  Guideline,
  NationalSystem,
  Organisation,
  Pathway,
  RecognitionMeasure,
  RecordKind,
  RecordOf,
  Service,
} from "@civic/schema";
import { recordsByReference, recordsInForce } from "@civic/schema/compute";
import { useSuspenseQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { coverageOfState, recordsOfState } from "../../data/queries.ts";

/** Everything a node holds on one State. */
export interface Country {
  readonly code: string;
  readonly systems: readonly NationalSystem[];
  readonly organisations: readonly Organisation[];
  readonly services: readonly Service[];
  readonly pathways: readonly Pathway[];
  readonly schemes: readonly CompensationScheme[];
  readonly measures: readonly RecognitionMeasure[];
  readonly designations: readonly Designation[];
  readonly guidelines: readonly Guideline[];
  readonly goodPractices: readonly GoodPractice[];
  readonly coverage: readonly CoverageCell[];
  /** In force: what was taken over is not among them. */
  readonly records: readonly CivicRecord[];
  readonly superseded: readonly SupersededRecord[];
  /** Official languages, as the records give them. */
  readonly languages: readonly string[];
}

/** A record that another one has taken over. */
export interface SupersededRecord {
  readonly record: CivicRecord;
  readonly by: CivicRecord;
}

/** The records in force, and those that they have taken over. */
export function standingIn(active: readonly CivicRecord[]): Pick<Country, "records" | "superseded"> {
  const byId = recordsByReference(active);
  const superseded = active.flatMap((record) => {
    const by = byId.get(record.id);
    return by === undefined || by.id === record.id ? [] : [{ record, by }];
  });
  return { records: recordsInForce(active), superseded };
}

/** Loads the records of one State. */
export function useCountry(code: string): Country {
  const [{ data: active }, { data: coverage }] = useSuspenseQueries({
    queries: [recordsOfState(code), coverageOfState(code)],
  });
  const { records, superseded } = useMemo(() => standingIn(active), [active]);
  const of = <Kind extends RecordKind>(kind: Kind) =>
    records.filter((record): record is RecordOf<Kind> => record.kind === kind);
  const systems = of("national-system");
  return {
    code,
    systems,
    organisations: of("organisation"),
    services: of("service"),
    pathways: of("pathway"),
    schemes: of("compensation-scheme"),
    measures: of("recognition-measure"),
    designations: of("designation"),
    guidelines: of("guideline"),
    goodPractices: of("good-practice"),
    coverage: coverage.cells,
    records,
    superseded,
    languages: [...new Set(systems.flatMap((system) => system.languages))],
  };
}
