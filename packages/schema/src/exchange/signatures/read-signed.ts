import { base64url } from "jose";
import { type Finding, finding } from "../../findings/finding.ts";
import { readDocument } from "../../json-text/read-document.ts";
import { isObject } from "../../parts/json-value.ts";
import { canonicalText } from "../canonical-text.ts";
import { type FlattenedJws, isFlattenedJws, type JwsHash, jwsHash } from "./jws.ts";
import type { ProtectedHeader } from "./protected-header.ts";
import { type SignedType, signedTypes } from "./signed-types.ts";

/** A JWS that was taken apart and is of the right form. Its signature is not looked at yet. */
export interface ReadSigned<Type extends SignedType = SignedType> {
  readonly jws: FlattenedJws;
  readonly hash: JwsHash;
  readonly type: Type;
  readonly header: ProtectedHeader<Type>;
  /** The canonical text that is its payload, and the same parsed. */
  readonly canonical: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A JWS of the form that is asked for, or why it is none. Never throws. */
export function readSigned<Type extends SignedType>(
  given: unknown,
  types: readonly Type[],
): ReadSigned<Type> | Finding {
  if (!isFlattenedJws(given)) return finding("signature-malformed", "", {});
  const header = headerOf(given, types);
  if ("code" in header) return header;
  const bytes = bytesOf(given.payload);
  const reading = bytes && readDocument(bytes);
  if (bytes === undefined || reading?.read !== true) return finding("signed-payload-not-canonical", "", {});
  const canonical = canonicalText(reading.document);
  const isCanonical =
    typeof canonical === "string" &&
    isObject(reading.document) &&
    canonical === new TextDecoder().decode(bytes);
  if (!isCanonical) return finding("signed-payload-not-canonical", "", {});
  const payload = reading.document as Readonly<Record<string, unknown>>;
  return { jws: given, hash: jwsHash(given), type: typeOf(header.typ) as Type, header, canonical, payload };
}

const memberNames = new Set(["alg", "typ", "kid", "salt", "previous", "standsBy"]);
const thumbprint = /^[A-Za-z0-9_-]{43}$/;
const salt128 = /^[A-Za-z0-9_-]{21}[AQgw]$/;
const hash = /^sha-256:[0-9a-f]{64}$/;

function headerOf<Type extends SignedType>(
  { protected: encoded }: FlattenedJws,
  types: readonly Type[],
): ProtectedHeader<Type> | Finding {
  const bytes = bytesOf(encoded);
  const reading = bytes && readDocument(bytes);
  const header = reading?.read === true && reading.findings.length === 0 ? reading.document : undefined;
  if (!isObject(header)) return finding("signature-malformed", "/protected", {});
  const { alg, typ, kid, salt, previous, standsBy } = header;
  if (alg !== "ES256")
    return finding("signature-algorithm", "/protected", { actual: String(alg).slice(0, 40) });
  if (!types.some((type) => signedTypes[type] === typ))
    return finding("signature-type", "/protected", {
      expected: types.map((type) => signedTypes[type]).join(", "),
      actual: String(typ).slice(0, 40),
    });
  const isRight =
    Object.keys(header).every((name) => memberNames.has(name)) &&
    matches(kid, thumbprint) &&
    matches(salt, salt128) &&
    [previous, standsBy].every((each) => each === undefined || matches(each, hash)) &&
    (typ === signedTypes.record || (previous ?? standsBy) === undefined);
  return isRight
    ? (header as unknown as ProtectedHeader<Type>)
    : finding("signature-malformed", "/protected", {});
}

function matches(value: unknown, pattern: RegExp): boolean {
  return typeof value === "string" && pattern.test(value);
}

/** The bytes of a BASE64URL text, where it is the one way to write them (RFC 4648, 3.5). */
function bytesOf(text: string): Uint8Array | undefined {
  try {
    const bytes = base64url.decode(text);
    return base64url.encode(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function typeOf(typ: string): SignedType | undefined {
  return (Object.keys(signedTypes) as SignedType[]).find((type) => signedTypes[type] === typ);
}
