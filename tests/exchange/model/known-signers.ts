import { createECDH, createHash } from "node:crypto";
import { type Signer, signerOf, thumbprintOf } from "@civic/schema/signatures";

const made = new Map<string, Promise<Signer>>();

/** Who signs for a publisher with the key of a name: of one name the same each time, so that a history can be told again. */
export function knownSigner(publisher: string, name: string): Promise<Signer> {
  const known = made.get(`${publisher} ${name}`) ?? newSigner(publisher, name);
  made.set(`${publisher} ${name}`, known);
  return known;
}

async function newSigner(publisher: string, name: string): Promise<Signer> {
  const curve = createECDH("prime256v1");
  const d = createHash("sha256").update(`${publisher} ${name}`).digest();
  curve.setPrivateKey(d);
  const point = curve.getPublicKey();
  const text = (bytes: Buffer) => bytes.toString("base64url");
  const key = {
    kty: "EC",
    crv: "P-256",
    x: text(point.subarray(1, 33)),
    y: text(point.subarray(33)),
  } as const;
  const kid = await thumbprintOf(key);
  return signerOf({ ...key, d: text(d), kid, alg: "ES256", use: "sig", publisher });
}
