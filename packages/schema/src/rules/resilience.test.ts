import { describe, expect, test } from "vitest";
import { copyOf } from "../../tests/real-records.ts";
import { validateRecord } from "../validation/validate-record.ts";

const withExtension = (extension: unknown) =>
  Object.assign(copyOf("service", "fr-116006"), {
    serviceTypes: ["victim-helpline", "x-fr-own-type"],
    extensions: { fr: { extension } },
  });

const codes = (document: unknown) => validateRecord(document).findings.map(({ code }) => code);

describe("rules on hostile records that structure accepts", () => {
  test("an extension that contains itself is refused", () => {
    const loop: Record<string, unknown> = {};
    loop.loop = loop;
    expect(codes(withExtension(loop))).toEqual(["nested-too-deep"]);
  });

  test("an extension is searched to its bottom, and refused beyond any use", () => {
    const nested = (bottom: string, depth = 90) =>
      Array.from({ length: depth }).reduce<unknown>((inner) => [inner], bottom);
    expect(codes(withExtension(nested("x-fr-other", 100_000)))).toEqual(["nested-too-deep"]);
    expect(codes(withExtension(nested("x-fr-other")))).toEqual(["national-code-unexplained"]);
    expect(codes(withExtension(nested("x-fr-own-type")))).toEqual([]);
  });

  test("ten thousand findings are all given", () => {
    const record = copyOf("service", "fr-116006");
    record.needs = Array.from({ length: 10_001 }, () => "psychological-support");
    expect(codes(record)).toHaveLength(10_000);
  });
});
