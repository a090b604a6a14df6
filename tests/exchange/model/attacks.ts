import { canonicalise, digestOf } from "@civic/schema";
import {
  type FlattenedJws,
  jwsHash,
  type Signer,
  signStatement,
  signVersion,
  writeFeedLine,
} from "@civic/schema/signatures";
import { knownSigner } from "./known-signers.ts";
import type { Ministry } from "./world.ts";

/** A line of a feed that holds a signed version, with the record in it. */
interface VersionLine {
  readonly cursor: string;
  readonly at: string;
  readonly op: "put" | "withdraw";
  readonly hash: string;
  readonly jws: FlattenedJws;
  readonly record: Readonly<Record<string, unknown>> & { readonly id: string; readonly version: number };
}

/** What somebody in between has to work with. */
export interface Meddler {
  readonly line: VersionLine;
  readonly ministries: readonly Ministry[];
  /** The last answer that this reader was given by this peer. */
  readonly before: readonly string[];
}

/** What becomes of the lines of an answer; of `chosen`, the place in it. */
type Attack = (
  lines: readonly string[],
  chosen: number,
  meddler: Meddler,
) => Promise<readonly string[]> | readonly string[];

/** What somebody between two nodes may do to an answer, each told as it reads in a story. */
export const attacks = {
  "changes a number in a record and makes the hash anew": inPlace(async ({ line }) => {
    const jws = { ...line.jws, payload: encoded(canonicalise(altered(line))) };
    return signedLine(line, jws);
  }),
  "signs a changed record with a key of its own": inPlace(async ({ line }) =>
    signedLine(line, await signedBy(await thief(line), altered(line))),
  ),
  "signs a changed record under the name of the right key": inPlace(async ({ line, ministries }) => {
    const { kid } = ministryOf(line, ministries).signer;
    return signedLine(line, await signedBy({ ...(await thief(line)), kid }, altered(line)));
  }),
  "has another ministry sign a changed record": inPlace(async ({ line, ministries }) => {
    const other = ministries.find(({ code }) => !line.record.id.startsWith(`${code}/`)) as Ministry;
    return signedLine(line, await signedBy(await knownSigner(other.code, "first key"), altered(line)));
  }),
  "gives a record the id of another": inPlace(async ({ line }) => {
    const record = { ...line.record, id: `${line.record.id}-of-another` };
    return signedLine(line, { ...line.jws, payload: encoded(canonicalise(record)) });
  }),
  "changes a record and leaves its signature out": inPlace(async ({ line }) => {
    const canonical = canonicalise(altered(line));
    const { cursor, at, op, record } = line;
    const digest = await digestOf(canonical);
    const unsigned = { cursor, at, op, id: record.id, version: record.version, digest };
    return decoded(writeFeedLine({ ...unsigned, canonical: Buffer.from(canonical) }));
  }),
  "invents a next version with a key of its own": added(async ({ line }) => {
    const record = { ...altered(line), version: line.record.version + 1 };
    return signedLine(line, await signedBy(await thief(line), record));
  }),
  "states a key of its own for a ministry": added(async ({ line }) => {
    const signer = await thief(line);
    const { publisher, key } = signer;
    return statementLine(
      "key",
      line,
      await signStatement("key", { statement: "key", publisher, key, issued }, signer),
    );
  }),
  "revokes the key of a ministry": added(async ({ line, ministries }) => {
    const { kid, publisher } = ministryOf(line, ministries).signer;
    const statement = { statement: "revocation", publisher, kid, issued };
    return statementLine("revocation", line, await signStatement("revocation", statement, await thief(line)));
  }),
  "claims that a version has two contents": added(async ({ line }) => {
    const { cursor, at, record, jws } = line;
    const invented = await signedBy(await thief(line), altered(line));
    const { id, version } = record;
    return decoded(writeFeedLine({ cursor, at, op: "dispute", id, version, jws: [jws, invented] }));
  }),
  "leaves a line out": (lines, chosen) => lines.filter((_, index) => index !== chosen),
  "turns the order of the lines round": (lines) => [...lines.slice(0, -1).reverse(), ...lines.slice(-1)],
  "breaks off after the last line was sent first": (lines) => lines.slice(-2, -1),
  "sends every line twice": (lines) =>
    lines.flatMap((line, index) => (index < lines.length - 1 ? [line, line] : [line])),
  "sends the answer before once more": (lines, _, { before }) => (before.length > 0 ? before : lines),
  "forges the cursors": (lines) =>
    lines.map((line) => line.replace(/"(cursor|bookmark)":"[^"]*"/, '"$1":"Zm9yZ2Vk"')),
  "says that all was read": (lines) => lines.slice(-1),
  "puts a cursor from the end on every line": (lines) => {
    const [, end = ""] = /"bookmark":"([^"]*)"/.exec(lines.at(-1) ?? "") ?? [];
    return lines.map((line) => line.replace(/"cursor":"[^"]*"/, `"cursor":"${end}"`));
  },
  "sends what is no line of a feed": (lines) => ["{}", "no JSON", '{"op":"erase"}', ...lines],
} satisfies Readonly<Record<string, Attack>>;

/** The name of an attack: what somebody between two nodes does. */
export type AttackName = keyof typeof attacks;

const issued = "2026-11-23T00:00:00Z";

/** The line of an answer that holds a signed version, from a place on; none where there is none. */
export function versionLineFrom(
  lines: readonly string[],
  place: number,
): { readonly line: VersionLine; readonly at: number } | undefined {
  for (let step = 0; step < lines.length; step += 1) {
    const at = (place + step) % lines.length;
    const read = JSON.parse(lines[at] ?? "{}") as Omit<VersionLine, "record">;
    if (read.op !== "put" && read.op !== "withdraw") continue;
    const record = JSON.parse(Buffer.from(read.jws.payload, "base64url").toString()) as VersionLine["record"];
    return { line: { ...read, record }, at };
  }
  return undefined;
}

/** One line gives way to another. */
function inPlace(change: (meddler: Meddler) => Promise<string>): Attack {
  return async (lines, chosen, meddler) => lines.with(chosen, await change(meddler));
}

/** A line is put before one. */
function added(make: (meddler: Meddler) => Promise<string>): Attack {
  return async (lines, chosen, meddler) => lines.toSpliced(chosen, 0, await make(meddler));
}

function altered({ record }: VersionLine) {
  return { ...record, name: { en: "Call 116007" } };
}

function thief({ record }: VersionLine): Promise<Signer> {
  return knownSigner(record.id.split("/")[0] ?? "", "key of a thief");
}

function ministryOf({ record }: VersionLine, ministries: readonly Ministry[]): Ministry {
  return ministries.find(({ code }) => record.id.startsWith(`${code}/`)) as Ministry;
}

function signedBy(
  signer: Signer,
  record: { readonly id: string; readonly version: number },
): Promise<FlattenedJws> {
  return signVersion({ id: record.id, version: record.version, canonical: canonicalise(record) }, signer);
}

function signedLine({ cursor, at, op }: VersionLine, jws: FlattenedJws): string {
  return decoded(writeFeedLine({ cursor, at, op, hash: jwsHash(jws), jws }));
}

function statementLine(op: "key" | "revocation", { cursor, at }: VersionLine, jws: FlattenedJws): string {
  return decoded(writeFeedLine({ cursor, at, op, hash: jwsHash(jws), jws }));
}

function encoded(text: string): string {
  return Buffer.from(text).toString("base64url");
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).trimEnd();
}
