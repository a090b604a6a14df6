import { digestNow } from "../../parts/digest.ts";
import { canonicalise } from "../canonical.ts";
import type { FlattenedJws, JwsHash } from "./jws.ts";
import { type SignedType, signedTypes } from "./signed-types.ts";
import type { Signer } from "./signer.ts";

/** How a version hangs together with the one before. */
export interface Chain {
  /** Hash of the JWS of the version before; absent for the first that is signed. */
  readonly previous?: JwsHash | undefined;
  /** The JWS that is stood by where the version before has two contents. */
  readonly standsBy?: JwsHash | undefined;
}

/** Signs one version of a record, given by its canonical text (RFC 8785). */
export function signVersion(
  { id, version, canonical }: { readonly id: string; readonly version: number; readonly canonical: string },
  signer: Signer,
  chain: Chain = {},
): Promise<FlattenedJws> {
  const digest = digestNow(canonical);
  return signed("record", { name: `${id} ${version} ${digest}`, text: canonical, chain }, signer);
}

/** Signs a statement: what is no record and is said in the exchange. */
export function signStatement(
  type: Exclude<SignedType, "record">,
  statement: object,
  signer: Signer,
): Promise<FlattenedJws> {
  const text = canonicalise(statement);
  return signed(type, { name: text, text, chain: {} }, signer);
}

async function signed(
  type: SignedType,
  { name, text, chain: { previous, standsBy } }: { name: string; text: string; chain: Chain },
  signer: Signer,
): Promise<FlattenedJws> {
  return signer.sign(new TextEncoder().encode(text), {
    alg: "ES256",
    typ: signedTypes[type],
    kid: signer.kid,
    salt: await signer.saltOf(`${type} ${name}`),
    ...(previous !== undefined && { previous }),
    ...(standsBy !== undefined && { standsBy }),
  });
}
