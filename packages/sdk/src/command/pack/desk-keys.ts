import { dirname } from "node:path";
import { onOneLine } from "@civic/schema";
import {
  type KeyRing,
  keyRing,
  type PackKeys,
  publicKeyOf,
  type TrustedKey,
  type VerifiedStatement,
  verifyStatement,
  withStatement,
} from "@civic/schema/signatures";
import type { Request } from "../command.ts";
import { reading } from "../input/read-json.ts";
import { sentence } from "../input/read-records.ts";
import { signedDocument } from "../input/signed-document.ts";
import { readKey } from "../keys/key-file.ts";

/** The keys of a publisher at its desk, and what it has stated of them. */
export interface DeskKeys {
  readonly publisher: string;
  /** Every key that ever counted: it made right signatures then. */
  readonly ring: KeyRing;
  /** What of them may be known. */
  readonly published: PackKeys;
  /** In the order in which they were issued. */
  readonly statements: readonly VerifiedStatement[];
  readonly problems: readonly string[];
}

/** Reads the keys and statements of a publisher beside one of its keys. */
export async function deskKeys(file: string, request: Request): Promise<DeskKeys> {
  const { publisher } = await readKey(file, request);
  const folder = dirname(file);
  const names = reading(folder, request.language, () => request.effects.namesIn(folder)).toSorted();
  const ofPublisher = names.filter((name) => name.startsWith(`${publisher}-`));
  let keys: readonly TrustedKey[] = [];
  for (const name of ofPublisher.filter((each) => each.endsWith(".jwk"))) {
    const key = await readKey(`${folder}/${name}`, request);
    keys = [...keys, { publisher, kid: key.kid, key: publicKeyOf(key), trusted: "held", revoked: false }];
  }
  const files = ofPublisher.filter((name) => name.endsWith(".key.jws") || name.endsWith(".revocation.jws"));
  const { statements, problems } = await readStatements(
    files.map((name) => `${folder}/${name}`),
    keys,
    request,
  );
  const revoked = new Set<string>();
  for (const { statement } of statements) {
    if (statement.statement === "key") keys = await withStatement(keys, statement);
    if (statement.statement === "revocation") revoked.add(statement.kid);
  }
  return {
    publisher,
    ring: keyRing(keys),
    published: {
      publisher,
      keys: keys.map(({ kid, key }) => ({ kid, key, ...(revoked.has(kid) && { revoked: true as const }) })),
    },
    statements,
    problems,
  };
}

/** The statements in files that a key of the desk signed, and in words why others are none. */
async function readStatements(
  paths: readonly string[],
  keys: readonly TrustedKey[],
  request: Request,
): Promise<Pick<DeskKeys, "statements" | "problems">> {
  const statements: VerifiedStatement[] = [];
  const problems: string[] = [];
  for (const path of paths) {
    const given = signedDocument(path, request);
    const verified = await verifyStatement(given, { ring: keyRing(keys), now: request.effects.now() });
    if (verified.read) statements.push(verified.value);
    else problems.push(...verified.findings.map((each) => sentence(onOneLine(path), each, request.language)));
  }
  const issued = ({ statement }: VerifiedStatement) => statement.issued;
  statements.sort((a, b) => (issued(a) < issued(b) ? -1 : issued(a) > issued(b) ? 1 : 0));
  return { statements, problems };
}
