import type { CivicRecord } from "@civic/schema";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { allRecords } from "../../data/queries.ts";

/** The records with their sources. */
export interface WholeRecords {
  /** All of them, once they have come. */
  readonly records: readonly CivicRecord[] | undefined;
  /** Why they did not come. */
  readonly error: Error | undefined;
  /** Asks for all of them, whatever was opened: the request says nothing of the situation. Once, however often it is called. */
  readonly ask: () => void;
  /** Asks anew for what did not come. */
  readonly retry: () => void;
}

/** The whole records, which the page needs for their sources alone: asked for when somebody first opens some. */
export function useWholeRecords(): WholeRecords {
  const [asked, setAsked] = useState(false);
  const { data: records, error, isFetching, refetch } = useQuery({ ...allRecords(), enabled: asked });
  const failure = isFetching ? undefined : (error ?? undefined);
  return useMemo(
    () => ({ records, error: failure, ask: () => setAsked(true), retry: () => void refetch() }),
    [records, failure, refetch],
  );
}
