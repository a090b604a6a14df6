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
import { useSuspenseQueries } from "@tanstack/react-query";
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
  readonly records: readonly CivicRecord[];
  /** Official languages, as the records give them. */
  readonly languages: readonly string[];
}

/** Loads the records of one State. */
export function useCountry(code: string): Country {
  const [{ data: records }, { data: coverage }] = useSuspenseQueries({
    queries: [recordsOfState(code), coverageOfState(code)],
  });
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
    languages: [...new Set(systems.flatMap((system) => system.languages))],
  };
}
