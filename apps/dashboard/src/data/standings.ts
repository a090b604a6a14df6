import { confirmedBy, type StateConfirmation } from "@civic/schema/compute";
import { type Disputes, isCivicProblemError } from "@civic/sdk";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { RecordHistory, Standings } from "../records/standing.ts";
import { civic } from "./client.ts";
import { allDisputes } from "./exchange.ts";

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

/** The last versions of a record. An older node has no such answer. */
export async function historyOf(
  id: string,
  { signal }: { readonly signal: AbortSignal },
): Promise<RecordHistory | undefined> {
  const page = await orNothing(civic.records.versions(id, { limit: shown, signal }));
  return page && { versions: page.items, more: page.next !== undefined };
}

/** Which version of a record was signed with two contents, and waits for its publisher to say which one it stands by. */
export function heldBackAt(
  disputes: readonly Pick<Disputes["items"][number], "id" | "version" | "settled">[],
): Standings["heldBackAt"] {
  const open = disputes.filter(({ settled }) => settled === undefined);
  const versions = new Map(open.map(({ id, version }) => [id, version]));
  return (id) => versions.get(id);
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
  const { data: disputes } = useQuery({ ...allDisputes(), retry: false });
  return useMemo(
    () => ({
      confirmedBy: confirmedBy(confirmations ?? []),
      heldBackAt: heldBackAt(disputes?.items ?? []),
      historyOf,
    }),
    [confirmations, disputes],
  );
}
