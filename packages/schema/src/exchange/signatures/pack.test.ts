import { describe, expect, test } from "vitest";
import { testKey } from "../../../tests/signature-vectors.ts";
import { allOf, exampleWith, inPieces, pinned, signedExample } from "../../../tests/signed-examples.ts";
import { digestNow } from "../../parts/digest.ts";
import { canonicalise } from "../canonical.ts";
import type { StreamBounds } from "../split-lines.ts";
import { jwsHash } from "./jws.ts";
import type { PackLineToWrite } from "./pack.ts";
import { type PackEvent, readPack } from "./read-pack.ts";
import { writePack } from "./write-pack.ts";

const head = {
  made: "2026-11-01T08:00:00Z",
  publishers: [{ publisher: "xa", keys: [{ kid: pinned.kid, key: pinned.key }] }],
};
const jws = await signedExample();
const signed: PackLineToWrite = { op: "put", hash: jwsHash(jws), jws };
const record = exampleWith({ asOf: "2026-09" });
const canonical = canonicalise(record);
const unsigned: PackLineToWrite = {
  op: "put",
  id: record.id,
  version: record.version,
  digest: digestNow(canonical),
  canonical: new TextEncoder().encode(canonical),
};

const packed = async (lines: Iterable<PackLineToWrite> = [signed, unsigned], first = head) =>
  Buffer.concat(await allOf(writePack(first, lines))).toString();
const events = (text: string, bounds?: StreamBounds, size?: number) =>
  allOf(readPack(inPieces(text, size), bounds));

function told(event: PackEvent): string {
  if (event.type === "line") return event.line.op;
  if (event.type === "refused" || event.type === "broken")
    return `${event.type} ${event.findings.map(({ code }) => code).join(" ")}`;
  return event.type === "end" ? `end after ${event.received}` : event.type;
}

const read = async (text: string, bounds?: StreamBounds, size?: number) =>
  (await events(text, bounds, size)).map(told);

const whole = await packed();

test("what is packed is read as it was, however the bytes are cut", async () => {
  for (const size of [1, 13, 1_000_000])
    expect(await read(whole, {}, size)).toEqual(["head", "put", "put", "end after 2"]);
  const [first, one, other] = await events(whole);
  expect(first).toEqual({ type: "head", head: { civic: "pack", version: 1, ...head } });
  expect(one).toEqual({ type: "line", line: signed });
  expect(other).toMatchObject({ line: { record, exported: { canonical } } });
});

test("a pack may be empty", async () => {
  expect(await read(await packed([]))).toEqual(["head", "end after 0"]);
});

test("wherever it was cut off, that is said", async () => {
  for (let length = 0; length < whole.length; length += 97) {
    const last = (await read(whole.slice(0, length))).at(-1);
    expect(last).toBe("broken pack-truncated");
  }
});

describe("what was altered is said at the end, and hides nothing", () => {
  const lines = whole.split("\n").slice(0, 4);
  const joined = (...parts: readonly (string | undefined)[]) => `${parts.join("\n")}\n`;

  test.each<[string, string, readonly string[]]>([
    ["a line that is missing", joined(lines[0], lines[2], lines[3]), ["head", "put"]],
    [
      "a line that stands there twice",
      joined(lines[0], lines[1], lines[1], lines[2], lines[3]),
      ["head", "put", "put", "put"],
    ],
    ["lines in another order", joined(lines[0], lines[2], lines[1], lines[3]), ["head", "put", "put"]],
    [
      "an address of a key",
      joined(lines[0]?.replace("08:00", "09:00"), ...lines.slice(1)),
      ["head", "put", "put"],
    ],
    ["other line ends", `${lines.join("\r\n")}\r\n`, ["head", "put", "put"]],
    ["something after its end", joined(...lines, lines[1]), ["head", "put", "put"]],
  ])("%s", async (_, text, before) => {
    expect(await read(text)).toEqual([...before, "broken pack-altered"]);
  });

  test("a line that was damaged is refused, the others are read", async () => {
    const damaged = joined(lines[0], lines[1]?.slice(0, -5), lines[2], lines[3]);
    expect(await read(damaged)).toEqual([
      "head",
      "refused feed-line-malformed not-json",
      "put",
      "broken pack-altered",
    ]);
  });
});

describe("what is no pack is said at once", () => {
  test.each<[string, string, string]>([
    ["a page", "<html>\n", "not-json"],
    [
      "an export",
      `{"id":"a"}\n`,
      "missing-property missing-property missing-property missing-property unknown-property",
    ],
    ["a pack of a later form", whole.replace('"version":1,', '"version":2,'), "unknown-code"],
  ])("%s", async (_, text, said) => {
    expect(await read(text)).toEqual([`broken pack-malformed ${said}`]);
  });

  test.each([
    ["that is none", { kid: pinned.kid, key: { ...pinned.key, y: pinned.key.x } }, "key-invalid"],
    ["under another thumbprint", { kid: testKey("xb").kid, key: pinned.key }, "thumbprint-mismatch"],
  ])("a key %s", async (_, key, said) => {
    const text = await packed([], { ...head, publishers: [{ publisher: "xa", keys: [key] }] });
    expect(await read(text)).toEqual([`broken pack-malformed ${said}`]);
  });
});

test("no more is read than is allowed", async () => {
  expect(await read(whole, { lines: 2 })).toEqual(["head", "put", "broken pack-too-many-lines"]);
  expect(await read(whole, { bytes: 100 })).toEqual(["broken pack-too-large"]);
});
