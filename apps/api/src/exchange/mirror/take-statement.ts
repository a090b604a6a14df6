import { type Finding, finding } from "@civic/schema";
import {
  type KeyStatement,
  type RevocationStatement,
  readSigned,
  type StatementLine,
  statementTypes,
  thumbprintOf,
  type VerifiedStatement,
  verifyStatement,
} from "@civic/schema/signatures";
import { readableRecordIn } from "../../store/versions/model-view.ts";
import type { Became } from "./became.ts";
import { lookForKeys } from "./look-for-keys.ts";
import { awaitedKey, type Session } from "./session.ts";

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
    value.type === op ? await confirmationFinding(value, session) : finding("feed-line-malformed", "/op", {});
  if (found !== undefined) return { outcome: "refused", record, findings: [found] };
  return { outcome: (await keep(value, session)) ? "new" : "known", record };
}

/** Whether it was taken before: the key that signed it may have been revoked since, which takes nothing away. */
async function isKnown(jws: StatementLine["jws"], { keys, store }: Session): Promise<boolean> {
  const signed = readSigned(jws, statementTypes);
  if ("code" in signed) return false;
  const { publisher, record } = signed.payload as { readonly publisher?: unknown; readonly record?: unknown };
  if (signed.type === "confirmation")
    return (await store.exchange.confirmations(String(record))).some(({ hash }) => hash === signed.hash);
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

/** A State confirms what is said about itself, and nothing else. */
async function confirmationFinding(
  { statement, publisher }: VerifiedStatement,
  { store }: Session,
): Promise<Finding | undefined> {
  if (statement.statement !== "confirmation") return undefined;
  const stored = await store.get(statement.record);
  const jurisdiction = stored && !stored.damaged ? readableRecordIn(stored)?.jurisdiction : undefined;
  return jurisdiction === undefined || jurisdiction === publisher
    ? undefined
    : finding("jurisdiction-not-allowed", "/record", { publisher, jurisdiction });
}

async function keep({ statement, ...stored }: VerifiedStatement, session: Session): Promise<boolean> {
  const { store, keys, news, logger } = session;
  const { publisher, about: kid } = stored;
  if (!(await store.exchange.state(stored))) return false;
  if (statement.statement === "confirmation") return true;
  await keys.renew();
  news.add(awaitedKey(publisher));
  logger.info({ publisher, kid }, saidOf[statement.statement]);
  return true;
}

const saidOf = {
  key: "a publisher has a further key",
  revocation: "a publisher revoked a key, and what it signs counts no more",
} as const;
