import { describe, expect, test } from "vitest";
import type { Facts } from "../../generated/types/model.ts";
import { here, scheme } from "../../tests/foreigner-in-france.ts";
import { minimal, type Told } from "../../tests/minimal-records.ts";
import { call, system, told } from "../../tests/steps-told.ts";

const contacts = [call("+3320")];
const line = (place: string, own: Told<"service"> = {}) =>
  minimal("service", place, {
    serviceTypes: ["victim-helpline"],
    contacts,
    eligibility: { description: { en: "Everybody" }, criteria: here },
    ...own,
  });

describe("whom to turn to", () => {
  test("are points for other States after the rest of their State, and not beside a step to their body", () => {
    const body = "civic/organisation/fr-body";
    const contactPoints = [
      { id: "across", name: { en: "Across" }, crossBorder: true, organisations: [body], contacts },
      { id: "single", name: { en: "Single" }, contacts },
    ];
    const records = [
      system("fr", { contactPoints }),
      minimal("organisation", "fr-body", { contacts }),
      line("fr-line"),
    ];
    expect(told(records).slice(0, 3)).toEqual(["point single", "service fr-line", "point across"]);
    const fund = scheme("fr-fund", { administeredBy: { organisations: [body] } });
    expect(told([...records, fund]).slice(0, 4)).toEqual([
      "point single",
      "service fr-line",
      "deciding fr-body",
      "claim fr-fund",
    ]);
  });

  test("are lines of the Union only where they are known to be run", () => {
    const union = minimal("national-system", "eu-system", {
      contactPoints: [{ id: "point", name: { en: "A point" }, service: "civic/service/eu-line", contacts }],
    });
    const open = { eligibility: { description: { en: "Some" }, criteria: { op: "fact", fact: "insured" } } };
    expect(told([union, line("eu-line")])).toContain("point point");
    expect(told([union, line("eu-line", open)])).not.toContain("point point");
    expect(told([union, line("eu-line", open)], { insured: true })).toContain("point point");
  });

  test("are consular lines for a year where somebody died abroad", () => {
    const body = "civic/organisation/be-consul";
    const contactPoints = [
      { id: "consul", name: { en: "Consul" }, phases: ["emergency"], organisations: [body], contacts },
      { id: "rescue", name: { en: "Rescue" }, phases: ["emergency"], contacts },
    ];
    const records = [
      system("be", { contactPoints }),
      minimal("organisation", "be-consul", { providerTypes: ["consular-service"], contacts }),
    ];
    const at = (day: string, status: string) =>
      told(records, { "event-date": day, "victim-status": [status] } as Facts).filter((step) =>
        step.startsWith("point"),
      );
    expect(at("2026-11-20", "physically-injured")).toEqual(["point consul", "point rescue"]);
    expect(at("2026-08-20", "physically-injured")).toEqual([]);
    expect(at("2026-08-20", "bereaved-relative")).toEqual(["point consul"]);
    expect(at("2025-11-20", "bereaved-relative")).toEqual([]);
  });

  test("asks nobody who only listens where somebody is", () => {
    const looking: Facts = { "event-date": "2026-11-20", "victim-status": ["searching-relative"] } as Facts;
    const crisis = (name: string, needs: string[]) =>
      line(name, { serviceTypes: ["crisis-helpline"], needs });
    const records = [
      crisis("fr-a-listens", ["psychological-support"]),
      crisis("fr-b-tells", ["event-information", "psychological-support"]),
    ];
    expect(told(records, looking).filter((step) => step.startsWith("service"))).toEqual([
      "service fr-b-tells",
      "service fr-a-listens",
    ]);
  });
});
