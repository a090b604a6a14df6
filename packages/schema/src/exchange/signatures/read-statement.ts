import type { Structure } from "../../structure/structure.ts";
import { issuedFinding } from "./issued.ts";
import { keyFinding } from "./key-finding.ts";
import type { ReadSigned } from "./read-signed.ts";
import { malformed, type Reading, readBy } from "./reading.ts";
import type { SignedType } from "./signed-types.ts";
import type { Statement } from "./statements.ts";
import {
  checkOf,
  closed,
  digest,
  moment,
  partOfModel,
  publicKey,
  thumbprint,
  versionNumber,
} from "./wire-forms.ts";

/** What kinds of statements there are. */
export type StatementType = Extract<SignedType, Statement["statement"]>;

/** Every kind of statement. */
export const statementTypes: readonly StatementType[] = ["key", "revocation", "confirmation"];

const publisher = partOfModel("PublisherCode");
const forms: Readonly<Record<StatementType, Structure>> = {
  key: closed({ statement: { const: "key" }, publisher, key: publicKey, issued: moment }),
  revocation: closed({ statement: { const: "revocation" }, publisher, kid: thumbprint, issued: moment }),
  confirmation: closed({
    statement: { const: "confirmation" },
    publisher,
    record: partOfModel("RecordId"),
    version: versionNumber,
    digest,
    on: partOfModel("CalendarDate"),
    issued: moment,
  }),
};
const checks = {
  key: checkOf(forms.key),
  revocation: checkOf(forms.revocation),
  confirmation: checkOf(forms.confirmation),
};

/**
 * What a signed statement says, or why it says nothing: it has not the form of its kind, its key is none, or it was issued
 * in a time to come. Places are in the payload. Whether its signature counts is not asked here.
 */
export async function readStatement(
  { type, payload }: Pick<ReadSigned<StatementType>, "type" | "payload">,
  now: Date,
): Promise<Reading<Statement>> {
  const reading = readBy<Statement>(checks[type](), payload, "statement-malformed");
  if (!reading.read) return reading;
  const statement = reading.value;
  const ahead = issuedFinding(statement.issued, now);
  if (ahead !== undefined) return { read: false, findings: [ahead] };
  const wrongKey = statement.statement === "key" ? await keyFinding(statement.key, ["key"]) : undefined;
  return wrongKey === undefined ? reading : malformed("statement-malformed", wrongKey);
}
