import { base64url } from "jose";
import { type Finding, finding } from "../../findings/finding.ts";
import type { FindingCode } from "../../findings/finding-code.ts";
import { readDocument } from "../../json-text/read-document.ts";
import { isObject } from "../../parts/json-value.ts";
import { canonicalText } from "../canonical-text.ts";
import { type FlattenedJws, isFlattenedJws, type JwsHash, jwsHash } from "./jws.ts";
import type { ProtectedHeader } from "./protected-header.ts";
import { type SignedType, signedTypes } from "./signed-types.ts";
import { bytes32 } from "./wire-forms.ts";

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
  const read = payloadOf(given);
  if ("code" in read) return read;
  return { jws: given, hash: jwsHash(given), type: typeOf(header.typ) as Type, header, ...read };
}

/** The payload, where its bytes are the one way to write an object (RFC 8785). */
function payloadOf({ payload: encoded }: FlattenedJws): Pick<ReadSigned, "canonical" | "payload"> | Finding {
  const bytes = bytesOf(encoded);
  if (bytes === undefined) return finding("signature-malformed", "/payload", {});
  const reading = readDocument(bytes);
  if (!reading.read) {
    const isTooMuch = reading.findings.find(({ code }) => boundCodes.has(code));
    return isTooMuch ?? finding("signed-payload-not-canonical", "/payload", {});
  }
  const { document, findings } = reading;
  const canonical = findings.length === 0 && isObject(document) ? canonicalText(document) : undefined;
  return typeof canonical === "string" && encode(canonical) === encoded
    ? { canonical, payload: document as Readonly<Record<string, unknown>> }
    : finding("signed-payload-not-canonical", "/payload", {});
}

/** What says that a document is larger than any door takes. */
const boundCodes: ReadonlySet<FindingCode> = new Set([
  "document-too-large",
  "too-many-values",
  "nested-too-deep",
]);

const memberNames = new Set(["alg", "typ", "kid", "salt", "previous", "standsBy"]);
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
    matches(kid, bytes32) &&
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

function encode(text: string): string {
  return base64url.encode(new TextEncoder().encode(text));
}

function typeOf(typ: string): SignedType | undefined {
  return (Object.keys(signedTypes) as SignedType[]).find((type) => signedTypes[type] === typ);
}
