import { type Finding, finding } from "@civic/schema";
import {
  type KeyStatement,
  mostKeys,
  type RevocationStatement,
  readSigned,
  type StatementLine,
  statementTypes,
  thumbprintOf,
  type VerifiedStatement,
  verifyStatement,
} from "@civic/schema/signatures";
import { readableRecordIn } from "../../store/versions/model-view.ts";
import { dayFinding, isSaidAlready } from "../judge-confirmation.ts";
import type { Became } from "./became.ts";
import { countStored } from "./count-stored.ts";
import { lookForKeys } from "./look-for-keys.ts";
import { renewKeys } from "./renew-keys.ts";
import type { Session } from "./session.ts";

/** Takes a statement over: a key, a revocation, a confirmation. Whether it changed anything. */
export async function takeStatement(line: StatementLine, session: Session): Promise<boolean> {
  const { refusals, told } = session;
  const { outcome, record, findings = [] } = await becameOf(line, session);
  if (outcome === "refused") refusals.add(...findings);
  told?.({ line: line.cursor, type: line.op, outcome, record, findings });
  return outcome === "new";
}

async function becameOf(
  { op, jws }: StatementLine,
  session: Session,
): Promise<Pick<Became, "outcome" | "record" | "findings">> {
  const reading = await verified(jws, session);
  if (!reading.read) {
    const { findings } = reading;
    if (findings.some((found) => isOfOthers(found, session))) return { outcome: "left-out" };
    return (await isKnown(jws, session)) ? { outcome: "known" } : { outcome: "refused", findings };
  }
  const { value } = reading;
  // Keys come through every filter; those of publishers whom this peer does not bring are of no interest.
  if (!session.peer.publishers.has(value.publisher)) return { outcome: "left-out" };
  const record = value.type === "confirmation" ? value.about : undefined;
  const found =
    value.type === op
      ? (keyFinding(value, session) ?? (await confirmationFinding(value, session)))
      : finding("feed-line-malformed", "/op", {});
  if (found !== undefined) return { outcome: "refused", record, findings: [found] };
  return { outcome: (await keep(value, session)) ? "new" : "known", record };
}

/** Whether it was taken before: the key that signed it may have been revoked since, which takes nothing away. */
async function isKnown(jws: StatementLine["jws"], { keys, store }: Session): Promise<boolean> {
  const signed = readSigned(jws, statementTypes);
  if ("code" in signed) return false;
  const { publisher } = signed.payload as { readonly publisher?: unknown };
  if (signed.type === "confirmation") return (await store.exchange.statement(signed.hash)) !== undefined;
  const { key, kid } = signed.payload as Partial<KeyStatement & RevocationStatement>;
  const known = keys.keyOf(String(publisher), key === undefined ? String(kid) : await thumbprintOf(key));
  return signed.type === "key" ? known !== undefined : known?.revoked === true;
}

/** Keys come through every filter: those of publishers whom this peer does not bring are neither taken nor told of. */
function isOfOthers({ code, params }: Finding, { peer }: Session): boolean {
  return code === "key-unknown" && "publisher" in params && !peer.publishers.has(String(params.publisher));
}

async function verified(jws: StatementLine["jws"], session: Session) {
  const rules = { ring: session.keys, now: session.time() };
  const first = await verifyStatement(jws, rules);
  const isUnknown = !first.read && first.findings[0]?.code === "key-unknown";
  return isUnknown && (await lookForKeys(session)) ? verifyStatement(jws, rules) : first;
}

/** A publisher that has as many keys as are listed anywhere gets no other in this way. */
function keyFinding({ type, publisher, about }: VerifiedStatement, { keys }: Session): Finding | undefined {
  if (type !== "key" || keys.keyOf(publisher, about) !== undefined) return undefined;
  return keys.countOf(publisher) < mostKeys ? undefined : finding("too-long", "/key", { maximum: mostKeys });
}

/** A State confirms what is said about itself, and nothing else; of no day to come. */
async function confirmationFinding(
  { statement, publisher }: VerifiedStatement,
  { store, time }: Session,
): Promise<Finding | undefined> {
  if (statement.statement !== "confirmation") return undefined;
  const ahead = dayFinding(statement, time());
  if (ahead !== undefined) return ahead;
  const stored = await store.get(statement.record);
  const jurisdiction = stored && !stored.damaged ? readableRecordIn(stored)?.jurisdiction : undefined;
  return jurisdiction === undefined || jurisdiction === publisher
    ? undefined
    : finding("jurisdiction-not-allowed", "/record", { publisher, jurisdiction });
}

async function keep(value: VerifiedStatement, session: Session): Promise<boolean> {
  const { store, logger } = session;
  const { statement, ...stored } = value;
  const { publisher, about: kid } = stored;
  if (await isSuperseded(value, session)) return false;
  if (!(await store.exchange.state(stored))) return false;
  await countStored([stored.jws], session);
  if (statement.statement === "confirmation") return true;
  await renewKeys(session);
  logger.info({ publisher, kid }, saidOf[statement.statement]);
  return true;
}

/** A feed may be shuffled: what a State said of a record before what is here is not what it says now. */
async function isSuperseded(value: VerifiedStatement, { store }: Session): Promise<boolean> {
  if (value.type !== "confirmation") return false;
  const { publisher, about: record } = value;
  return isSaidAlready(value, await store.exchange.confirmations({ record, publishers: [publisher] }, 1));
}

const saidOf = {
  key: "a publisher has a further key",
  revocation: "a publisher revoked a key, and what it signs counts no more",
} as const;
