import { describe, expect, test } from "vitest";
import { copyOf } from "../../tests/real-records.ts";
import { mostFindings } from "../findings/listed-findings.ts";
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

  test("of ten thousand findings a thousand are listed, of which the last says how many more there are", () => {
    const record = copyOf("service", "fr-116006");
    record.needs = Array.from({ length: 10_001 }, () => "psychological-support");
    const { findings } = validateRecord(record);
    expect(findings).toHaveLength(mostFindings);
    expect(findings.at(-1)).toMatchObject({
      code: "findings-not-listed",
      severity: "warning",
      pointer: "",
      params: { count: 10_000 - mostFindings + 1 },
    });
  });
});
