import { type Chain, readSigned, type Signer, signVersion } from "@civic/schema/signatures";
import type { NewVersion } from "../../../apps/api/src/store/store.ts";
import { sealOfSigned } from "../../../apps/api/src/store/versions/signed-entry.ts";

/** A version with the signature of a ministry. */
export async function signedFrom(version: NewVersion, signer: Signer, chain: Chain): Promise<NewVersion> {
  const jws = await signVersion({ ...version.record, canonical: version.canonical }, signer, chain);
  const read = readSigned(jws, ["record"]);
  if ("code" in read) throw new Error(`not signed as it must be: ${read.code}`);
  return { ...version, seal: sealOfSigned(read) };
}
