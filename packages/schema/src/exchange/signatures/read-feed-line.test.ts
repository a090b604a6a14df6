import { describe, expect, test } from "vitest";
import { exampleWith, signedExample } from "../../../tests/signed-examples.ts";
import { digestNow } from "../../parts/digest.ts";
import { canonicalise } from "../canonical.ts";
import { jwsHash } from "./jws.ts";
import { longestFeedLine, readFeedLine } from "./read-feed-line.ts";
import { type LineToWrite, writeFeedLine } from "./write-feed-line.ts";

const entry = { cursor: "c1", at: "2026-11-01T08:00:00.000Z" } as const;
const jws = await signedExample();
const other = await signedExample({ asOf: "2026-10" });
const record = exampleWith({ asOf: "2026-09" });
const canonical = canonicalise(record);
const { id, version } = record;
const signed = { op: "put", ...entry, hash: jwsHash(jws), jws } as const;
const unsigned = { op: "put", ...entry, id, version, digest: digestNow(canonical) } as const;

const bytes = (text: string) => new TextEncoder().encode(text);
const withoutBreak = (line: Uint8Array) => line.subarray(0, -1);
const read = (line: unknown) => readFeedLine(bytes(typeof line === "string" ? line : JSON.stringify(line)));
const told = async (line: unknown) => {
  const reading = await read(line);
  return reading.read ? "read" : reading.findings.map(({ code, pointer }) => `${code} ${pointer}`);
};

describe("a line that is written is read as it was", () => {
  test.each<LineToWrite>([
    signed,
    { ...signed, op: "withdraw" },
    { ...signed, op: "confirmation" },
    { ...signed, op: "key" },
    { ...signed, op: "revocation" },
    { op: "dispute", ...entry, id, version, jws: [jws, other] },
    { bookmark: "c2", more: true },
  ])("%o", async (line) => {
    const written = writeFeedLine(line);
    expect(written.at(-1)).toBe(10);
    expect(await readFeedLine(withoutBreak(written))).toEqual({ read: true, value: line });
  });

  test("of a version that nobody signed, with its bytes unchanged at its end", async () => {
    const written = writeFeedLine({ ...unsigned, canonical: bytes(canonical) });
    expect(new TextDecoder().decode(written).endsWith(`"record":${canonical}}\n`)).toBe(true);
    expect(await readFeedLine(withoutBreak(written))).toEqual({
      read: true,
      value: {
        ...unsigned,
        record,
        exported: { id, version, digest: unsigned.digest, canonical, record },
        warnings: [],
      },
    });
  });
});

describe("a line is refused that", () => {
  test.each<[string, unknown, readonly string[]]>([
    ["is no JSON", "<html>", ["feed-line-malformed ", "not-json "]],
    ["is no object", [], ["feed-line-malformed "]],
    ["says what nobody knows", { ...signed, op: "erase" }, ["feed-line-malformed "]],
    ["says nothing", { ...entry }, ["feed-line-malformed "]],
    ["has no cursor", { ...signed, cursor: undefined }, ["feed-line-malformed ", "missing-property /cursor"]],
    ["has no time", { ...signed, at: "today" }, ["feed-line-malformed ", "wrong-format /at"]],
    [
      "has another member",
      { ...signed, colour: "red" },
      ["feed-line-malformed ", "unknown-property /colour"],
    ],
    [
      "has an unprotected header",
      { ...signed, jws: { ...jws, header: {} } },
      ["feed-line-malformed ", "unknown-property /jws/header"],
    ],
    ["names another hash", { ...signed, hash: jwsHash(other) }, ["digest-mismatch /hash"]],
    [
      "has a signature and a record",
      { ...signed, record },
      ["feed-line-malformed ", "unknown-property /record"],
    ],
    ["has neither", unsigned, ["feed-line-malformed ", "missing-property /record"]],
    [
      "has a record with another digest",
      { ...unsigned, record: { ...record, asOf: "2020" } },
      ["digest-mismatch "],
    ],
    ["has a record under another id", { ...unsigned, id: "xa/service/else", record }, ["id-mismatch "]],
    ["has a record under another version", { ...unsigned, version: 2, record }, ["id-mismatch "]],
    [
      "has a version that is none",
      { ...unsigned, version: 1.5, record },
      ["feed-line-malformed ", "wrong-type /version"],
    ],
    [
      "has one JWS for a dispute",
      { op: "dispute", ...entry, id, version, jws: [jws] },
      ["feed-line-malformed ", "too-few /jws"],
    ],
    [
      "is a bookmark without its place",
      { more: false, bookmark: "" },
      ["feed-line-malformed ", "too-short /bookmark"],
    ],
  ])("%s", async (_, line, said) => {
    expect(await told(line)).toEqual(said);
  });

  test("has a member twice", async () => {
    const twice = JSON.stringify(signed).replace("{", '{"op":"withdraw",');
    expect(await told(twice)).toEqual(["feed-line-malformed ", "repeated-member /op"]);
    const inside = `{"op":"put","cursor":"c","at":"${entry.at}","id":"${id}","version":1,"digest":"${unsigned.digest}","record":${canonical.replace("{", '{"kind":"pathway",')}}`;
    expect(await told(inside)).toEqual(["repeated-member /kind"]);
  });

  test("is longer than two of the largest documents can make it", async () => {
    const long = JSON.stringify({ ...signed, cursor: "x".repeat(longestFeedLine) });
    expect(await told(long)).toEqual(["feed-line-malformed ", "document-too-large "]);
  });

  test("names an id that no text can be made of", async () => {
    const hostile = { ...unsigned, record: { id: { toString: 1 }, version: { valueOf: 1 } } };
    const digest = digestNow(canonicalise(hostile.record));
    expect(await told({ ...hostile, digest })).toEqual(["id-mismatch "]);
  });
});
