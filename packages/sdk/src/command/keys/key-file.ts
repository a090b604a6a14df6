import { dirname } from "node:path";
import { finding } from "@civic/schema";
import type { FileBytes } from "@civic/schema/folder";
import { readSigningKey, type Signer, type SigningKey, signerOf } from "@civic/schema/signatures";
import type { Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import type { PrivateBytes } from "../files/private-file.ts";
import { reading } from "../input/read-json.ts";
import { sentence } from "../input/read-records.ts";
import { inShell } from "../page/in-shell.ts";
import { nameOfKey } from "./key-lines.ts";

/** Far more than the text of a key has. */
const keyLimit = 16 * 1024;

type Around = Pick<Request, "effects" | "language">;

/** The key in a file that its owner alone may read. Rejects with a {@link CommandError} where there is none. */
export function readKey(path: string, { effects, language }: Around): Promise<SigningKey> {
  const read = reading(path, language, () => effects.readPrivate(path, keyLimit));
  return keyIn(path, read, language);
}

/** The same of a file that others may read, too: what it holds is about to count no more. */
export function readSpoiltKey(path: string, { effects, language }: Around): Promise<SigningKey> {
  const read = reading(path, language, () => effects.readBytes(path, keyLimit));
  return keyIn(path, read, language);
}

/** Whoever signs with the key in a file. A key that was revoked at this desk signs no more. */
export async function readSigner(path: string, around: Around): Promise<Signer> {
  const key = await readKey(path, around);
  const revocation = `${dirname(path)}/${nameOfKey(key)}.revocation.jws`;
  if (!around.effects.exists(revocation)) return signerOf(key);
  throw new CommandError("input", `${path}: ${around.language.own.keys.revokedHere(key.publisher)}`);
}

async function keyIn(
  path: string,
  read: FileBytes | PrivateBytes,
  language: Around["language"],
): Promise<SigningKey> {
  const { own } = language;
  const refuse = (said: string) => new CommandError("input", `${path}: ${said}`);
  if (read.type === "not-regular") throw refuse(`${own.files.notRegular}.`);
  if (read.type === "exposed") throw refuse(own.keys.exposed(read.mode, `chmod 600 ${inShell(path)}`));
  const key = read.type === "bytes" ? await readSigningKey(read.bytes) : undefined;
  if (key?.read) return key.value;
  throw new CommandError("input", sentence(path, finding("signing-key-malformed", "", {}), language));
}
