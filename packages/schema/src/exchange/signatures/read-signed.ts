import { type Finding, finding } from "../../findings/finding.ts";
import type { FindingCode } from "../../findings/finding-code.ts";
import { documentLimit } from "../../json-text/decode-text.ts";
import { readDocument } from "../../json-text/read-document.ts";
import { isObject, shown } from "../../parts/json-value.ts";
import { deepest, mostValues } from "../../structure/document-bounds.ts";
import { canonicalText } from "../canonical-text.ts";
import { decodedBytes, encodedBytes } from "./base64url.ts";
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
  if (!signature64.test(given.signature)) return finding("signature-malformed", "/signature", {});
  const read = payloadOf(given);
  if ("code" in read) return read;
  return { jws: given, hash: jwsHash(given), type: typeOf(header.typ) as Type, header, ...read };
}

/** The payload, where its bytes are the one way to write an object (RFC 8785). */
function payloadOf({ payload: encoded }: FlattenedJws): Pick<ReadSigned, "canonical" | "payload"> | Finding {
  const bytes = decodedBytes(encoded);
  if (bytes === undefined) return finding("signature-malformed", "/payload", {});
  const read = bytes.byteLength > documentLimit ? undefined : parsed(bytes);
  // What is written the same again holds no member twice, no number that became another, no escape without need, and no
  // bits beside its BASE64URL (RFC 4648, 3.5): none of it has to be looked for.
  const isCanonical =
    read !== undefined &&
    canonicalText(read.payload, bounds) === read.canonical &&
    encodedBytes(bytes) === encoded;
  return isCanonical ? read : notCanonical(bytes);
}

const bounds = { deepest, values: mostValues };

/** The object that bytes are, and their text, which is told from every other: it stands for the same bytes and is in one piece. */
function parsed(bytes: Uint8Array): Pick<ReadSigned, "canonical" | "payload"> | undefined {
  try {
    const canonical = decoder.decode(bytes);
    const payload: unknown = JSON.parse(canonical);
    return isObject(payload) ? { canonical, payload } : undefined;
  } catch {
    return undefined;
  }
}

/** Bytes that are no UTF-8 have no text, and a byte order mark is no JSON. */
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Why a payload is not taken: it is larger than any door takes, or not written in the one way. */
function notCanonical(bytes: Uint8Array): Finding {
  const { findings } = readDocument(bytes);
  return (
    findings.find(({ code }) => boundCodes.has(code)) ??
    finding("signed-payload-not-canonical", "/payload", {})
  );
}

/** What says that a document is larger than any door takes. */
const boundCodes: ReadonlySet<FindingCode> = new Set([
  "document-too-large",
  "too-many-values",
  "nested-too-deep",
]);

/** Most characters of a header; with every member it has some 400. */
const longestHeader = 1024;

const memberNames = new Set(["alg", "typ", "kid", "salt", "previous", "standsBy"]);
/** r and s of 32 bytes each, written in the only way. */
const signature64 = /^[A-Za-z0-9_-]{85}[AQgw]$/;
const salt128 = /^[A-Za-z0-9_-]{21}[AQgw]$/;
const hash = /^sha-256:[0-9a-f]{64}$/;

function headerOf<Type extends SignedType>(
  { protected: encoded }: FlattenedJws,
  types: readonly Type[],
): ProtectedHeader<Type> | Finding {
  const bytes = encoded.length > longestHeader ? undefined : decodedBytes(encoded);
  const reading = bytes && readDocument(bytes);
  const header = reading?.read === true && reading.findings.length === 0 ? reading.document : undefined;
  if (bytes === undefined || !isObject(header) || encodedBytes(bytes) !== encoded)
    return finding("signature-malformed", "/protected", {});
  const { alg, typ, kid, salt, previous, standsBy } = header;
  if (alg !== "ES256") return finding("signature-algorithm", "/protected", { actual: named(alg) });
  if (!types.some((type) => signedTypes[type] === typ))
    return finding("signature-type", "/protected", {
      expected: types.map((type) => signedTypes[type]).join(", "),
      actual: named(typ),
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

/** What a header says, for a sentence; a dash where it says nothing. */
function named(value: unknown): string {
  return value === undefined ? "–" : shown(value);
}

function matches(value: unknown, pattern: RegExp): boolean {
  return typeof value === "string" && pattern.test(value);
}

function typeOf(typ: string): SignedType | undefined {
  return (Object.keys(signedTypes) as SignedType[]).find((type) => signedTypes[type] === typ);
}
