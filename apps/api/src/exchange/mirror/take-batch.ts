import { type Digest, type Finding, finding, publisherIn } from "@civic/schema";
import type { TakeOutcome } from "../../store/exchange-store.ts";
import type { Settled } from "../../store/mirror-notes.ts";
import type { NewVersion } from "../../store/store.ts";
import { becameOf } from "./became.ts";
import { judge, type Refusal } from "./judge.ts";
import { type Evidence, keepDispute } from "./keep-dispute.ts";
import { quarantine } from "./quarantine.ts";
import type { Received } from "./received.ts";
import { runsOf } from "./runs.ts";
import type { Session } from "./session.ts";

/**
 * Takes versions over, in their order. Each is verified before anybody sees it, and one that fails hides no other. Gives the
 * number of those that changed something.
 *
 * @throws what the store throws where it would fail for every other version as well.
 */
export async function takeBatch(batch: readonly Received[], session: Session): Promise<number> {
  let applied = 0;
  for (const run of runsOf(batch)) applied += await takeRun(run, session);
  session.vouchers.forget();
  return applied;
}

interface Judged {
  readonly received: Received;
  readonly version: NewVersion;
}

async function takeRun(run: readonly Received[], session: Session): Promise<number> {
  const { mirror } = session.store;
  // Verified side by side: the signatures are looked at by other threads.
  const verdicts = await Promise.all(run.map((received) => judge(received, session)));
  const right: Judged[] = [];
  const settled: Settled[] = [];
  for (const [index, received] of run.entries()) {
    const verdict = verdicts[index];
    if (verdict?.type === "refused") await quarantine(received, verdict, session);
    else if (verdict?.type === "right") right.push({ received, version: verdict.version });
    else {
      // What was refused of this peer may have come from another meanwhile.
      settled.push(received);
      session.told?.(becameOf(received, "known"));
    }
  }
  const outcomes = await takenEach(right, session);
  let applied = 0;
  let bytes = 0;
  for (const [index, judged] of right.entries()) {
    const outcome = outcomes[index];
    const { id, version } = judged.received;
    if (outcome === undefined) refuse(judged.received, finding("record-not-stored", "", {}), session);
    else if (outcome.type === "added" || outcome.type === "signed") {
      applied += 1;
      bytes += outcome.type === "added" ? Buffer.byteLength(judged.version.canonical) : 0;
      session.news.add(id);
      session.metrics?.pulled.inc({ outcome: outcome.type });
      settled.push({ id, version });
      session.told?.(becameOf(judged.received, "new"));
    } else if (outcome.type === "unchanged") {
      settled.push(judged.received);
      session.told?.(becameOf(judged.received, "known"));
    } else {
      applied += await settle(judged, outcome, session);
      // Kept as evidence beside the record: it waits for nothing.
      if (outcome.type === "contradicts" || outcome.type === "differs") settled.push(judged.received);
    }
  }
  await mirror.release(session.peer.url, settled);
  if (bytes > 0) await session.store.notes.addUsage(session.peer.url, bytes);
  return applied;
}

/** Tells of a version that is not taken, nor kept to be tried again. */
function refuse(received: Received, found: Finding, { refusals, told }: Session): void {
  const named = { ...found, record: received.id };
  refusals.add(named);
  told?.(becameOf(received, "refused", [named]));
}

/** All of them in one transaction; where that fails, each in its own, to find the one that it failed for. */
async function takenEach(
  right: readonly Judged[],
  { store, peer, state, logger }: Session,
): Promise<readonly (TakeOutcome | undefined)[]> {
  const versions = right.map(({ version }) => ({ ...version, writtenBy: peer.url }));
  const options = { gaps: state.skips === true ? "allowed" : "refused" } as const;
  const isOfStore = (error: unknown) => store.isUnavailable(error) || store.isFull(error);
  if (versions.length === 0) return [];
  try {
    return await store.exchange.take(versions, options);
  } catch (error) {
    if (isOfStore(error)) throw error;
  }
  const outcomes: (TakeOutcome | undefined)[] = [];
  for (const version of versions) {
    try {
      outcomes.push(...(await store.exchange.take([version], options)));
    } catch (error) {
      if (isOfStore(error)) throw error;
      const { id } = version.record;
      logger.error({ record: id, err: error }, "the store could not take a record of a peer");
      outcomes.push(undefined);
    }
  }
  return outcomes;
}

type Left = Exclude<TakeOutcome, { readonly type: "added" | "unchanged" | "signed" }>;

/** What becomes of a version that is right by itself and does not fit to what is here. Number of what it changed. */
async function settle({ received, version }: Judged, outcome: Left, session: Session): Promise<number> {
  if (outcome.type === "contradicts" && received.signed !== undefined) {
    const evidence = evidenceOf(received, [outcome.stored, received.signed.jws], version);
    const disputed = finding("version-disputed", "", { version: received.version });
    session.told?.(becameOf(received, "refused", [{ ...disputed, record: received.id }]));
    return (await keepDispute(evidence, session)) ? 1 : 0;
  }
  if (outcome.type === "differs") return keepDifference({ received, version }, outcome.stored, session);
  await quarantine(received, refusalOf(received, outcome), session);
  return 0;
}

function evidenceOf({ id, version }: Received, jws: Evidence["jws"], { record }: NewVersion): Evidence {
  const { kind, jurisdiction } = record;
  return { id, version, jws, kind, jurisdiction, publisher: publisherIn(id) };
}

/** Of two contents of which one has no signature, the other is kept as evidence, and told once. */
async function keepDifference(
  { received, version: { canonical, digest } }: Judged,
  stored: Digest,
  session: Session,
): Promise<number> {
  const { store, peer } = session;
  const { id, version, signed } = received;
  const disagreement = { id, version, stored, offered: digest, canonical, origin: peer.url };
  const isKnown = (await store.notes.disagree(disagreement)) === "known";
  const isDowngrade = signed === undefined && (await store.get(id, version))?.seal !== undefined;
  const found: Finding = isDowngrade
    ? finding("downgraded", "", { version })
    : finding("version-conflict", "", { version });
  if (isKnown) session.told?.(becameOf(received, "refused", [{ ...found, record: id }]));
  else refuse(received, found, session);
  return 0;
}

function refusalOf(
  { id, version, signed }: Received,
  outcome: Exclude<Left, { readonly type: "differs" }>,
): Refusal {
  const refused = (found: Finding, awaits?: string): Refusal => ({
    type: "refused",
    findings: [found],
    awaits,
  });
  switch (outcome.type) {
    case "gap":
      return refused(
        finding("version-not-next", "/version", { expected: outcome.expected, actual: version }),
        // What is lower than the latest here, and not here, comes too late.
        version > outcome.expected ? id : undefined,
      );
    case "previous-mismatch":
      // What nobody signed does not go on from what was signed.
      return signed === undefined
        ? refused(finding("signature-missing", "", { publisher: publisherIn(id) }))
        : refused(finding("previous-mismatch", "/protected", { version }), id);
    case "frozen":
      return refused(finding("record-frozen", "", { version: outcome.version }), id);
    case "contradicts":
      return refused(finding("version-conflict", "", { version }));
  }
}
