import { describe, expect, test } from "vitest";
import { copyOf, realRecords } from "../../tests/real-records.ts";
import { jsonPointer, valueAt } from "../parts/json-pointer.ts";
import { partsOf, provenancesOf, textsOf } from "./parts.ts";
import { provenanceAt } from "./provenance-at.ts";

describe("walking a record", () => {
  test("every place it names holds the value it gives", () => {
    for (const record of realRecords) {
      for (const { path, value } of [...partsOf(record).values()].flat())
        expect(valueAt(record, jsonPointer(path))).toBe(value);
    }
  });

  test("finds every text, also inside unions and lists", () => {
    const scheme = copyOf("compensation-scheme", "fr-fgti-terrorism");
    const pointers = new Set([...textsOf(partsOf(scheme))].map(({ path }) => jsonPointer(path)));
    expect(pointers).toContain("/name");
    expect(pointers).toContain("/damage/heads/0/name");
    const counted = JSON.stringify(scheme).match(/"en":"/g)?.length;
    expect(pointers.size).toBe(counted);
  });

  test("finds every provenance, the record's own first", () => {
    for (const record of realRecords) {
      const found = provenancesOf(partsOf(record));
      expect(found[0]?.path).toEqual(["provenance"]);
      expect(found).toHaveLength(JSON.stringify(record).match(/"provenance":\{/g)?.length ?? 0);
    }
  });

  test("tells references apart by the kind they point to", () => {
    const pathway = copyOf("pathway", "fr-terrorist-attack");
    const references = partsOf(pathway).get("Reference") ?? [];
    expect(references).not.toEqual([]);
    for (const { referencedKind, value } of references)
      expect(String(value).split("/")[1]).toBe(referencedKind);
  });

  test("a value without provenance has the nearest one above it", () => {
    const scheme = copyOf("compensation-scheme", "fr-fgti-terrorism");
    expect(provenanceAt(scheme, [])).toBe(scheme.provenance);
    expect(provenanceAt(scheme, ["name", "en"])).toBe(scheme.provenance);
    expect(scheme.timeLimit?.provenance).toBeDefined();
    expect(provenanceAt(scheme, ["timeLimit", "description", "en"])).toBe(scheme.timeLimit?.provenance);
    expect(() => provenanceAt(scheme, ["nowhere"])).toThrow(RangeError);
  });
});
