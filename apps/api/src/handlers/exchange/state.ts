import { type Finding, finding, readDocument } from "@civic/schema";
import type { AnswerOf } from "@civic/schema/endpoints";
import {
  keyRing,
  mostKeys,
  type TrustedKey,
  type VerifiedStatement,
  verifyStatement,
} from "@civic/schema/signatures";
import { confirmationFinding, isSaidAlready } from "../../exchange/judge-confirmation.ts";
import type { Handler } from "../handler.ts";

/** Takes a statement that its publisher signed with a key that counts here, keeps it and passes it on. */
export const stateStatement: Handler<"exchange.state"> = async (
  { body, writer, language },
  { store, now },
) => {
  const { exchange } = store;
  const document = readDocument(body);
  if (!document.read) return { refused: "not-json", findings: document.findings };
  const keys = await exchange.keys();
  const verified = await verifyStatement(document.document, { ring: keyRing(keys), now: now() });
  if (!verified.read) {
    const { findings } = verified;
    return { refused: findings.some(isOfSignature) ? "invalid-signature" : "invalid-statement", findings };
  }
  const said = verified.value;
  const { publisher } = said;
  if (writer === undefined || writer.publisher !== publisher)
    return { refused: "forbidden", detail: (words) => words.statementOfAnother(writer?.publisher ?? "") };
  const wrong = keyFinding(said, keys) ?? (await confirmationFinding(said, { writer, now: now() }, store));
  if (wrong !== undefined) return { refused: "invalid-statement", findings: [wrong] };
  const isNew = !(await isHere(said, keys)) && (await exchange.state(said));
  const keysInForce = (await exchange.keys()).filter(
    (key) => key.publisher === publisher && !key.revoked,
  ).length;
  const answer: AnswerOf<"exchange.state"> = {
    ...{ type: said.type, publisher, about: said.about, hash: said.hash, keysInForce },
    ...(keysInForce === 0 && { notice: language.words.details.noKeyLeft(publisher) }),
  };
  return { status: isNew ? 201 : 200, body: JSON.stringify(answer) };

  async function isHere(given: VerifiedStatement, known: readonly TrustedKey[]): Promise<boolean> {
    const key = known.find((each) => each.publisher === publisher && each.kid === given.about);
    if (given.type === "key") return key !== undefined;
    if (given.type === "revocation") return key?.revoked === true;
    return isSaidAlready(given, await exchange.confirmations(given.about));
  }
};

/** Whether something is wrong with the signature of a statement rather than with what it says. */
function isOfSignature({ code }: Finding): boolean {
  return code.startsWith("sign") || code === "key-unknown" || code === "key-revoked";
}

/** Why a key is not taken or not revoked: the publisher has as many as are listed anywhere, or has no such key here. */
function keyFinding(
  { type, publisher, about }: VerifiedStatement,
  keys: readonly TrustedKey[],
): Finding | undefined {
  const own = keys.filter((key) => key.publisher === publisher);
  const isKnown = own.some(({ kid }) => kid === about);
  if (type === "key" && !isKnown && own.length >= mostKeys)
    return finding("too-long", "/key", { maximum: mostKeys });
  if (type === "revocation" && !isKnown) return finding("key-unknown", "/kid", { publisher, kid: about });
  return undefined;
}
