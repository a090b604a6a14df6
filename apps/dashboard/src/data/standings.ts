import { confirmedBy, type StateConfirmation } from "@civic/schema/compute";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { RecordSignature, Standings } from "../records/standing.ts";

/** Asks the node that serves this page. */
function ask(path: string, init: RequestInit): Promise<Response> {
  return fetch(new URL(path, globalThis.location.origin), init);
}

/** The data of an answer; nothing where the node has none. What nobody reads is let go, so that no connection is held. */
async function dataOf(response: Response): Promise<unknown> {
  if (response.ok) return response.json();
  await response.body?.cancel();
  return undefined;
}

/** What States have confirmed. An older node has no such answer: then nothing is confirmed. */
export function stateConfirmations() {
  return queryOptions({
    queryKey: ["confirmations"],
    queryFn: async ({ signal }): Promise<readonly StateConfirmation[]> => {
      const data = await dataOf(await ask("/v1/confirmations", { signal }));
      const { items } = (data ?? {}) as { readonly items?: unknown };
      return Array.isArray(items) ? items.filter(isConfirmation) : [];
    },
    retry: false,
  });
}

function isConfirmation(value: Partial<StateConfirmation> | null): value is StateConfirmation {
  return (
    [value?.publisher, value?.record, value?.digest, value?.on].every((text) => typeof text === "string") &&
    typeof value?.version === "number"
  );
}

/** The signature of a record, as the node holds it. */
export async function signatureOf(
  id: string,
  { signal }: { readonly signal: AbortSignal },
): Promise<RecordSignature> {
  const path = `/v1/records/${id}`;
  const { headers } = await ask(path, { method: "HEAD", signal });
  const state = headers.get("Civic-Signature");
  if (state === "unsigned") return { state };
  if (state !== "signed") return { state: "unknown" };
  const key = keyIn(await dataOf(await ask(`${path}/signature`, { signal })));
  return { state, ...(key !== undefined && { key }) };
}

/** The thumbprint that the protected header of a JWS (RFC 7515) names. */
function keyIn(jws: unknown): string | undefined {
  const { protected: encoded } = (jws ?? {}) as { readonly protected?: unknown };
  if (typeof encoded !== "string") return undefined;
  try {
    const { kid } = JSON.parse(atob(encoded.replaceAll("-", "+").replaceAll("_", "/")));
    return typeof kid === "string" ? kid : undefined;
  } catch {
    return undefined;
  }
}

/** What the node knows of records beside their content, for whoever shows them. */
export function useNodeStandings(): Standings {
  const { data: confirmations } = useQuery(stateConfirmations());
  return useMemo(() => ({ confirmedBy: confirmedBy(confirmations ?? []), signatureOf }), [confirmations]);
}
