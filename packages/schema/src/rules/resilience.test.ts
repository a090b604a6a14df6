import { describe, expect, test } from "vitest";
import { altered } from "../../tests/breaches/breach.ts";
import { copyOf } from "../../tests/real-records.ts";
import { mostFindings } from "../findings/listed-findings.ts";
import { validateRecord } from "../validation/validate-record.ts";

/** A service that gives no finding. */
const line = () => altered(copyOf("service", "fr-116006"), { "/eligibility/noOtherConditions": true });

const withExtension = (extension: unknown) =>
  Object.assign(line(), {
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
    const record = line();
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

  test("a few bytes for each of many findings earn no more of them than can be read", () => {
    const record = { ...copyOf("service", "fr-116006"), needs: Array(2000).fill("x") };
    const { findings } = validateRecord(record);
    const said = JSON.stringify(findings).length;
    expect([said > 200_000, said < 400_000]).toEqual([true, true]);
    // Each of the two thousand is listed or counted.
    const count = 2000 - findings.length + 1;
    const last = { code: "findings-not-listed", severity: "error", params: { count } };
    expect(findings.at(-1)).toMatchObject(last);
  });
});
