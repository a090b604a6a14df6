import { type ConfirmedBy, confirmedBy } from "@civic/schema/compute";
import { createContext, use } from "react";

/** What a node says of the signature of a record. */
export type RecordSignature =
  /** Under the key with this thumbprint, where the node gave it. */
  | { readonly state: "signed"; readonly key?: string }
  | { readonly state: "unsigned" }
  /** An older node, which does not say. */
  | { readonly state: "unknown" };

/** What the node knows of records beside their content. */
export interface Standings {
  /** Whether the State has confirmed a record as it is shown. */
  readonly confirmedBy: ConfirmedBy;
  /** Asks the node for the signature of a record. */
  readonly signatureOf: (id: string, asked: { readonly signal: AbortSignal }) => Promise<RecordSignature>;
}

/** As long as no node has said anything: nothing is confirmed. */
export const StandingsContext = createContext<Standings>({
  confirmedBy: confirmedBy([]),
  signatureOf: () => Promise.resolve({ state: "unknown" }),
});

/** What the node knows of records beside their content. */
export function useStandings(): Standings {
  return use(StandingsContext);
}
