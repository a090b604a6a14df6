import { dirname } from "node:path";
import { type KeyStatement, publicKeyOf, signerOf } from "@civic/schema/signatures";
import type { Answer, Request } from "../command.ts";
import { inShell } from "../page/in-shell.ts";
import { writeKey } from "./create-key.ts";
import { readKey } from "./key-file.ts";
import { keyLines, nameOfKey } from "./key-lines.ts";
import { issuedNow, writeStatement } from "./write-statement.ts";

/** Makes a further key, and has the one before sign that it counts. */
export async function rotateKey(request: Request): Promise<Answer> {
  const { inputs, effects, page, language } = request;
  const [file = ""] = inputs;
  const old = await readKey(file, request);
  const { publisher } = old;
  const out = request.out ?? dirname(file);
  const { key, path } = await writeKey(publisher, out, request);
  const issued = issuedNow(effects);
  const statement: KeyStatement = { statement: "key", publisher, key: publicKeyOf(key), issued };
  const name = `${nameOfKey(key)}.key.jws`;
  const written = await writeStatement({ statement, out, name, signer: await signerOf(old) }, request);
  const own = language.own.keys;
  const text = [
    page.title(own.rotated(publisher)),
    ...keyLines(key, path, request),
    `  ${own.statement(written)}`,
    "",
    own.bothCount,
    own.keep,
    own.sendStatement,
    own.revokeLater(`npx civic keys revoke ${inShell(file)} --key ${inShell(path)}`),
  ];
  const json = { publisher, kid: key.kid, file: path, statement: written, signedBy: old.kid };
  return { text: text.join("\n"), json, problems: [] };
}
