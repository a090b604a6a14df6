import type { Finding } from "../../findings/finding.ts";
import type { FlattenedJws, JwsHash } from "./jws.ts";
import { type KeyRing, trustFinding } from "./key-ring.ts";
import { thumbprintOf } from "./public-key.ts";
import { readSigned } from "./read-signed.ts";
import { readStatement, type StatementType, statementTypes } from "./read-statement.ts";
import type { Reading } from "./reading.ts";
import type { Statement } from "./statements.ts";

/** A statement that may be believed: its publisher said it. */
export interface VerifiedStatement {
  readonly type: StatementType;
  readonly publisher: string;
  /** Thumbprint of the key that it is about, or id of the record. */
  readonly about: string;
  readonly hash: JwsHash;
  readonly jws: FlattenedJws;
  readonly statement: Statement;
}

/**
 * Whether a statement may be believed: of the form of its kind, and signed by a key that counts for the publisher in whose
 * name it speaks. Of a confirmation, whether the record describes that State is for whoever holds the record to say.
 */
export async function verifyStatement(
  given: unknown,
  { ring, now }: { readonly ring: KeyRing; readonly now: Date },
): Promise<Reading<VerifiedStatement>> {
  const refuse = (...findings: readonly Finding[]) => ({ read: false, findings }) as const;
  const signed = readSigned(given, statementTypes);
  if ("code" in signed) return refuse(signed);
  const reading = await readStatement(signed, now);
  if (!reading.read) return reading;
  const statement = reading.value;
  const { publisher } = statement;
  const untrusted = await trustFinding(signed, publisher, ring);
  if (untrusted !== undefined) return refuse(untrusted);
  const about = await aboutOf(statement);
  const { type, hash, jws } = signed;
  return { read: true, value: { type, publisher, about, hash, jws, statement } };
}

async function aboutOf(statement: Statement): Promise<string> {
  if (statement.statement === "key") return thumbprintOf(statement.key);
  return statement.statement === "revocation" ? statement.kid : statement.record;
}
