import type { FlattenedJws, ReadSigned } from "@civic/schema/signatures";
import type { Seal } from "../store/seal.ts";
import type { StoredRecord } from "../store/store.ts";

/** The JWS of a stored version, whose bytes are its payload. */
export function jwsOf({ canonical }: Pick<StoredRecord, "canonical">, seal: Seal): FlattenedJws {
  const { buffer, byteOffset, byteLength } = canonical;
  return {
    protected: seal.protected,
    payload: Buffer.from(buffer, byteOffset, byteLength).toString("base64url"),
    signature: seal.signature,
  };
}

/** What is kept of a JWS beside the bytes that it was made over. */
export function sealOf({ jws, hash, header }: ReadSigned<"record">): Seal {
  const { kid, previous = null, standsBy = null } = header;
  return { protected: jws.protected, signature: jws.signature, hash, kid, previous, standsBy };
}
