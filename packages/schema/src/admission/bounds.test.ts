import { describe, expect, test } from "vitest";
import type { Criterion } from "../../generated/types/model.ts";
import { asks, tangled } from "../../tests/criteria/tangled.ts";
import { exampleOf } from "../../tests/example-records.ts";
import { canonicalise } from "../exchange/canonical.ts";
import { writeExportLine } from "../exchange/export-line.ts";
import { type ExportEvent, readExport } from "../exchange/read-export.ts";
import { documentLimit } from "../json-text/decode-text.ts";
import { extentOf } from "../json-text/extent.ts";
import { digestNow } from "../parts/digest.ts";
import { deepest, mostValues } from "../structure/document-bounds.ts";
import { type Admission, admit, admitDocument, admitExported } from "./admit.ts";

const example = exampleOf("service", "example-helpline");
const bytesOf = (text: string) => new TextEncoder().encode(text);
const holding = (value: unknown) => ({ ...example, extensions: { xa: { a: value } } });

/** What a mirror makes of a record: from its line in the export of the node that has it. */
async function mirrored(record: typeof example): Promise<Admission | ExportEvent> {
  const canonical = canonicalise(record);
  const line = writeExportLine({ ...example, digest: digestNow(canonical), canonical });
  async function* chunks() {
    yield bytesOf(line);
  }
  for await (const event of readExport(chunks())) {
    if (event.type !== "record") return event;
    const admission = admitExported(event);
    expect(admission).toEqual(admitDocument(event.exported.record, event.warnings));
    return admission;
  }
  throw new Error("no line");
}

const valuesBeside = extentOf(holding([])).values;
const bytesBeside = bytesOf(JSON.stringify(holding(""))).byteLength;
const nested = (levels: number) => {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
};

describe("what a node takes its mirrors take, and nothing else", () => {
  test.each<[string, (beyond: number) => unknown, string]>([
    ["values", (beyond) => Array(mostValues - valuesBeside + beyond).fill(1), "too-many-values"],
    // The record, its extensions and that of the State are three levels.
    ["levels", (beyond) => nested(deepest - 3 + beyond), "nested-too-deep"],
    ["bytes", (beyond) => "x".repeat(documentLimit - bytesBeside + beyond), "document-too-large"],
  ])("to the last of its %s", async (_, value, code) => {
    const largest = holding(value(0)) as typeof example;
    const own = admit(bytesOf(JSON.stringify(largest)));
    expect(own).toMatchObject({ admitted: true, findings: [] });
    expect(await mirrored(largest)).toEqual(own);
    const beyond = holding(value(1)) as typeof example;
    expect(admit(bytesOf(JSON.stringify(beyond)))).toMatchObject({ admitted: false, findings: [{ code }] });
    expect(await mirrored(beyond)).toMatchObject({ findings: [{ code }] });
  });
});

/** A condition inside as many others, each of which asks for more. */
function within(levels: number, criterion: Criterion): Criterion {
  let whole = criterion;
  for (let level = 0; level < levels; level += 1) {
    const more = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(
      (index): Criterion => ({ op: "any", of: [asks(index), asks(index + 1)] }),
    );
    whole = { op: "all", of: [whole, ...more] };
  }
  return whole;
}

describe("conditions that are hard to tell", () => {
  const scheme = exampleOf("compensation-scheme", "example-fund");
  const [clock] = scheme.timeLimit?.clocks ?? [];
  const told = (criteria: Criterion, appliesWhen?: Criterion) => {
    const timeLimit = { ...scheme.timeLimit, clocks: [{ ...clock, ...(appliesWhen && { appliesWhen }) }] };
    const { admitted, findings } = admit(bytesOf(JSON.stringify({ ...scheme, criteria, timeLimit })));
    // The facts are any that are true or false, some of which belong under exclusions.
    const others = findings.filter(({ code }) => code !== "exclusion-in-criteria");
    return [admitted, ...others.map(({ code, pointer, params }) => ({ code, pointer, params }))];
  };
  const contradiction: Criterion = { op: "all", of: [asks(20), { op: "not", of: asks(20) }] };
  const free = Array.from({ length: 15 }, (_, index) => asks(index));

  test("a contradiction is found among fifteen other facts and within forty conditions", () => {
    const criteria = within(40, { op: "all", of: [...free, contradiction] });
    expect(told(criteria)).toMatchObject([
      false,
      { code: "criterion-never-met", pointer: `/criteria${"/of/0".repeat(40)}/of/15` },
    ]);
  });

  test("what takes more steps than a document has is said once, with how many conditions it holds for", () => {
    const count = (params: unknown) => ({ code: "criteria-not-examined", pointer: "/criteria", params });
    expect(told(tangled(5))).toEqual([true, count({ count: 1 })]);
    // One budget for all: the clock is not examined either, though alone it would be.
    const pointer = "/timeLimit/clocks/0/appliesWhen";
    expect(told(asks(1), tangled(4))).toMatchObject([false, { code: "criterion-never-met", pointer }]);
    expect(told(tangled(5), tangled(4))).toEqual([true, count({ count: 2 })]);
    expect(told(within(20, tangled(5)))).toMatchObject([true, { code: "criteria-not-examined" }]);
  });
});
