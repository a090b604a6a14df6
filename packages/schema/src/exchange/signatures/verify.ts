import { flattenedVerify } from "jose";
import { type Finding, finding } from "../../findings/finding.ts";
import { importedKey } from "./imported-key.ts";
import type { PublicKey } from "./public-key.ts";
import type { ReadSigned } from "./read-signed.ts";
import type { SignedType } from "./signed-types.ts";

/** Why a signature does not hold; `undefined` where it does. The key is the one that the header names. */
export async function signatureFinding(
  { jws }: Pick<ReadSigned<SignedType>, "jws">,
  key: PublicKey,
): Promise<Finding | undefined> {
  try {
    await flattenedVerify({ ...jws }, await importedKey(key), { algorithms: ["ES256"] });
    return undefined;
  } catch {
    return finding("signature-wrong", "/signature", {});
  }
}
