import * as z from "zod";
import { textDigest } from "../records/head.ts";

const base64url = z.string().regex(/^[A-Za-z0-9_-]+$/);

/** A version as its publisher signed it: a flattened JWS (RFC 7515, 7.2.2) without an unprotected header. */
export const flattenedJws = z
  .strictObject({
    protected: base64url.meta({
      description:
        "BASE64URL of the protected header: `alg` ES256, `typ`, `kid` (RFC 7638), `salt`; of a version also `previous` and `standsBy`, where they apply.",
    }),
    payload: base64url.meta({ description: "BASE64URL of what is signed: canonical JSON (RFC 8785)." }),
    signature: base64url.meta({ description: "BASE64URL of the signature, r and s (RFC 7518, 3.4)." }),
  })
  .meta({
    id: "FlattenedJws",
    title: "FlattenedJws",
    description: "What was signed, with its signature: a flattened JWS (RFC 7515, 7.2.2).",
  });

/** The hash by which a JWS is named: SHA-256 of `<protected>.<payload>`. */
export const jwsHash = textDigest;
