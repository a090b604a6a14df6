import { dirname } from "node:path";
import { type RevocationStatement, signerOf } from "@civic/schema/signatures";
import type { Answer, Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { readKey, readSpoiltKey } from "./key-file.ts";
import { nameOfKey } from "./key-lines.ts";
import { issuedNow, writeStatement } from "./write-statement.ts";

/** Signs that a key counts no more. */
export async function revokeKey(request: Request): Promise<Answer> {
  const { inputs, key: keyFile = "", effects, page, language } = request;
  const [typed = ""] = inputs;
  const own = language.own.keys;
  const signing = await readKey(keyFile, request);
  const { publisher } = signing;
  const kid = await kidOf(typed, { ...request, publisher });
  const statement: RevocationStatement = {
    statement: "revocation",
    publisher,
    kid,
    issued: issuedNow(effects),
  };
  const out = request.out ?? dirname(keyFile);
  const name = `${nameOfKey({ publisher, kid })}.revocation.jws`;
  const written = await writeStatement({ statement, out, name, signer: await signerOf(signing) }, request);
  const text = [
    page.title(own.revoked(kid, publisher)),
    `  ${own.statement(written)}`,
    "",
    own.sendStatement,
    own.afterRevocation,
    ...(kid === signing.kid ? [own.lastKey] : []),
  ];
  const json = { publisher, kid, statement: written, signedBy: signing.kid };
  return { text: text.join("\n"), json, problems: [] };
}

/** The thumbprint that was typed, or that of the key in the file. */
async function kidOf(typed: string, request: Request & { readonly publisher: string }): Promise<string> {
  const { effects, language, publisher } = request;
  const isThumbprint = /^[A-Za-z0-9_-]{43}$/.test(typed);
  if (isThumbprint && !effects.exists(typed)) return typed;
  // A key that others may have read is the very one to revoke.
  const key = await readSpoiltKey(typed, request);
  if (key.publisher === publisher) return key.kid;
  const said = language.own.keys.otherPublisher(key.publisher, publisher);
  throw new CommandError("input", `${typed}: ${said}`);
}
