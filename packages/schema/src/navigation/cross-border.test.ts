import { describe, expect, test } from "vitest";
import type { CivicRecord, Facts } from "../../generated/types/model.ts";
import { go, scheme } from "../../tests/foreigner-in-france.ts";
import { orders, short } from "../../tests/minimal-records.ts";

describe("a claim across borders", () => {
  const authority = (name: string) => `civic/organisation/${name}`;
  const deciding = scheme("fr-fund", {
    crossBorder: {
      description: { en: "Decides" },
      decidingAuthority: authority("fr-decides"),
      deciding: { translation: { text: { en: "The State pays" } } },
    },
  });
  const assisting = scheme("be-fund", {
    crossBorder: { description: { en: "Assists" }, assistingAuthority: authority("be-assists") },
  });
  const route = (more: Facts = {}, records: CivicRecord[] = [deciding, assisting]) =>
    go(records, more).entitlements.find(({ record }) => record.id === deciding.id)?.crossBorder;

  test("goes from the assisting to the deciding authority, with what that State answers", () => {
    expect(route()).toEqual({
      from: "be",
      to: "fr",
      assistingAuthority: "civic/organisation/be-assists",
      decidingAuthority: "civic/organisation/fr-decides",
      answers: { translation: { text: { en: "The State pays" } } },
    });
  });

  test("falls back on the body that administers, and says nothing where nobody is named", () => {
    const crime = { schemeType: "crime-compensation-scheme" };
    const plain = scheme("fr-fund", { ...crime, administeredBy: { organisations: [authority("fr-fund")] } });
    expect(route({}, [plain])).toEqual({ from: "be", to: "fr", decidingAuthority: authority("fr-fund") });
    expect(route({}, [scheme("fr-fund", crime)])).toEqual({ from: "be", to: "fr" });
  });

  test("leads no other scheme of that State through the authority at home", () => {
    const others = [
      scheme("fr-own-insurance", { schemeType: "private-insurance" }),
      scheme("fr-advance", { schemeType: "offender-liability" }),
      scheme("fr-donations", { schemeType: "charitable-distribution" }),
      scheme("fr-hardship", { schemeType: "terrorism-fund" }),
      scheme("fr-helps", {
        schemeType: "crime-compensation-scheme",
        crossBorder: { description: { en: "Helps" }, assistingAuthority: authority("fr-helps") },
      }),
    ];
    const led = (records: CivicRecord[]) =>
      go(records).entitlements.flatMap(({ record, crossBorder }) => (crossBorder ? [short(record.id)] : []));
    expect(led([deciding, assisting, ...others])).toEqual(["fr-fund"]);
    // Where no record says who decides: what the State itself pays.
    expect(led([assisting, ...others])).toEqual(["fr-hardship", "fr-helps"]);
    const { crossBorder, firstSteps } = go([assisting, ...others.slice(0, 3)]);
    expect(crossBorder?.assistingAuthority).toBe(authority("be-assists"));
    expect(firstSteps.some((step) => step.do === "turn-to-authority" && step.role === "assisting")).toBe(
      false,
    );
    const [step] = go([deciding, assisting, ...others]).firstSteps;
    expect(step).toMatchObject({ role: "assisting", schemes: [deciding.id] });
  });

  test("from State to State names the body that the schemes there name, for the sort of event before others", () => {
    const fund = scheme("fr-a", {
      schemeType: "crime-compensation-scheme",
      administeredBy: { organisations: [authority("fr-crime")] },
    });
    const insurer = scheme("fr-0", {
      schemeType: "mandatory-insurance",
      administeredBy: { organisations: [authority("fr-insurer")] },
    });
    const whole = (records: CivicRecord[], more: Facts = {}) => go(records, more).crossBorder;
    expect(whole([insurer, fund])?.decidingAuthority).toBe(authority("fr-crime"));
    expect(whole([fund, deciding])?.decidingAuthority).toBe(authority("fr-decides"));
    expect(whole([insurer])).toEqual({ from: "be", to: "fr" });
    const terror = scheme("fr-z", {
      schemeType: "terrorism-fund",
      administeredBy: { organisations: [authority("fr-terror")] },
    });
    const act: Facts = { "event-type": ["terrorist-act"] };
    expect(whole([fund, terror], act)?.decidingAuthority).toBe(authority("fr-terror"));
    expect(whole([deciding, terror], act)?.decidingAuthority).toBe(authority("fr-decides"));
    const across = { ...terror, crossBorder: { description: { en: "Takes claims from anywhere" } } };
    expect(whole([deciding, across], act)?.decidingAuthority).toBe(authority("fr-terror"));
  });

  test("takes the same assisting authority whatever the order of the records", () => {
    const other = scheme("be-z", {
      crossBorder: { description: { en: "Assists" }, assistingAuthority: authority("be-z") },
    });
    for (const records of orders([deciding, other, assisting]))
      expect(route({}, records)?.assistingAuthority).toBe("civic/organisation/be-assists");
  });

  test.each<[string, Facts]>([
    ["lives where it happened", { "residence-now": "fr" }],
    ["lives outside the Union", { "residence-at-event": "us" }],
    [
      "lives in a State that has left the Union since",
      { "residence-at-event": "gb", "event-date": "2019-05-01" },
    ],
    ["lives nobody knows where", { "residence-at-event": undefined }],
    ["was hurt before the Directive", { "event-date": "2004-03-11" }],
    ["was hurt in a third State", { "event-country": "us" }],
    ["was hurt on a day that nobody knows", { "event-date": undefined }],
  ])("does not go anywhere when the person %s", (_, more) => expect(route(more)).toBeUndefined());

  test("counts a State as a member from its first day on", () => {
    const croatian = (day: string) => route({ "residence-at-event": "hr", "event-date": day });
    expect(croatian("2013-06-30")).toBeUndefined();
    expect(croatian("2013-07-01")).toMatchObject({ from: "hr" });
  });
});
