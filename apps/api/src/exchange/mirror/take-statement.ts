import { type Finding, finding } from "@civic/schema";
import {
  readSigned,
  readStatement,
  type ReadSigned,
  type Statement,
  type StatementLine,
  thumbprintOf,
  trustFinding,
} from "@civic/schema/signatures";
import { readableRecordIn } from "../../store/versions/model-view.ts";
import { lookForKeys } from "./look-for-keys.ts";
import { awaitedKey, type Session } from "./session.ts";

type Signed = ReadSigned<StatementLine["op"]>;

/** Takes a statement over: a key, a revocation, a confirmation. Whether it changed anything. */
export async function takeStatement({ op, jws }: StatementLine, session: Session): Promise<boolean> {
  const { peer, refusals, time } = session;
  const signed = readSigned(jws, [op]);
  const refused = (found: Finding): false => {
    refusals.add(found);
    return false;
  };
  if ("code" in signed) return refused(signed);
  const reading = await readStatement(signed, time());
  if (!reading.read) return refused(reading.findings[0] ?? finding("statement-malformed", "", {}));
  const statement = reading.value;
  // Keys come through every filter; those of publishers whom this peer does not bring are of no interest.
  if (!peer.publishers.has(statement.publisher)) return false;
  const found = await statementFinding(signed, statement, session);
  return found === undefined ? keep(signed, statement, session) : refused(found);
}

async function statementFinding(
  signed: Signed,
  statement: Statement,
  session: Session,
): Promise<Finding | undefined> {
  const { keys } = session;
  const { publisher } = statement;
  const first = await trustFinding(signed, publisher, keys);
  const isUnknown = first?.code === "key-unknown";
  const found =
    isUnknown && (await lookForKeys(session)) ? await trustFinding(signed, publisher, keys) : first;
  return found ?? confirmationFinding(statement, session);
}

/** A State confirms what is said about itself, and nothing else. */
async function confirmationFinding(statement: Statement, { store }: Session): Promise<Finding | undefined> {
  if (statement.statement !== "confirmation") return undefined;
  const { publisher, record } = statement;
  const stored = await store.get(record);
  const jurisdiction = stored && !stored.damaged ? readableRecordIn(stored)?.jurisdiction : undefined;
  return jurisdiction === undefined || jurisdiction === publisher
    ? undefined
    : finding("jurisdiction-not-allowed", "/record", { publisher, jurisdiction });
}

async function keep({ hash, jws }: Signed, statement: Statement, session: Session): Promise<boolean> {
  const { store, keys, news, logger } = session;
  const { publisher } = statement;
  const about =
    statement.statement === "key"
      ? await thumbprintOf(statement.key)
      : statement.statement === "revocation"
        ? statement.kid
        : statement.record;
  const isNew = await store.exchange.state({ type: statement.statement, publisher, about, hash, jws });
  if (statement.statement === "key" && keys.keyOf(publisher, about) === undefined)
    await store.exchange.trust({ publisher, kid: about, key: statement.key, trusted: "signed" });
  if (!isNew) return false;
  if (statement.statement === "confirmation") return true;
  await keys.renew();
  news.add(awaitedKey(publisher));
  logger.info(
    { publisher, kid: about },
    statement.statement === "key"
      ? "a publisher has a further key"
      : "a key was revoked, and what it signs counts no more",
  );
  return true;
}
