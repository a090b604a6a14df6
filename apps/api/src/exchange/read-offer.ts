import { type Admitted, documentLimit, type Finding, finding, readDocument } from "@civic/schema";
import { type KeyRing, readSigned, type TrustedKey, trustFinding } from "@civic/schema/signatures";
import type { Admissions } from "../admission/admissions.ts";
import { isNotJson } from "../admission/not-json.ts";
import type { Seal } from "../store/seal.ts";
import { sealOfSigned } from "../store/versions/signed-entry.ts";
import { signedLimit } from "./signed-limit.ts";

/** What was sent to be published: a record, or a record as its publisher signed it. */
export interface SentRecord {
  readonly bytes: Uint8Array;
  readonly isSigned: boolean;
  /** Who publishes. */
  readonly publisher: string;
}

/** What the sent bytes are judged by. */
export interface OfferRules {
  readonly admissions: Pick<Admissions, "admit">;
  /** Keys that count or have counted. */
  readonly ring: KeyRing;
}

/** A record that was admitted, with the signature that it came with. */
export interface Offer {
  readonly admitted: Admitted;
  readonly seal?: Seal | undefined;
}

/** Why what was sent is not taken. */
export interface NoOffer {
  readonly refused: "not-json" | "invalid-record" | "invalid-signature";
  readonly findings: readonly Finding[];
}

/** Takes apart what was sent. Nothing of a record is judged before its signature is verified. */
export async function readOffer(
  { bytes, isSigned, publisher }: SentRecord,
  { admissions, ring }: OfferRules,
): Promise<Offer | NoOffer> {
  if (!isSigned) return admittedOf(bytes, admissions);
  const text = readDocument(bytes, { bytes: signedLimit - documentLimit });
  const { findings } = text;
  if (!text.read) return { refused: isNotJson({ findings }) ? "not-json" : "invalid-signature", findings };
  // What its text shows, such as a member that is given twice, no JWS may show.
  if (findings.length > 0) return { refused: "invalid-signature", findings };
  const read = readSigned(text.document, ["record"]);
  if ("code" in read) return { refused: "invalid-signature", findings: [read] };
  const distrust = await trustFinding(read, publisher, ring);
  if (distrust !== undefined) return { refused: "invalid-signature", findings: [distrust] };
  const offer = await admittedOf(Buffer.from(read.canonical), admissions);
  return "refused" in offer ? offer : { ...offer, seal: sealOfSigned(read) };
}

async function admittedOf(bytes: Uint8Array, admissions: OfferRules["admissions"]): Promise<Offer | NoOffer> {
  const admission = await admissions.admit(bytes);
  if (admission.admitted) return { admitted: admission };
  const { findings } = admission;
  return { refused: isNotJson(admission) ? "not-json" : "invalid-record", findings };
}

/**
 * Why a record that comes without a signature is not taken: its publisher has keys, and this node holds none of them, or one
 * that was revoked. Whoever has only the key of a caller cannot speak for a publisher that signs.
 */
export function unsignedFinding(
  publisher: string,
  keys: readonly TrustedKey[],
  held: { readonly kid: string } | undefined,
): Finding | undefined {
  const own = keys.filter((each) => each.publisher === publisher);
  if (own.length === 0) return undefined;
  if (held === undefined) return finding("signature-missing", "", { publisher });
  const { kid } = held;
  const isRevoked = own.some((each) => each.kid === kid && each.revoked);
  return isRevoked ? finding("key-revoked", "", { publisher, kid }) : undefined;
}
