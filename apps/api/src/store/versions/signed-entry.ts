import { hash } from "node:crypto";
import type { CivicRecord } from "@civic/schema";
import { type FlattenedJws, type ReadSigned, readSigned } from "@civic/schema/signatures";
import type { Seal } from "../seal.ts";
import { entryOf, type VersionEntry } from "./version-entry.ts";

/** The seal of a version, from the JWS that it was published as. */
export function sealOfSigned({ jws, hash: named, header }: ReadSigned<"record">): Seal {
  const { protected: encoded, signature } = jws;
  const { kid, previous = null, standsBy = null } = header;
  return { protected: encoded, signature, hash: named, kid, previous, standsBy };
}

/** A version of which it is known that it is signed. */
export interface SignedEntry extends VersionEntry {
  readonly seal: Seal;
}

/**
 * The version that was published as a JWS, as it is written. Its signature was verified before it was kept.
 *
 * @throws where what is kept is no JWS of a record any more.
 */
export function entryOfSigned(jws: FlattenedJws): SignedEntry {
  const read = readSigned(jws, ["record"]);
  if ("code" in read) throw new Error(`a stored signature cannot be read: ${read.code}`);
  const { canonical, payload } = read;
  const digest = `sha-256:${hash("sha256", canonical, "hex")}` as const;
  const record = payload as unknown as CivicRecord;
  const seal = sealOfSigned(read);
  return { ...entryOf({ record, canonical, digest, seal }), seal };
}

/** The JWS of a stored version: its bytes are the payload. */
export function jwsOf({ protected: header, signature }: Seal, canonical: Uint8Array | string): FlattenedJws {
  const payload = Buffer.from(canonical as string).toString("base64url");
  return { protected: header, payload, signature };
}
