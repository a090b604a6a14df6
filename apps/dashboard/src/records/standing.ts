import { type ConfirmedBy, confirmedBy } from "@civic/schema/compute";
import { createContext, use } from "react";

/** One version of a record, as the node holds it. */
export interface HeldVersion {
  readonly version: number;
  readonly status: string;
  /** When the node took it (RFC 3339), by its own clock. */
  readonly at: string;
  /** Thumbprint of the key that signed it; absent where nobody did. */
  readonly signedBy?: string | undefined;
}

/** What a node says of the history of a record. */
export interface RecordHistory {
  /** The newest first. */
  readonly versions: readonly HeldVersion[];
  /** Whether there are earlier ones. */
  readonly more: boolean;
}

/** What the node knows of records beside their content. */
export interface Standings {
  /** Whether the State has confirmed a record as it is shown. */
  readonly confirmedBy: ConfirmedBy;
  /** The version that was signed with two contents, and that holds a record back; nothing where none does. */
  readonly heldBackAt: (id: string) => number | undefined;
  /** Asks the node for the history of a record; nothing where it does not say. */
  readonly historyOf: (
    id: string,
    asked: { readonly signal: AbortSignal },
  ) => Promise<RecordHistory | undefined>;
}

/** As long as no node has said anything: nothing is confirmed, and nothing held back. */
export const StandingsContext = createContext<Standings>({
  confirmedBy: confirmedBy([]),
  heldBackAt: () => undefined,
  historyOf: () => Promise.resolve(undefined),
});

/** What the node knows of records beside their content. */
export function useStandings(): Standings {
  return use(StandingsContext);
}
