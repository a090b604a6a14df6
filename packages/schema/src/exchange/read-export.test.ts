import { describe, expect, test } from "vitest";
import { exampleOf } from "../../tests/example-records.ts";
import { type Finding, finding } from "../findings/finding.ts";
import { digestNow } from "../parts/digest.ts";
import { canonicalise } from "./canonical.ts";
import { writeExportEnd, writeExportLine } from "./export-line.ts";
import { type ExportBounds, type ExportEvent, longestLine, readExport } from "./read-export.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const { id, version, ...rest } = exampleOf("service", "example-helpline");

function lineOf(slug: string): string {
  const record = { ...rest, id: `xa/service/${slug}`, version };
  const canonical = canonicalise(record);
  return writeExportLine({ id: record.id, version, canonical, digest: digestNow(canonical) });
}

async function eventsOf(source: string | Uint8Array, bounds?: ExportBounds): Promise<ExportEvent[]> {
  async function* chunks() {
    yield typeof source === "string" ? bytes(source) : source;
  }
  const events: ExportEvent[] = [];
  for await (const event of readExport(chunks(), bounds)) events.push(event);
  return events;
}

const told = (events: readonly ExportEvent[]) =>
  events.map((event) => {
    if (event.type === "record") return event.exported.id;
    if (event.type === "refused") return `${event.finding.code} ${event.finding.record ?? "?"}`;
    return event.type === "line-too-long" ? event.type : { ...event };
  });

test("gives records with their proof, then the end", async () => {
  expect(told(await eventsOf(lineOf("a") + lineOf("b") + writeExportEnd(2)))).toEqual([
    "xa/service/a",
    "xa/service/b",
    { type: "end", count: 2, received: 2 },
  ]);
});

test("says where it was cut off", async () => {
  expect(told(await eventsOf(lineOf("a") + lineOf("b").slice(0, 50)))).toEqual([
    "xa/service/a",
    { type: "cut-off", received: 1, finding: finding("export-truncated", "", { count: 1 }) },
  ]);
});

test("refuses whatever comes after its end", async () => {
  expect(told(await eventsOf(writeExportEnd(0) + lineOf("a") + lineOf("b")))).toEqual([
    { type: "end", count: 0, received: 0 },
    "export-line-malformed ?",
  ]);
});

describe("a line that holds no record to rely on is named and hides no other", () => {
  const twice = lineOf("b").replace('"record":{', '"record":{"kind":"service",');
  const damaged = bytes(lineOf("b"));
  damaged[damaged.length - 20] = 0xff;
  const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

  test.each([
    ["no JSON", "<html>\n", "export-line-malformed ?"],
    [
      "altered",
      lineOf("b").replace('"jurisdiction":"xa"', '"jurisdiction":"xb"'),
      "digest-mismatch xa/service/b",
    ],
    ["a member twice in the record", twice, "repeated-member xa/service/b"],
    [
      "a member twice around it",
      lineOf("b").replace('{"id"', '{"version":1,"id"'),
      "export-line-malformed ?",
    ],
    [
      "a number that is not exact",
      lineOf("b").replace('"version":1}', '"version":1.00000000000000000001}'),
      "number-not-exact xa/service/b",
    ],
    ["no UTF-8", damaged, "not-utf-8 xa/service/b"],
    [
      "nested too deep",
      lineOf("b").replace('"record":{', `"record":{"a":${"[".repeat(200)}${"]".repeat(200)},`),
      "nested-too-deep xa/service/b",
    ],
  ])("%s", async (_, line, said) => {
    const middle = typeof line === "string" ? bytes(line) : line;
    const events = await eventsOf(joined(bytes(lineOf("a")), middle, bytes(lineOf("c") + writeExportEnd(3))));
    expect(told(events)).toEqual([
      "xa/service/a",
      said,
      "xa/service/c",
      { type: "end", count: 3, received: 3 },
    ]);
  });

  test("too long", async () => {
    const long = lineOf("b").replace('"record":{', `"record":{"a":"${"x".repeat(longestLine)}",`);
    expect(told(await eventsOf(lineOf("a") + long + lineOf("c") + writeExportEnd(3)))).toEqual([
      "xa/service/a",
      "line-too-long",
      "document-too-large xa/service/b",
      "xa/service/c",
      { type: "end", count: 3, received: 3 },
    ]);
  });
});

test("places are those in the record", async () => {
  const line = lineOf("a").replace('"record":{', '"record":{"x":{"y":1,"y":2},');
  expect(await eventsOf(line)).toMatchObject([
    { type: "refused", findings: [{ code: "repeated-member", pointer: "/x/y", record: "xa/service/a" }] },
    { type: "cut-off" },
  ]);
});

describe("an export beyond the bounds of who reads it", () => {
  const whole = `${lineOf("a")}\n{}\n{}\n${lineOf("b")}${writeExportEnd(4)}`;

  test("is read to the bound, which is said", async () => {
    const start = ["xa/service/a", "export-line-malformed ?", "export-line-malformed ?"];
    const cut = (received: number, found: Finding) => ({ type: "cut-off", received, finding: found });
    expect(told(await eventsOf(whole, { lines: 5 }))).toEqual([
      ...start,
      "xa/service/b",
      cut(4, finding("export-too-many-lines", "", { maximum: 5 })),
    ]);
    expect(told(await eventsOf(whole, { refused: 1 }))).toEqual([
      ...start,
      cut(3, finding("export-too-many-refused", "", { maximum: 1 })),
    ]);
    const maximum = bytes(whole).length - 1;
    expect(told(await eventsOf(whole, { bytes: maximum }))).toEqual([
      ...start,
      "xa/service/b",
      cut(4, finding("export-too-large", "", { maximum })),
    ]);
  });

  test("is read wholly where it keeps to them", async () => {
    const bounds = { lines: 6, refused: 2, bytes: bytes(whole).length, line: longestLine };
    expect((await eventsOf(whole, bounds)).at(-1)).toEqual({ type: "end", count: 4, received: 4 });
  });
});
