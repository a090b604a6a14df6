import type { Dispute } from "./dispute.ts";
import type { KnownPublisher } from "./known-publishers.ts";
import type { Words } from "./words/en.ts";

/** The versions that were signed with two contents as rows: since when that is known, both hashes, and which one is to count. */
export function disputeRows(
  disputes: readonly Dispute[],
  { columns, seen, hash }: Pick<Words["disputes"], "columns" | "seen" | "hash">,
): readonly (readonly string[])[] {
  const contents = Math.max(2, ...disputes.map(({ hashes }) => hashes.length));
  const numbers = Array.from({ length: contents }, (_, at) => at);
  const heads = [columns.record, columns.version, seen, ...numbers.map((at) => `${hash} ${at + 1}`)];
  const rows = disputes.map(({ id, version, at, hashes, settled }) => [
    id,
    String(version),
    at,
    ...numbers.map((number) => hashes[number] ?? ""),
    settled ?? "",
  ]);
  return [[...heads, columns.settled], ...rows];
}

interface KeyForm {
  readonly keys: Pick<Words["keys"], "columns" | "revoked">;
  readonly nameOf: (publisher: string) => string;
}

/** The keys as rows, one each; a publisher without a key has one as well, with the number of its records. */
export function keyRows(
  publishers: readonly KnownPublisher[],
  { keys: { columns, revoked }, nameOf }: KeyForm,
): readonly (readonly string[])[] {
  const rows = publishers.flatMap(({ publisher, keys, records }) => {
    const row = (thumbprint: string, said: string) => [nameOf(publisher), thumbprint, said, String(records)];
    if (keys.length === 0) return [row("", "")];
    return keys.map((key) => row(key.kid, key.revoked ? revoked : ""));
  });
  return [[columns.publisher, columns.thumbprint, columns.revoked, columns.records], ...rows];
}
