import { type Admitted, onOneLine } from "@civic/schema";
import { type JwsHash, jwsHash, type Signer, signatureFinding, signVersion } from "@civic/schema/signatures";
import type { Request } from "../command.ts";
import { reading } from "../input/read-json.ts";
import { sentence } from "../input/read-records.ts";
import { type Beside, readSignature, type SignedVersions, signaturePath } from "./signature-files.ts";

/** A record that is of the publisher and has no error. */
export interface Signable {
  /** As it is shown. */
  readonly path: string;
  readonly beside: Beside;
  readonly admitted: Admitted;
}

/** With what is signed. */
export interface Signing extends Pick<Request, "effects" | "language" | "dryRun"> {
  readonly signer: Signer;
  readonly versions: SignedVersions;
  readonly standsBy?: JwsHash | undefined;
}

/** What became of a record. */
export type Outcome =
  | {
      readonly outcome: "signed";
      readonly id: string;
      readonly version: number;
      /** The file with the signature. */
      readonly file: string;
      readonly hash: JwsHash;
      /** Whether the version before has no signature, though an earlier one has. */
      readonly afterUnsigned: boolean;
    }
  | { readonly outcome: "already"; readonly id: string; readonly version: number }
  | { readonly outcome: "refused"; readonly problem: string };

/** Signs the version of a record that its file holds, unless it is signed already or cannot be. */
export async function signRecord(signable: Signable, signing: Signing): Promise<Outcome> {
  const { admitted, beside, path } = signable;
  const { id, version } = admitted.view;
  const signed = signing.versions(beside);
  const own = signing.language.own.sign;
  const highest = Math.max(0, ...signed);
  if (signed.includes(version)) return already(signable, signing);
  if (highest > version) return refused(`${path}: ${own.lower(version, highest)}`);
  const previous = previousHash(signable, signing);
  if (typeof previous === "object") return previous;
  const { standsBy, signer, effects, language } = signing;
  const chain = { previous: standsBy ?? previous, standsBy };
  const jws = await signVersion({ id, version, canonical: admitted.canonical }, signer, chain);
  const file = signaturePath(beside, version);
  if (!signing.dryRun)
    reading(file, language, () => effects.writeNew(file, `${JSON.stringify(jws, null, 2)}\n`));
  const afterUnsigned = highest > 0 && highest < version - 1;
  return { outcome: "signed", id, version, file: onOneLine(file), hash: jwsHash(jws), afterUnsigned };
}

/** A signature stays where it is of this content; of another content it shows that a signed version was changed. */
async function already({ admitted, beside, path }: Signable, signing: Signing): Promise<Outcome> {
  const { id, version } = admitted.view;
  const { signer, language } = signing;
  const file = signaturePath(beside, version);
  const read = readSignature(file, signing);
  if (typeof read === "string") return refused(read);
  if (read.canonical !== admitted.canonical)
    return refused(`${path}: ${language.own.sign.changed(version, version + 1)}`);
  // Whether the signature of another key holds is for those to say who hold that key.
  const wrong = read.header.kid === signer.kid ? await signatureFinding(read, signer.key) : undefined;
  if (wrong !== undefined) return refused(sentence(onOneLine(file), wrong, language));
  return { outcome: "already", id, version };
}

/** Hash of the signature of the version before, where it has one. */
function previousHash({ admitted, beside }: Signable, signing: Signing): JwsHash | Outcome | undefined {
  const { id, version } = admitted.view;
  if (!signing.versions(beside).includes(version - 1)) return undefined;
  const file = signaturePath(beside, version - 1);
  const read = readSignature(file, signing);
  if (typeof read === "string") return refused(read);
  if (read.payload["id"] === id && read.payload["version"] === version - 1) return read.hash;
  return refused(`${onOneLine(file)}: ${signing.language.own.sign.notOf(id, version - 1)}`);
}

function refused(problem: string): Outcome {
  return { outcome: "refused", problem };
}
