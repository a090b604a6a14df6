import type {
  CivicRecord,
  CompensationScheme,
  NationalSystem,
  Organisation,
  Pathway,
  RecognitionMeasure,
  Service,
} from "@civic/schema";
import { useSuspenseQueries } from "@tanstack/react-query";
import { coverageOfState, recordsOf } from "../../data/queries.ts";
import type { CoverageCell } from "../../records/coverage-cell.ts";

/** Everything a node holds on one State. */
export interface Country {
  readonly code: string;
  readonly systems: readonly NationalSystem[];
  readonly organisations: readonly Organisation[];
  readonly services: readonly Service[];
  readonly pathways: readonly Pathway[];
  readonly schemes: readonly CompensationScheme[];
  readonly measures: readonly RecognitionMeasure[];
  readonly coverage: readonly CoverageCell[];
  readonly records: readonly CivicRecord[];
  /** Official languages, as the records give them. */
  readonly languages: readonly string[];
}

/** Loads the records of one State. */
export function useCountry(code: string): Country {
  const [systems, organisations, services, pathways, schemes, measures, coverage] = useSuspenseQueries({
    queries: [
      recordsOf("national-system", code),
      recordsOf("organisation", code),
      recordsOf("service", code),
      recordsOf("pathway", code),
      recordsOf("compensation-scheme", code),
      recordsOf("recognition-measure", code),
      coverageOfState(code),
    ],
  });
  const records = [systems, organisations, services, pathways, schemes, measures].flatMap(
    (answer): readonly CivicRecord[] => answer.data,
  );
  return {
    code,
    systems: systems.data,
    organisations: organisations.data,
    services: services.data,
    pathways: pathways.data,
    schemes: schemes.data,
    measures: measures.data,
    coverage: coverage.data.cells,
    records,
    languages: [...new Set(systems.data.flatMap((system) => system.languages))],
  };
}
