import { describe, expect, test } from "vitest";
import { describeFinding } from "../findings/describe-finding.ts";
import { en } from "../findings/messages/en.ts";
import { validateSituation } from "./validate-situation.ts";

const places = (document: unknown) =>
  validateSituation(document).findings.map(({ code, pointer }) => [code, pointer]);

describe("validateSituation", () => {
  test("gives the situation that a document is", () => {
    const document = { facts: { "event-country": "fr", nationality: ["be"] }, needs: ["physical-health"] };
    expect(validateSituation(document)).toEqual({ valid: true, situation: document, findings: [] });
  });

  test("names the place of a fact that does not exist, and says it in the package's words", () => {
    const { findings } = validateSituation({ facts: { nationalty: ["fr"] } });
    expect(findings).toMatchObject([{ code: "unknown-property", pointer: "/facts/nationalty" }]);
    expect(findings.map((finding) => describeFinding(finding, en))[0]).toContain("“nationalty”");
  });

  test("names every place at once", () => {
    expect(
      places({ facts: { "event-country": "FRA", nationality: "fr", "age-at-event": -1 }, needs: [] }),
    ).toEqual(
      expect.arrayContaining([
        ["wrong-format", "/facts/event-country"],
        ["wrong-type", "/facts/nationality"],
        ["too-small", "/facts/age-at-event"],
        ["too-few", "/needs"],
      ]),
    );
  });

  test.each([[null], [[]], ["facts"], [{}], [42]])("finds that %j is no situation", (document) => {
    expect(validateSituation(document).valid).toBe(false);
  });

  test("does not lose its way in endless nesting", () => {
    let deep: unknown = "fr";
    for (let level = 0; level < 5000; level += 1) deep = [deep];
    expect(validateSituation({ facts: { nationality: deep } }).valid).toBe(false);
  });
});
