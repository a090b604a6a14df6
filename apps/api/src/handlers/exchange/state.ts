import { type Finding, finding, readDocument } from "@civic/schema";
import type { AnswerOf } from "@civic/schema/endpoints";
import {
  keyRing,
  mostKeys,
  readSigned,
  statementTypes,
  type TrustedKey,
  type VerifiedStatement,
  verifyStatement,
} from "@civic/schema/signatures";
import { confirmationFinding, isSaidAlready } from "../../exchange/judge-confirmation.ts";
import type { ExchangeStore, StoredStatement } from "../../store/exchange-store.ts";
import type { Handler, Refusal } from "../handler.ts";

/** Takes a statement that its publisher signed with a key that counts here, keeps it and passes it on. */
export const stateStatement: Handler<"exchange.state"> = async (
  { body, writer, language, request },
  { store, now },
) => {
  const { exchange } = store;
  const document = readDocument(body);
  if (!document.read) return { refused: "not-json", findings: document.findings };
  const ofAnother: Refusal<"forbidden"> = {
    refused: "forbidden",
    detail: (words) => words.statementOfAnother(writer?.publisher ?? ""),
  };
  const kept = await keptStatement(document.document, exchange);
  if (kept !== undefined) return kept.publisher === writer?.publisher ? answerOf(200, kept) : ofAnother;
  const keys = await exchange.keys();
  const verified = await verifyStatement(document.document, { ring: keyRing(keys), now: now() });
  if (!verified.read) {
    const { findings } = verified;
    return { refused: findings.some(isOfSignature) ? "invalid-signature" : "invalid-statement", findings };
  }
  const said = verified.value;
  if (writer === undefined || writer.publisher !== said.publisher) return ofAnother;
  const wrong = keyFinding(said, keys) ?? (await confirmationFinding(said, { writer, now: now() }, store));
  if (wrong !== undefined) return { refused: "invalid-statement", findings: [wrong] };
  const audit = { action: "exchange.state", caller: writer.name, request };
  const isNew = !(await isHere(said, { keys, exchange })) && (await exchange.state(said, audit));
  return answerOf(isNew ? 201 : 200, said);

  async function answerOf(status: 200 | 201, { type, publisher, about, hash }: StoredStatement) {
    const keysInForce = (await exchange.keys()).filter(
      (key) => key.publisher === publisher && !key.revoked,
    ).length;
    const answer: AnswerOf<"exchange.state"> = {
      ...{ type, publisher, about, hash, keysInForce },
      ...(keysInForce === 0 && { notice: language.words.details.noKeyLeft(publisher) }),
    };
    return { status, body: JSON.stringify(answer) };
  }
};

/** The same statement, taken before: the key that signed it may have been revoked since, which takes nothing away. */
async function keptStatement(
  document: unknown,
  exchange: Pick<ExchangeStore, "statement">,
): Promise<StoredStatement | undefined> {
  const signed = readSigned(document, statementTypes);
  return "code" in signed ? undefined : exchange.statement(signed.hash);
}

interface Known {
  readonly keys: readonly TrustedKey[];
  readonly exchange: Pick<ExchangeStore, "confirmations">;
}

/**
 * Whether a statement says nothing new. A key that counts because an anchor names it or this node signs with it was stated to
 * nobody else yet: mirrors learn of it by the statement alone.
 */
async function isHere(given: VerifiedStatement, { keys, exchange }: Known): Promise<boolean> {
  const { type, publisher, about } = given;
  const key = keys.find((each) => each.publisher === publisher && each.kid === about);
  if (type === "key") return key?.revoked === true || key?.trusted === "signed";
  if (type === "revocation") return key?.revoked === true;
  return isSaidAlready(given, await exchange.confirmations({ record: about, publishers: [publisher] }, 1));
}

/** Whether something is wrong with the signature of a statement rather than with what it says. */
function isOfSignature({ code }: Finding): boolean {
  return code.startsWith("sign") || code === "key-unknown" || code === "key-revoked";
}

/** Why a key is not taken or not revoked: the publisher has as many as are listed anywhere, or has no such key here. */
function keyFinding(
  { type, publisher, about }: StoredStatement,
  keys: readonly TrustedKey[],
): Finding | undefined {
  const own = keys.filter((key) => key.publisher === publisher);
  const isKnown = own.some(({ kid }) => kid === about);
  if (type === "key" && !isKnown && own.length >= mostKeys)
    return finding("too-long", "/key", { maximum: mostKeys });
  if (type === "revocation" && !isKnown) return finding("key-unknown", "/kid", { publisher, kid: about });
  return undefined;
}
