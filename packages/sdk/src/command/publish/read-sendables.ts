import { onOneLine } from "@civic/schema";
import { digestOf } from "@civic/schema/exchange";
import {
  type ReadSigned,
  readSigned,
  readStatement,
  type Statement,
  thumbprintOf,
} from "@civic/schema/signatures";
import type { Request } from "../command.ts";
import { reading } from "../input/read-json.ts";
import { sentence, withoutEnd } from "../input/read-records.ts";
import { signedDocument } from "../input/signed-document.ts";
import { signedFiles } from "../pack/signed-files.ts";
import type { Sendable } from "./sendable.ts";

/** What is signed in some folders, and in words what is wrong with other files. */
export interface Sendables {
  readonly items: readonly Sendable[];
  readonly problems: readonly string[];
}

/** A file that is signed, by its name. */
interface SignedName {
  readonly path: string;
  readonly type: Sendable["type"];
  readonly slug?: string;
  readonly version?: number;
}

/** Reads what is signed in folders: versions and confirmations beside records, and statements that stand in a folder itself. */
export async function readSendables(folders: readonly string[], request: Request): Promise<Sendables> {
  const items: Sendable[] = [];
  const problems: string[] = [];
  for (const file of folders.flatMap((folder) => [...namesIn(folder, request)])) {
    const item = await sendableIn(file, request);
    if (typeof item === "string") problems.push(item);
    else items.push(item);
  }
  return { items, problems };
}

const ends = [
  [".key.jws", "key"],
  [".revocation.jws", "revocation"],
] as const;

function* namesIn(folder: string, request: Request): Generator<SignedName> {
  const { effects, language } = request;
  const names = reading(folder, language, () => effects.namesIn(folder)).toSorted();
  for (const [end, type] of ends) {
    for (const name of names.filter((each) => each.endsWith(end)))
      yield { path: `${withoutEnd(folder)}/${name}`, type };
  }
  yield* signedFiles(folder, request);
}

async function sendableIn(file: SignedName, request: Request): Promise<Sendable | string> {
  const read = readSigned(signedDocument(file.path, request), [file.type]);
  if ("code" in read) return sentence(onOneLine(file.path), read, request.language);
  return isStatement(read) ? statementIn(file, read, request) : versionIn(file, read, request);
}

function isStatement(read: ReadSigned): read is ReadSigned<Statement["statement"]> {
  return read.type !== "record" && read.type !== "node";
}

async function statementIn(
  { path, type }: SignedName,
  read: ReadSigned<Statement["statement"]>,
  { effects, language }: Request,
): Promise<Sendable | string> {
  const said = await readStatement(read, effects.now());
  if (!said.read) return said.findings.map((each) => sentence(onOneLine(path), each, language)).join("\n");
  const statement = said.value;
  const { publisher, issued } = statement;
  const signed = { ...(await signedBy(read)), path, type, publisher, issued };
  switch (statement.statement) {
    case "key":
      return { ...signed, about: await thumbprintOf(statement.key) };
    case "revocation":
      return { ...signed, about: statement.kid };
    case "confirmation":
      return { ...signed, about: statement.record, version: statement.version, on: statement.on };
  }
}

/** A version whose file is named after it: whether the rest is right is for the node to say. */
async function versionIn(
  { path, type, slug, version = 0 }: SignedName,
  read: ReadSigned,
  { language }: Request,
): Promise<Sendable | string> {
  const { id, publisher, version: signed } = read.payload;
  if (typeof id === "string" && id === `${publisher}/${read.payload["kind"]}/${slug}` && signed === version)
    return { ...(await signedBy(read)), path, type, publisher: String(publisher), about: id, version };
  return `${onOneLine(path)}: ${language.own.sign.notOf(`…/${slug}`, version)}`;
}

async function signedBy({ header, canonical }: ReadSigned): Promise<Pick<Sendable, "kid" | "digest">> {
  return { kid: header.kid, digest: await digestOf(canonical) };
}
