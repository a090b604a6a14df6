import { type Finding, finding, readDocument } from "@civic/schema";
import { readExportLine } from "@civic/schema/exchange";

/** A version as somebody sent it among others, before anything of it is judged. */
export interface SentVersion {
  readonly bytes: Uint8Array;
  readonly isSigned: boolean;
}

/** What a line holds. */
export type SentLine =
  | ({ readonly type: "version" } & SentVersion)
  /** An end, a key, a bookmark: no version. */
  | { readonly type: "ignored" }
  | { readonly type: "refused"; readonly findings: readonly Finding[] };

/** No record has a member of these names, and a flattened JWS begins with one of them. */
const ofJws = /^\s*\{\s*"(?:payload|protected|signature)"/;

/** What the lines of an export, a feed or a pack begin with. A record may as well: then the whole line tells. */
const ofLine = /^\s*\{\s*"(?:id|version|digest|record|cursor|at|op|hash|jws|end|bookmark|more|civic)"/;

/** How a version was sent: the first member tells a signed one from a record. */
export function sentVersion(bytes: Uint8Array): SentVersion {
  return { bytes, isSigned: ofJws.test(startOf(bytes)) };
}

/** What a line of an import holds. Never throws. */
export async function sentLine(bytes: Uint8Array): Promise<SentLine> {
  const version = { type: "version", ...sentVersion(bytes) } as const;
  if (version.isSigned || !ofLine.test(startOf(bytes))) return version;
  const line = parsed(bytes);
  if (line === undefined || "kind" in line) return version;
  if ("end" in line || "bookmark" in line || "civic" in line) return { type: "ignored" };
  if ("jws" in line) return signedLine(bytes, line);
  if (!("record" in line)) return version;
  const read = await readExportLine(Buffer.from(bytes).toString());
  if (read.type === "refused") return read;
  if (read.type === "end") return { type: "ignored" };
  return { type: "version", bytes: Buffer.from(read.exported.canonical), isSigned: false };
}

/** Of what is passed on with a signature, versions alone are published here; statements and evidence have their own door. */
function signedLine(bytes: Uint8Array, { op, jws }: Readonly<Record<string, unknown>>): SentLine {
  if (op !== "put" && op !== "withdraw") return { type: "ignored" };
  const { findings } = readDocument(bytes, { bytes: bytes.byteLength });
  if (findings.length > 0) return { type: "refused", findings: [finding("feed-line-malformed", "", {})] };
  return { type: "version", bytes: Buffer.from(JSON.stringify(jws)), isSigned: true };
}

function startOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 64)).toString("latin1");
}

function parsed(bytes: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString());
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
