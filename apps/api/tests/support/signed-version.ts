import {
  type Chain,
  createSigningKey,
  type FlattenedJws,
  readSigned,
  type Signer,
  signerOf,
  signVersion,
} from "@civic/schema/signatures";
import type { Seal } from "../../src/store/seal.ts";
import type { NewVersion } from "../../src/store/store.ts";
import { sealOfSigned } from "../../src/store/versions/signed-entry.ts";
import { type SampleOptions, sampleVersion } from "./sample-record.ts";

/** A version with its signature. */
export interface SignedVersion extends NewVersion {
  readonly seal: Seal;
  readonly jws: FlattenedJws;
}

/** Signs for a publisher with a key of its own. */
export async function newSigner(publisher = "be"): Promise<Signer> {
  return signerOf(await createSigningKey(publisher));
}

/** Signs a version. */
export async function signedVersion(
  options: SampleOptions,
  signer: Signer,
  chain: Chain = {},
): Promise<SignedVersion> {
  const version = await sampleVersion(options);
  const { id, version: number } = version.record;
  const jws = await signVersion({ id, version: number, canonical: version.canonical }, signer, chain);
  const read = readSigned(jws, ["record"]);
  if ("code" in read) throw new Error(`not signed as it must be: ${read.code}`);
  return { ...version, seal: sealOfSigned(read), jws };
}

/** Versions of one record from a number on, each of which names the one before. */
export async function signedChain(
  length: number,
  signer: Signer,
  { from, ...options }: SampleOptions & { readonly from?: SignedVersion } = {},
): Promise<readonly SignedVersion[]> {
  const chain: SignedVersion[] = [];
  let last = from;
  for (let index = 0; index < length; index += 1) {
    const version = (last?.record.version ?? 0) + 1;
    last = await signedVersion({ ...options, version }, signer, { previous: last?.seal.hash });
    chain.push(last);
  }
  return chain;
}
