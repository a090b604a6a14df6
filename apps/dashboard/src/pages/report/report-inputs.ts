import type { CivicRecord, Digest } from "@civic/schema";
import { recordsInForce } from "@civic/schema/compute";
import { useSuspenseQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import {
  coverageOfPhase,
  gapCounts,
  gapsOfState,
  projectedRecords,
  recordsOf,
  recordsOfState,
} from "../../data/queries.ts";
import { useToday } from "../../records/use-today.ts";
import { useLanguage } from "../../words/language.tsx";
import { statesOf } from "./group-states.ts";
import { type Report, reportOf } from "./report-model.ts";
import type { Group } from "./report-search.ts";

/** A report, with what it takes to say on what it rests. */
export interface WrittenReport {
  readonly report: Report;
  readonly today: string;
  /** Digests by id, where records are projections. */
  readonly digests?: ReadonlyMap<string, Digest>;
  /** Paths by which the node gives the same. */
  readonly calls: readonly string[];
}

const sharedCalls = ["/v1/coverage?phase=emergency", "/v1/coverage?phase=follow-up", "/v1/gaps/counts"];

/** A report over States that were named: their records and gaps are read in full. */
export function useReportOfStates(named: readonly string[]): WrittenReport {
  const { format } = useLanguage();
  const today = useToday();
  const [emergency, followUp, counts, guidelines] = useSuspenseQueries({
    queries: [
      coverageOfPhase("emergency"),
      coverageOfPhase("follow-up"),
      gapCounts(),
      recordsOf("guideline"),
    ],
  });
  const records = useSuspenseQueries({ queries: named.map(recordsOfState), combine: allData });
  const gaps = useSuspenseQueries({ queries: named.map(gapsOfState), combine: allData });
  const asked = named.join(" ");
  const report = useMemo(() => {
    const states = asked.split(" ").sort(format.compareRegions);
    return reportOf(
      {
        states,
        records: recordsInForce(records.flat()),
        cells: [...emergency.data.cells, ...followUp.data.cells],
        counts: counts.data.states,
        today,
      },
      { gaps: gaps.flatMap((each) => each.gaps), guidelines: guidelines.data },
    );
  }, [asked, today, format, records, gaps, emergency.data, followUp.data, counts.data, guidelines.data]);
  const calls = named.flatMap((state) => [
    `/v1/records?jurisdiction=${state}`,
    `/v1/gaps?jurisdiction=${state}`,
  ]);
  return { report, today, calls: [...calls, "/v1/records?kind=guideline", ...sharedCalls] };
}

function allData<Data>(results: readonly { readonly data: Data }[]): readonly Data[] {
  return results.map(({ data }) => data);
}

/** A report over a group: figures of the node, and of records what is counted. */
export function useReportOfGroup(group: Group): WrittenReport {
  const { format } = useLanguage();
  const today = useToday();
  const [emergency, followUp, counts, projection, systems, pathways, practices] = useSuspenseQueries({
    queries: [
      coverageOfPhase("emergency"),
      coverageOfPhase("follow-up"),
      gapCounts(),
      projectedRecords(),
      recordsOf("national-system"),
      recordsOf("pathway"),
      recordsOf("good-practice"),
    ],
  });
  const report = useMemo(
    () =>
      reportOf(
        {
          states: statesOf(group, counts.data.states, today).sort(format.compareRegions),
          records: recordsInForce(
            replaced(projection.data.records, [...systems.data, ...pathways.data, ...practices.data]),
          ),
          cells: [...emergency.data.cells, ...followUp.data.cells],
          counts: counts.data.states,
          today,
        },
        { gaps: [], guidelines: [] },
      ),
    [
      group,
      today,
      format,
      counts.data,
      projection.data,
      systems.data,
      pathways.data,
      practices.data,
      emergency.data,
      followUp.data,
    ],
  );
  const kinds = ["national-system", "pathway", "good-practice"].map((kind) => `/v1/records?kind=${kind}`);
  return {
    report,
    today,
    digests: projection.data.digests,
    calls: ["/v1/projection", ...kinds, ...sharedCalls],
  };
}

/** Records that are there as a whole, in the place of their projections. */
function replaced(projected: readonly CivicRecord[], whole: readonly CivicRecord[]): CivicRecord[] {
  return [...new Map([...projected, ...whole].map((record) => [record.id as string, record])).values()];
}
