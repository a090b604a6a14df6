import { admitDocument, type Finding, finding, versionLimit } from "@civic/schema";
import {
  type ReadSigned,
  type ReceivedLine,
  readSigned,
  type SignedVersionLine,
  type UnsignedVersionLine,
  writeFeedLine,
} from "@civic/schema/signatures";

type UnsignedLine = Extract<ReceivedLine, UnsignedVersionLine>;

/** A version as a peer sent it, of the right form and not verified yet. */
export type Received = {
  readonly id: string;
  readonly version: number;
  /** Hash of its JWS; of an unsigned version its digest. */
  readonly hash: string;
} & (
  | { readonly signed: ReadSigned<"record">; readonly line: SignedVersionLine }
  | { readonly signed?: never; readonly line: UnsignedLine }
);

/** The version of a line; findings where its signature or what was signed is not of the right form. */
export function receivedOf(line: SignedVersionLine | UnsignedLine): Received | Finding {
  if (!("jws" in line)) return { id: line.id, version: line.version, hash: line.digest, line };
  const signed = readSigned(line.jws, ["record"]);
  if ("code" in signed) return signed;
  const { id, version } = signed.payload;
  if (isId(id) && isVersion(version)) return { id, version, hash: signed.hash, signed, line };
  return errorOf(signed.payload) ?? finding("record-not-stored", "", {});
}

/** What may be looked up in the store; the door judges more. */
function isId(id: unknown): id is string {
  return typeof id === "string" && /^[a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9-]+$/.test(id) && id.length <= 140;
}

function isVersion(version: unknown): version is number {
  return Number.isInteger(version) && Number(version) >= 1 && Number(version) <= versionLimit;
}

function errorOf(payload: unknown): Finding | undefined {
  return admitDocument(payload).findings.find(({ severity }) => severity === "error");
}

/** The line of a version, to be kept as text. */
export function lineOf({ line }: Received): string {
  if ("jws" in line) return new TextDecoder().decode(writeFeedLine(line)).trimEnd();
  const { exported, record: _, warnings: __, ...rest } = line;
  const canonical = new TextEncoder().encode(exported.canonical);
  return new TextDecoder().decode(writeFeedLine({ ...rest, canonical })).trimEnd();
}
