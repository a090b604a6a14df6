import { readDocument } from "../../json-text/read-document.ts";
import { keyFinding } from "./key-finding.ts";
import { readSigned } from "./read-signed.ts";
import { malformed, type Reading, readBy } from "./reading.ts";
import { signStatement } from "./sign.ts";
import { publicKeyOf, type SigningKey, signerOf } from "./signing-key.ts";
import { signatureFinding } from "./verify.ts";
import { checkOf, closed, coordinate, partOfModel, thumbprint } from "./wire-forms.ts";

const check = checkOf(
  closed({
    kty: { const: "EC" },
    crv: { const: "P-256" },
    x: coordinate,
    y: coordinate,
    d: coordinate,
    kid: thumbprint,
    alg: { const: "ES256" },
    use: { const: "sig" },
    publisher: partOfModel("PublisherCode"),
  }),
);

/**
 * Reads the file of a private key. That its two halves belong together is tried by signing with it. No finding repeats
 * anything of what is secret in it.
 */
export async function readSigningKey(bytes: Uint8Array): Promise<Reading<SigningKey>> {
  const refuse = () => malformed("signing-key-malformed");
  const text = readDocument(bytes);
  if (!text.read || text.findings.some(({ severity }) => severity === "error")) return refuse();
  const reading = readBy<SigningKey>(check(), text.document, "signing-key-malformed");
  // What is wrong with a value would show it.
  if (!reading.read) return refuse();
  const key = reading.value;
  const wrong = await keyFinding(publicKeyOf(key), [], key.kid);
  if (wrong !== undefined) return malformed("signing-key-malformed", wrong);
  return (await signsForItself(key)) ? reading : refuse();
}

async function signsForItself(key: SigningKey): Promise<boolean> {
  try {
    const signer = await signerOf(key);
    const signed = readSigned(await signStatement("node", { civic: "trial" }, signer), ["node"]);
    return !("code" in signed) && (await signatureFinding(signed, signer.key)) === undefined;
  } catch {
    return false;
  }
}
