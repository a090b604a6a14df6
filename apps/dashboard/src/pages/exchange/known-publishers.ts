import type { CivicRecord } from "@civic/schema";
import type { NodeDocument, Peers } from "@civic/sdk";

/** A publisher whose keys a node knows, or whose records it has. */
export interface KnownPublisher {
  readonly publisher: string;
  /** Whether this node signs for it. */
  readonly signsHere: boolean;
  readonly keys: NodeDocument["publishers"][number]["keys"];
  /** Number of its active records here. */
  readonly records: number;
  /** Whether its records are also taken from other nodes without a signature. */
  readonly takenUnsigned: boolean;
}

interface Known {
  readonly document: Pick<NodeDocument, "publishers">;
  readonly records: readonly Pick<CivicRecord, "publisher">[];
  readonly peers: readonly Pick<Peers["items"][number], "unsigned">[];
}

/** Everybody of whom a node knows a key or has a record: who has a key first, then by code. */
export function knownPublishers({ document, records, peers }: Known): readonly KnownPublisher[] {
  const withKeys = document.publishers.map(({ publisher }) => publisher).sort();
  const others = records.map(({ publisher }) => publisher).sort();
  return [...new Set([...withKeys, ...others])].map((publisher) => {
    const known = document.publishers.find((each) => each.publisher === publisher);
    return {
      publisher,
      signsHere: known?.signsHere === true,
      keys: known?.keys ?? [],
      records: records.filter((record) => record.publisher === publisher).length,
      takenUnsigned: peers.some(({ unsigned }) => unsigned.includes(publisher)),
    };
  });
}
