import type { CivicRecord, Digest, PhaseCode, RecordKind, RecordOf } from "@civic/schema";
import { isState, recordsInForce } from "@civic/schema/compute";
import { queryOptions } from "@tanstack/react-query";
import { civic } from "./client.ts";
import { withLists } from "./with-lists.ts";

// The most that a node gives at once.
const pageSize = 200;

/** What the node holds as a whole. */
export function overview() {
  return queryOptions({
    queryKey: ["overview"],
    queryFn: ({ signal }) => withLists(civic.overview.get({ signal }), "areas", "stale", "arrivals"),
  });
}

/** Coverage of needs in one phase, every State. */
export function coverageOfPhase(phase: PhaseCode) {
  return queryOptions({
    queryKey: ["coverage", { phase }],
    queryFn: ({ signal }) => withLists(civic.coverage.get({ phase }, { signal }), "jurisdictions", "cells"),
  });
}

/** Coverage of needs by one State, every phase. */
export function coverageOfState(jurisdiction: string) {
  return queryOptions({
    queryKey: ["coverage", { jurisdiction }],
    queryFn: ({ signal }) =>
      withLists(civic.coverage.get({ jurisdiction }, { signal }), "jurisdictions", "cells"),
  });
}

/** The States and bodies of States that the node has records of: the smallest answer that names them all. */
export function statesWithRecords() {
  return queryOptions({
    queryKey: ["states-with-records"],
    queryFn: async ({ signal }) => {
      const asked = civic.coverage.get({ phase: "preparedness" }, { signal });
      return (await withLists(asked, "jurisdictions")).jurisdictions;
    },
    select: (jurisdictions): readonly string[] => jurisdictions.filter(isState),
  });
}

/** What is missing in the records of one State. */
export function gapsOfState(jurisdiction: string) {
  return queryOptions({
    queryKey: ["gaps", { jurisdiction }],
    queryFn: ({ signal }) => withLists(civic.gaps.get({ jurisdiction }, { signal }), "gaps"),
  });
}

/** How many gaps of each kind there are in the records of every State. */
export function gapCounts() {
  return queryOptions({
    queryKey: ["gap-counts"],
    queryFn: ({ signal }) => withLists(civic.gaps.counts({ signal }), "states"),
  });
}

/** Whether the same opens to whoever is hurt, for every State of the event. */
export function treatmentOfStates() {
  return queryOptions({
    queryKey: ["equal-treatment"],
    queryFn: ({ signal }) => withLists(civic.overview.treatment({ signal }), "states"),
  });
}

/** Pages read the current model, whatever a record was written in. */
const whole = { view: "current", limit: pageSize } as const;

/** Every record of one kind that is in force, of one State or of all; what was taken over is left out. */
export function recordsOf<Kind extends RecordKind>(kind: Kind, jurisdiction?: string) {
  return queryOptions({
    queryKey: ["records", { kind, jurisdiction }],
    queryFn: async ({ signal }): Promise<readonly RecordOf<Kind>[]> => {
      const found: RecordOf<Kind>[] = [];
      const filters = { kind, ...whole, ...(jurisdiction !== undefined && { jurisdiction }) };
      for await (const record of civic.records.iterate(filters, { signal })) {
        if (record.status === "active") found.push(record as RecordOf<Kind>);
      }
      return found;
    },
    select: recordsInForce<RecordOf<Kind>>,
  });
}

/** Every active record on one State, whatever its kind, with those that others have taken over. */
export function recordsOfState(jurisdiction: string) {
  return activeRecords({ jurisdiction });
}

/** What a computation for one person reads of every active record, and the digests of the records by their ids. */
export function projectedRecords() {
  return queryOptions({
    queryKey: ["projection"],
    queryFn: async ({ signal }) => {
      const { records } = await withLists(civic.projection.get({ signal }), "records");
      return {
        // Of the form of records; `navigate` looks at each before it reads it.
        records: records.map(({ record }) => record as unknown as CivicRecord),
        digests: new Map(records.map(({ record, digest }) => [record.id as string, digest as Digest])),
      };
    },
  });
}

/** One record as a whole, as of the current model. */
export function recordOf(id: string) {
  return queryOptions({
    queryKey: ["record", id],
    queryFn: ({ signal }) => civic.records.get(id, { view: "current", signal }),
  });
}

/** Every active record of the node, whatever its kind and State, with those that others have taken over: bytes have digests. */
export function allRecords() {
  return activeRecords({});
}

function activeRecords(filters: { readonly jurisdiction?: string }) {
  return queryOptions({
    queryKey: ["records", filters],
    queryFn: async ({ signal }): Promise<readonly CivicRecord[]> => {
      const found: CivicRecord[] = [];
      for await (const record of civic.records.iterate({ ...filters, ...whole }, { signal })) {
        if (record.status === "active") found.push(record);
      }
      return found;
    },
  });
}

/** What is needed to search every record in this browser. */
export function searchIndex() {
  return queryOptions({
    queryKey: ["search-index"],
    queryFn: ({ signal }) => withLists(civic.search.index({ signal }), "rows", "terms"),
  });
}
