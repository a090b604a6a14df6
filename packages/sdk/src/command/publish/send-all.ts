import { grouped } from "@civic/schema";
import type { Sending } from "./attempt.ts";
import { inTurns } from "./in-turns.ts";
import { sendConfirmations } from "./send-confirmations.ts";
import { sendKeyStatement } from "./send-key-statement.ts";
import { sendVersions } from "./send-versions.ts";
import type { Outcome, Sendable } from "./sendable.ts";

/** How many requests are under way at the same time. */
const atOnce = 4;

/**
 * Sends what is signed: further keys before what they signed, the versions of each record in their order, confirmations,
 * and revocations last, since what a key signed before it was revoked stays.
 */
export async function sendAll(items: readonly Sendable[], sending: Sending): Promise<readonly Outcome[]> {
  const of = (wanted: Sendable["type"]) => items.filter(({ type }) => type === wanted);
  const outcomes: Outcome[] = [];
  // A key may have been signed by the one before it.
  for (const item of of("key").toSorted(byIssue)) outcomes.push(await sendKeyStatement(item, sending));
  const records = [...grouped(of("record"), ({ about }) => about)];
  const byRecord = new Map<string, readonly Outcome[]>();
  await inTurns(records, atOnce, async ([id, versions]) => {
    byRecord.set(id, await sendVersions(versions, sending));
    sending.request.effects.progress(byRecord.size);
  });
  outcomes.push(...records.flatMap(([id]) => byRecord.get(id) ?? []));
  outcomes.push(...(await sendConfirmations(of("confirmation").toSorted(byIssue), sending, atOnce)));
  for (const item of of("revocation").toSorted(byIssue)) outcomes.push(await sendKeyStatement(item, sending));
  return outcomes;
}

function byIssue({ issued: one = "" }: Sendable, { issued: other = "" }: Sendable): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
