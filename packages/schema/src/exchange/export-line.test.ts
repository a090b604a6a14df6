import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { copyOf, realRecords } from "../../tests/real-records.ts";
import { canonicalise } from "./canonical.ts";
import { digestOf } from "./digest.ts";
import { readExportLine, writeExportEnd, writeExportLine } from "./export-line.ts";

async function lineOf(record: { id: string; version: number }): Promise<string> {
  const canonical = canonicalise(record);
  return writeExportLine({
    id: record.id,
    version: record.version,
    digest: await digestOf(canonical),
    canonical,
  });
}

test("the digest is SHA-256 over the UTF-8 bytes", async () => {
  for (const text of ["", "abc", "é€💶"]) {
    expect(await digestOf(text)).toBe(`sha-256:${createHash("sha256").update(text).digest("hex")}`);
  }
});

describe("an export line", () => {
  test("carries every compiled record to identical bytes and digest", async () => {
    for (const record of realRecords) {
      const canonical = canonicalise(record);
      const line = await readExportLine(await lineOf(record));
      expect(line).toEqual({
        type: "record",
        exported: {
          id: record.id,
          version: record.version,
          digest: await digestOf(canonical),
          canonical,
          record,
        },
      });
    }
  });

  test("is refused, and nothing is thrown, where no text can be made of the id of its record", async () => {
    const record = { id: { toString: 1, valueOf: 1 }, version: 1 };
    const canonical = canonicalise(record);
    const digest = await digestOf(canonical);
    const line = writeExportLine({ id: "fr/service/a", version: 1, digest, canonical });
    expect(await readExportLine(line)).toMatchObject({ type: "refused", finding: { code: "id-mismatch" } });
  });

  test("never yields a record whose line was altered in any character", async () => {
    const record = copyOf("recognition-measure", "fr-day-of-tribute");
    const line = await lineOf(record);
    const position = fc.nat({ max: line.length - 2 });
    await fc.assert(
      fc.asyncProperty(position, fc.constantFrom("x", "0", "é", '"', " ", "{"), async (at, character) => {
        const altered = line.slice(0, at) + character + line.slice(at + 1);
        const read = await readExportLine(altered);
        if (read.type === "record") expect(read.exported.canonical).toBe(canonicalise(record));
        else expect(read.type).toBe("refused");
      }),
      { numRuns: 400 },
    );
  });

  test("names a record whose content was altered on the way", async () => {
    const line = (await lineOf(copyOf("service", "fr-116006"))).replace(
      '"number":"116006"',
      '"number":"116007"',
    );
    expect(await readExportLine(line)).toMatchObject({
      type: "refused",
      finding: { code: "digest-mismatch", severity: "error", record: "civic/service/fr-116006" },
    });
  });

  test("names a record announced under another id", async () => {
    const record = copyOf("service", "fr-116006");
    const canonical = canonicalise(record);
    const line = writeExportLine({
      id: "civic/service/fr-114",
      version: 1,
      digest: await digestOf(canonical),
      canonical,
    });
    expect(await readExportLine(line)).toMatchObject({ type: "refused", finding: { code: "id-mismatch" } });
  });

  test.each(["", "{", "[]", "null", '{"id":1}', '{"end":{}}', '{"end":null}'])("refuses %j", async (line) => {
    expect(await readExportLine(line)).toMatchObject({
      type: "refused",
      finding: { code: "export-line-malformed" },
    });
  });

  test("refuses a record that canonical JSON cannot hold", async () => {
    const line = '{"id":"civic/service/fr-x","version":1,"digest":"sha-256:0","record":{"name":"\\ud800"}}';
    expect(await readExportLine(line)).toMatchObject({
      type: "refused",
      finding: { code: "lone-surrogate" },
    });
  });

  test("ends with the number of records", async () => {
    expect(await readExportLine(writeExportEnd(3))).toEqual({ type: "end", count: 3 });
  });
});
