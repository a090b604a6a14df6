import { createHash } from "node:crypto";
import { confirmationsOf, disputesOf, exportOf, historyOf, keysAt } from "./ask.ts";

/** All that a node holds for others, in one digest. */
export interface WholeContent {
  readonly digest: string;
  readonly records: number;
  /** Versions that a State signed. */
  readonly signed: number;
}

/**
 * The digest of what a node holds: each record, each signed version with its key, confirmations, disputes with what was
 * stood by, and keys. Times are left out, which are each node's own.
 */
export async function wholeContent(origin: string): Promise<WholeContent> {
  const lines = (await exportOf(origin)).toSorted();
  const ids = lines.map((line) => (JSON.parse(line) as { id: string }).id);
  const own = ids.filter((id) => !id.startsWith("civic/"));
  const histories = await Promise.all(
    own.map(async (id) => (await historyOf(origin, id)).map((version) => `${id} ${version}`)),
  );
  const disputes = (await disputesOf(origin)).map(({ id, version, hashes, settled }) =>
    [id, version, ...hashes, settled].join(" "),
  );
  const confirmations = (await confirmationsOf(origin)).map((each) => JSON.stringify(each));
  const keys = (await keysAt(origin)).flatMap(({ publisher, keys: known }) =>
    known.map(({ kid, revoked = false }) => `${publisher} ${kid} ${revoked}`),
  );
  const signed = histories.flat().toSorted();
  const parts = [lines, signed, disputes.toSorted(), confirmations.toSorted(), keys.toSorted()];
  const digest = createHash("sha256").update(JSON.stringify(parts)).digest("hex");
  return { digest, records: lines.length, signed: signed.length };
}
