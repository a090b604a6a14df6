import type { PackHead, PackLineToWrite } from "@civic/schema/signatures";
import { lineOfEntry } from "../../feed/line-of-entry.ts";
import type { ExchangeStore, FeedFilter, LogEntry } from "../../store/exchange-store.ts";
import { digestOfBytes } from "../../store/proving/stored-record.ts";
import { listedKeys } from "../listed-keys.ts";

/** What went into a pack, and what did not; filled while its lines are written. */
export interface Packed {
  versions: number;
  unsigned: number;
  statements: number;
  disputes: number;
  /** Versions without a signature, where those are not wanted. */
  leftOut: number;
  /** Versions whose stored bytes are no longer what they were, by their names. */
  readonly damaged: string[];
}

/** What is packed of a log. */
export interface PackWanted {
  readonly filter: FeedFilter;
  /** Whether versions that nobody signed are packed as well. */
  readonly unsigned: boolean;
}

/** What is held in memory at a time: entries, and bytes of their content. */
const step = { entries: 200, bytes: 4 * 1024 * 1024 };

/** The keys of the publishers that are packed, as far as this node knows them. */
export async function packedKeys(
  { keys }: Pick<ExchangeStore, "keys">,
  { publishers: wanted }: FeedFilter,
): Promise<PackHead["publishers"]> {
  const all = await keys();
  const named = [...new Set(all.map(({ publisher }) => publisher))];
  return named
    .filter((publisher) => wanted === undefined || wanted.includes(publisher))
    .map((publisher) => ({
      publisher,
      keys: listedKeys(all, publisher).map(({ kid, key, revoked }) => ({
        ...{ kid, key },
        ...(revoked && { revoked: true as const }),
      })),
    }));
}

/** The lines of a pack from the log of a node: in the order in which this node took them. */
export async function* packedLog(
  { entriesAfter }: Pick<ExchangeStore, "entriesAfter">,
  { filter, unsigned }: PackWanted,
  packed: Packed,
): AsyncGenerator<PackLineToWrite> {
  for (let position = 0; ; ) {
    const stretch = await entriesAfter(position, filter, step);
    for (const entry of stretch.entries) {
      if (!isPacked(entry, unsigned, packed)) continue;
      const { cursor: _, ...line } = lineOfEntry(entry, "");
      yield line;
    }
    position = stretch.position;
    if (!stretch.more) return;
  }
}

/** Counts an entry; whether it is packed. */
function isPacked(entry: LogEntry, wantsUnsigned: boolean, packed: Packed): boolean {
  if (!("canonical" in entry)) {
    packed[entry.op === "dispute" ? "disputes" : "statements"] += 1;
    return true;
  }
  if (digestOfBytes(entry.canonical) !== entry.digest) {
    packed.damaged.push(`${entry.id}, version ${entry.version}`);
    return false;
  }
  const isSigned = entry.seal !== undefined;
  packed[isSigned ? "versions" : wantsUnsigned ? "unsigned" : "leftOut"] += 1;
  return isSigned || wantsUnsigned;
}
