import { readFileSync, statSync } from "node:fs";
import { describeFinding, type Finding } from "@civic/schema";
import { readSigningKey, type Signer, signerOf } from "@civic/schema/signatures";
import { CannotStart } from "../cannot-start.ts";
import type { Signers } from "../exchange/signing-by.ts";
import { fallback } from "../words/language.ts";

/** Permissions of anybody but the owner of a file. */
const ofOthers = 0o077;

/**
 * The keys that this node signs with, one a publisher.
 *
 * @throws {CannotStart} for a file that is not there, that others may open, or that holds no signing key.
 */
export async function openSigners(files: readonly string[]): Promise<Signers> {
  const signers = new Map<string, Signer>();
  for (const file of files) {
    const signer = await openSigner(file);
    const { publisher } = signer;
    if (signers.has(publisher))
      throw cannotStart(`${file} is a second key of “${publisher}”. A node signs with one; name the newer.`);
    signers.set(publisher, signer);
  }
  return signers;
}

async function openSigner(file: string): Promise<Signer> {
  const key = await readSigningKey(contentOf(file));
  if (!key.read) throw cannotStart(`${file}: ${inWords(key.findings)}`);
  return signerOf(key.value);
}

function contentOf(file: string): Uint8Array {
  try {
    const { mode } = statSync(file);
    // Windows knows no such permissions.
    if (process.platform === "win32" || (mode & ofOthers) === 0) return readFileSync(file);
  } catch (error) {
    throw cannotStart(`${file} cannot be read: ${(error as Error).message}.`, error);
  }
  throw cannotStart(`others may open ${file}. Run chmod 600 ${file}, and start again.`);
}

function inWords([first]: readonly Finding[]): string {
  return first === undefined ? "" : describeFinding(first, fallback.messages);
}

function cannotStart(reason: string, cause?: unknown): CannotStart {
  return new CannotStart(`CIVIC_SIGNING_KEYS: ${reason}`, { cause });
}
