import { confirmedBy, type StateConfirmation } from "@civic/schema/compute";
import { isCivicProblemError } from "@civic/sdk";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { RecordHistory, Standings } from "../records/standing.ts";
import { civic } from "./client.ts";

/** What States have confirmed. An older node has no such answer: then nothing is confirmed. */
export function stateConfirmations() {
  return queryOptions({
    queryKey: ["confirmations"],
    queryFn: async ({ signal }): Promise<readonly StateConfirmation[]> => {
      const answer = await orNothing(civic.exchange.confirmations({}, { signal }));
      return answer?.items ?? [];
    },
    retry: false,
  });
}

/** Most versions that are shown of a record. */
const shown = 20;

/** The last versions of a record, and which one holds it back. An older node has no such answers. */
export async function historyOf(
  id: string,
  { signal }: { readonly signal: AbortSignal },
): Promise<RecordHistory | undefined> {
  const [page, disputes] = await Promise.all([
    orNothing(civic.records.versions(id, { limit: shown, signal })),
    orNothing(civic.exchange.disputes({ id }, { signal })),
  ]);
  if (page === undefined) return undefined;
  const open = disputes?.items.find(({ settled }) => settled === undefined);
  return { versions: page.items, more: page.next !== undefined, frozenAt: open?.version };
}

/** An answer; nothing where the node has none of that kind. */
async function orNothing<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (isCivicProblemError(error) && error.problem.status === 404) return undefined;
    throw error;
  }
}

/** What the node knows of records beside their content, for whoever shows them. */
export function useNodeStandings(): Standings {
  const { data: confirmations } = useQuery(stateConfirmations());
  return useMemo(() => ({ confirmedBy: confirmedBy(confirmations ?? []), historyOf }), [confirmations]);
}
