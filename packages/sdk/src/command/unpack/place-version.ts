import { documentLimit, type Finding, finding, onOneLine, readDocument } from "@civic/schema";
import { canonicalise, NotCanonicalisable } from "@civic/schema/exchange";
import type { JwsHash, ReadSigned, VerifiedVersion, VersionHead } from "@civic/schema/signatures";
import type { Request } from "../command.ts";
import { reading } from "../input/read-json.ts";
import { withoutEnd } from "../input/read-records.ts";
import {
  type Beside,
  readSignature,
  type SignedVersions,
  signaturePath,
  signedVersions,
} from "../sign/signature-files.ts";
import type { Outcome } from "./outcome.ts";

/** A version whose signature holds by a key that counts. */
export type SignedVersion = VerifiedVersion & { readonly signed: ReadSigned<"record"> };

/** A folder into which versions are put. */
export interface Target {
  readonly place: (verified: SignedVersion) => Pick<Outcome, "outcome" | "findings" | "problem">;
  /** Whether this very signature is here: it was verified when it came, whatever has become of its key since. */
  readonly holds: (head: VersionHead, hash: JwsHash) => boolean;
}

/** Puts verified versions into a folder: signatures as new files, records where nothing of anybody is lost. */
export function targetIn(out: string, request: Request): Target {
  const there = signedVersions(request);
  const placed = new Map<string, number[]>();
  const versions: SignedVersions = (beside) => [...there(beside), ...(placed.get(keyOf(beside)) ?? [])];
  const besideOf = ({ id, kind, jurisdiction }: VersionHead): Beside => ({
    folder: `${withoutEnd(out)}/${jurisdiction}/${kind}`,
    slug: id.split("/")[2] ?? "",
  });
  return {
    holds(head, hash) {
      const file = signaturePath(besideOf(head), head.version);
      const read = request.effects.exists(file) ? readSignature(file, request) : "";
      return typeof read === "object" && read.hash === hash;
    },
    place(verified) {
      const { version } = verified.head;
      const beside = besideOf(verified.head);
      const known = versions(beside);
      const highest = Math.max(0, ...known);
      const placing = { ...request, beside, known };
      if (known.includes(version)) return again(verified, placing);
      const wrong = misplaced(verified, placing);
      if (wrong !== undefined) return { outcome: "refused", findings: [wrong] };
      write(signaturePath(beside, version), verified.signed.jws, request);
      placed.set(keyOf(beside), [...(placed.get(keyOf(beside)) ?? []), version]);
      return { outcome: "new", ...(version > highest && showRecord(verified, placing)) };
    },
  };
}

const keyOf = ({ folder, slug }: Beside) => `${folder}/${slug}`;

type Placing = Request & { readonly beside: Beside; readonly known: readonly number[] };

/** A version that is here: the same one stays; of another content both are evidence, and nothing is shown anew. */
function again(verified: SignedVersion, placing: Placing): ReturnType<Target["place"]> {
  const { beside, known } = placing;
  const { version } = verified.head;
  const here = readSignature(signaturePath(beside, version), placing);
  if (typeof here === "string") return { outcome: "refused", problem: here };
  if (here.canonical === verified.canonical) {
    const isLast = version === Math.max(...known);
    return { outcome: "already", ...(isLast && showRecord(verified, placing)) };
  }
  const mark = verified.signed.hash.slice("sha-256:".length, "sha-256:".length + 8);
  const evidence = `${beside.folder}/${beside.slug}.${version}.disputed-${mark}.jws`;
  if (!placing.effects.exists(evidence)) write(evidence, verified.signed.jws, placing);
  return { outcome: "refused", findings: [finding("version-disputed", "", { version })] };
}

/** Why a version does not go with those that are here. */
function misplaced({ head: { version }, signed }: SignedVersion, placing: Placing): Finding | undefined {
  const { beside, known } = placing;
  const highest = Math.max(0, ...known);
  if (highest > 0 && version > highest + 1)
    return finding("version-not-next", "/version", { expected: highest + 1, actual: version });
  const neighbour = (number: number) =>
    known.includes(number) ? readSignature(signaturePath(beside, number), placing) : undefined;
  const [before, next] = [neighbour(version - 1), neighbour(version + 1)];
  // One that is torn follows nothing, and nothing follows it.
  const followsOther =
    before !== undefined && (typeof before === "string" || before.hash !== signed.header.previous);
  const isFollowedByOther = typeof next === "object" && next.header.previous !== signed.hash;
  if (!followsOther && !isFollowedByOther) return undefined;
  return finding("previous-mismatch", "/protected", { version: followsOther ? version : version + 1 });
}

/** Writes the record of the last version, unless its file holds what nobody has signed. */
function showRecord(verified: SignedVersion, placing: Placing): Pick<Outcome, "problem"> {
  const { beside, effects, language } = placing;
  const path = `${beside.folder}/${beside.slug}.json`;
  const text = `${JSON.stringify(verified.signed.payload, null, 2)}\n`;
  if (!effects.exists(path)) {
    reading(path, language, () => effects.writeNew(path, text));
    return {};
  }
  const file = reading(path, language, () => effects.readBytes(path, documentLimit));
  const canonical = file.type === "bytes" ? canonicalOf(file.bytes) : undefined;
  if (canonical === verified.canonical) return {};
  if (file.type === "bytes" && canonical !== undefined && isSigned(canonical, placing)) {
    reading(path, language, () => effects.replaceFile(path, { before: file.bytes, text }));
    return {};
  }
  return { problem: `${onOneLine(path)}: ${language.own.unpack.changedHere}` };
}

/** The canonical text of a document, of whatever model; `undefined` where it has none. */
function canonicalOf(bytes: Uint8Array): string | undefined {
  const text = readDocument(bytes);
  if (!text.read || text.findings.length > 0) return undefined;
  try {
    return canonicalise(text.document);
  } catch (error) {
    if (error instanceof NotCanonicalisable) return undefined;
    throw error;
  }
}

/** Whether a content is that of a version whose signature is kept. */
function isSigned(canonical: string, placing: Placing): boolean {
  // Most often it is that of the last one.
  const latestFirst = placing.known.toSorted((a, b) => b - a);
  return latestFirst.some((version) => {
    const read = readSignature(signaturePath(placing.beside, version), placing);
    return typeof read === "object" && read.canonical === canonical;
  });
}

function write(path: string, jws: object, { effects, language }: Request): void {
  reading(path, language, () => effects.writeNew(path, `${JSON.stringify(jws, null, 2)}\n`));
}
