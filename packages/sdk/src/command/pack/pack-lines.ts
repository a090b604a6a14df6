import { type Finding, onOneLine } from "@civic/schema";
import {
  type FlattenedJws,
  type PackLineToWrite,
  readSigned,
  type VerifiedStatement,
  verifyStatement,
  verifyVersion,
} from "@civic/schema/signatures";
import type { Request } from "../command.ts";
import { sentence } from "../input/read-records.ts";
import { signedDocument } from "../input/signed-document.ts";
import type { DeskKeys } from "./desk-keys.ts";
import { type SignedFile, signedFiles } from "./signed-files.ts";

/** What went into a pack; filled while its lines are written. */
export interface Packed {
  versions: number;
  confirmations: number;
  statements: number;
  /** Signed files of other publishers, which these speak for themselves. */
  others: number;
  readonly problems: string[];
}

/**
 * The lines of a pack: further keys before what they signed, versions and confirmations, and revocations at the end, since
 * what a key signed before it was revoked stays.
 */
export async function* packLines(
  folder: string,
  keys: DeskKeys,
  { request, packed }: Packing,
): AsyncGenerator<PackLineToWrite> {
  const statementLine = ({ type, hash, jws }: VerifiedStatement): PackLineToWrite => {
    packed.statements += 1;
    return { op: type, hash, jws };
  };
  for (const each of keys.statements) if (each.type === "key") yield statementLine(each);
  for (const file of signedFiles(folder, request)) {
    const line = await lineOf(file, keys, { request, packed });
    if (line !== undefined) yield line;
  }
  for (const each of keys.statements) if (each.type === "revocation") yield statementLine(each);
}

interface Packing {
  readonly request: Request;
  readonly packed: Packed;
}

async function lineOf(
  file: SignedFile,
  keys: DeskKeys,
  { request, packed }: Packing,
): Promise<PackLineToWrite | undefined> {
  const { language } = request;
  const { path, type } = file;
  const read = readSigned(signedDocument(path, request), [type]);
  if (!("code" in read) && read.payload["publisher"] !== keys.publisher) {
    packed.others += 1;
    return undefined;
  }
  const problems =
    "code" in read
      ? [sentence(onOneLine(path), read, language)]
      : await problemsIn(file, read.jws, { keys, request });
  packed.problems.push(...problems);
  if ("code" in read || problems.length > 0) return undefined;
  packed[type === "record" ? "versions" : "confirmations"] += 1;
  const { hash, jws, payload } = read;
  if (type === "confirmation") return { op: type, hash, jws };
  return { op: payload["status"] === "withdrawn" ? "withdraw" : "put", hash, jws };
}

/** Why a signed file would be refused by whoever opens the pack, in words. */
async function problemsIn(
  { path, slug, version, type }: SignedFile,
  jws: FlattenedJws,
  { keys: { ring }, request: { effects, language } }: { readonly keys: DeskKeys; readonly request: Request },
): Promise<readonly string[]> {
  const said = (findings: readonly Finding[]) =>
    findings
      .filter(({ severity }) => severity === "error")
      .map((each) => sentence(onOneLine(path), each, language));
  if (type === "confirmation") {
    const verified = await verifyStatement(jws, { ring, now: effects.now() });
    return verified.read ? [] : said(verified.findings);
  }
  const read = readSigned(jws, ["record"]);
  if ("code" in read) return said([read]);
  const verdict = await verifyVersion(read, { ring });
  if (!verdict.verified) return said(verdict.findings);
  const { id } = verdict.head;
  if (verdict.head.version === version && id.endsWith(`/${slug}`)) return [];
  return [`${onOneLine(path)}: ${language.own.sign.notOf(id, version)}`];
}
