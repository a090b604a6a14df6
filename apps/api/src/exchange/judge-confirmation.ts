import { type Finding, finding } from "@civic/schema";
import type { ConfirmationStatement, VerifiedStatement } from "@civic/schema/signatures";
import { maySpeakOf } from "@civic/schema/signatures";
import type { StoredStatement } from "../store/exchange-store.ts";
import type { Store, StoredRecord } from "../store/store.ts";
import { readableRecordIn } from "../store/versions/model-view.ts";
import type { Writer } from "./mandate.ts";

/** Who confirms, and when it arrives. */
export interface ConfirmationRules {
  readonly writer: Pick<Writer, "jurisdictions">;
  readonly now: Date;
}

/** Why a confirmation is not taken: its day is to come, what it confirms is not here, or describes somebody else. */
export async function confirmationFinding(
  { statement }: Pick<VerifiedStatement, "statement">,
  { writer, now }: ConfirmationRules,
  store: Pick<Store, "get">,
): Promise<Finding | undefined> {
  if (statement.statement !== "confirmation") return undefined;
  const { publisher, record, version, digest } = statement;
  const ahead = dayFinding(statement, now);
  if (ahead !== undefined) return ahead;
  const stored = await store.get(record, version);
  const jurisdiction = stored?.digest === digest ? jurisdictionOf(stored) : undefined;
  if (jurisdiction === undefined) return finding("confirmed-not-here", "/record", { record, version });
  if (maySpeakOf(writer.jurisdictions, jurisdiction)) return undefined;
  return finding("jurisdiction-not-allowed", "/record", { publisher, jurisdiction });
}

/** Why the day of a confirmation cannot be: it is to come. */
export function dayFinding({ on }: Pick<ConfirmationStatement, "on">, now: Date): Finding | undefined {
  return on > tomorrow(now) ? finding("issued-in-future", "/on", { issued: on }) : undefined;
}

/**
 * Whether the State has said as much of the record before, on the same day or later. Of two contents on one day the one that
 * was signed later counts, in whatever order they come; then the one with the higher hash.
 */
export function isSaidAlready(
  { publisher, statement, hash }: Pick<VerifiedStatement, "publisher" | "statement" | "hash">,
  kept: readonly StoredStatement[],
): boolean {
  if (statement.statement !== "confirmation") return false;
  const order = ({ on, issued }: ConfirmationStatement, of: string) =>
    `${on} ${new Date(issued).toISOString()} ${of}`;
  return kept.some((one) => {
    if (one.publisher !== publisher) return false;
    const before = JSON.parse(Buffer.from(one.jws.payload, "base64url").toString()) as ConfirmationStatement;
    const isSame = before.on === statement.on && before.digest === statement.digest;
    return isSame || order(before, one.hash) >= order(statement, hash);
  });
}

function jurisdictionOf(stored: StoredRecord): string | undefined {
  return stored.damaged ? undefined : readableRecordIn(stored)?.jurisdiction;
}

/** Where a signer lives it may be a day later than in UTC. */
function tomorrow(now: Date): string {
  return new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10);
}
