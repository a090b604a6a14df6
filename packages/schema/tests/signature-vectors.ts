import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type FlattenedJws,
  type KeyRing,
  keyRing,
  publicKeyOf,
  readSigned,
  type SigningKey,
  type VersionVerdict,
  verifyVersion,
} from "../src/exchange/signatures/signatures.ts";
import { conformanceFolder } from "./example-records.ts";

/** A finding as the vectors name it. */
export interface Named {
  readonly code: string;
  readonly pointer: string;
}

/** A version that has to be accepted. */
export interface AcceptedVector {
  readonly jws: FlattenedJws;
  readonly canonical: string;
  readonly digest: string;
  readonly hash: string;
}

/** What has to be refused, or a statement with what is found of it. */
export interface JudgedVector {
  readonly jws: unknown;
  readonly findings: readonly Named[];
}

const folder = join(conformanceFolder, "exchange");

/** The vectors of a folder, by the names of their files. */
export function vectorsIn<Vector>(name: string): readonly (readonly [string, Vector])[] {
  return readdirSync(join(folder, name))
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => [file.replace(".json", ""), fileIn<Vector>(name, file)]);
}

function fileIn<Content>(...path: readonly string[]): Content {
  return JSON.parse(readFileSync(join(folder, ...path), "utf8")) as Content;
}

/** A key of the vectors: everybody has it, and it proves nothing elsewhere. */
export function testKey(name: "xa" | "xa-next" | "xb"): SigningKey {
  return fileIn("keys", `public-test-key-of-${name}.json`);
}

/** The ring by which the vectors are judged: one key of `xa` and one of `xb`. */
export const vectorRing: KeyRing = keyRing(
  (["xa", "xb"] as const).map((publisher) => {
    const key = testKey(publisher);
    return { publisher, kid: key.kid, key: publicKeyOf(key), trusted: "pinned", revoked: false };
  }),
);

/** When the statements of the vectors are read. */
export const vectorNow = new Date("2026-11-01T09:00:00Z");

/** What is said of a version of the vectors, from its form to the door. */
export async function verdictOn(jws: unknown): Promise<VersionVerdict> {
  const read = readSigned(jws, ["record"]);
  if ("code" in read) return { verified: false, findings: [read] };
  return verifyVersion(read, { ring: vectorRing });
}

/** Findings as the vectors name them, in an order of their own. */
export function named(findings: readonly Named[]): readonly Named[] {
  return findings
    .map(({ code, pointer }) => ({ code, pointer }))
    .sort((one, other) => `${one.code} ${one.pointer}`.localeCompare(`${other.code} ${other.pointer}`));
}
