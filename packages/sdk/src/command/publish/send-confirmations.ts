import type { Confirmations } from "../../resources/exchange.ts";
import { attempted, guarded, type Sending } from "./attempt.ts";
import { inTurns } from "./in-turns.ts";
import type { Outcome, Sendable } from "./sendable.ts";

/**
 * Sends confirmations that the node does not list. One that it has would be refused if its key was revoked since, though
 * it counts there.
 */
export async function sendConfirmations(
  items: readonly Sendable[],
  sending: Sending,
  atOnce: number,
): Promise<readonly Outcome[]> {
  const { civic } = sending.node;
  const outcomes = new Map<Sendable, Outcome>();
  let listed: Promise<Confirmations> | undefined;
  await inTurns(items, atOnce, async (item) => {
    const outcome = await guarded(item, sending, async () => {
      listed ??= civic.exchange.confirmations({ jurisdiction: [item.publisher] });
      if ((await listed).items.some((each) => says(each, item))) return { item, outcome: "already" };
      return attempted(item, sending, async (jws) => (await civic.exchange.state(jws)).created);
    });
    outcomes.set(item, outcome);
  });
  return items.flatMap((item) => outcomes.get(item) ?? []);
}

/** Whether what a node lists says the same, or is newer: it keeps the newest of each record. */
function says(
  listed: Confirmations["items"][number],
  { publisher, about, version, on = "" }: Sendable,
): boolean {
  if (listed.publisher !== publisher || listed.record !== about) return false;
  return listed.on > on || (listed.on === on && listed.version === version);
}
