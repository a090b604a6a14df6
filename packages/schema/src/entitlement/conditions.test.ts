import { describe, expect, test } from "vitest";
import type { CivicRecord, Designation, Facts } from "../../generated/types/model.ts";
import { go, today } from "../../tests/foreigner-in-france.ts";
import { minimal, short } from "../../tests/minimal-records.ts";
import { equalTreatment } from "../navigation/equal-treatment.ts";
import { conditionsOf } from "./conditions.ts";
import { entitlementOf } from "./entitlement.ts";

const description = { en: "Victims whom the court has heard" };
const everybody = { foreignersOnTerritory: "included", nationalsAbroad: "included", residents: "included" };
const line = (own: object) => minimal("service", "fr-line", own);
const weigh = (record: CivicRecord, more: Facts = {}) => go([record], more).entitlements[0];

describe("axes without criteria", () => {
  test("leave whoever they take in to a person, who has to read the words", () => {
    const found = weigh(line({ eligibility: { description, ...everybody } }));
    expect(found).toMatchObject({ verdict: "unknown", conditions: "axes", missing: [] });
    expect(found?.explanation?.of?.[1]).toMatchObject({ op: "human-check", label: description });
  });

  test("say all where the record states it", () => {
    const eligibility = { description, ...everybody, noOtherConditions: true };
    expect(weigh(line({ eligibility }))?.verdict).toBe("met");
    const statuses = { description, victimStatuses: ["orphan"], noOtherConditions: true };
    expect(weigh(line({ eligibility: statuses }), { "victim-status": ["orphan"] })?.verdict).toBe("met");
  });

  test("leave out whom they leave out, whatever the words say", () => {
    const own = { description, foreignersOnTerritory: "excluded", nationalsAbroad: "included" };
    expect(weigh(line({ eligibility: own }))?.verdict).toBe("not-met");
    const abroad = { description, foreignersOnTerritory: "included", nationalsAbroad: "excluded" };
    const elsewhere = weigh(line({ eligibility: abroad }), { "event-country": "tr", nationality: ["fr"] });
    expect(elsewhere?.verdict).toBe("not-met");
  });

  test("a scheme without criteria is never met", () => {
    const territorialScope = { description, ...everybody };
    expect(weigh(minimal("compensation-scheme", "fr-a", { territorialScope }))?.verdict).toBe("unknown");
    expect(weigh(minimal("compensation-scheme", "fr-a"))?.verdict).toBe("unknown");
  });
});

describe("what was set up for one event", () => {
  const nice = { country: "fr", period: { from: "2016-07-14" } };
  const line = (event: object, own: object = {}) =>
    minimal("service", "fr-line", {
      event,
      eligibility: { description, ...everybody, noOtherConditions: true },
      ...own,
    });
  const at = (day: string | undefined, country: string | undefined = "fr"): Facts => ({
    "event-date": day,
    "event-country": country,
    nationality: ["fr"],
  });

  test("is for no other State and no other day", () => {
    expect(weigh(line(nice), at("2016-07-14"))?.verdict).toBe("met");
    expect(weigh(line(nice), at("2016-07-15"))?.verdict).toBe("not-met");
    expect(weigh(line(nice), at("2016-07-13"))?.verdict).toBe("not-met");
    expect(weigh(line(nice), at("2016-07-14", "be"))?.verdict).toBe("not-met");
    const days = { country: "fr", period: { from: "2015-01-07", until: "2015-01-09" } };
    expect(["06", "07", "09", "10"].map((day) => weigh(line(days), at(`2015-01-${day}`))?.verdict)).toEqual([
      "not-met",
      "met",
      "met",
      "not-met",
    ]);
  });

  test("leaves to a person a month or a year, in which there may have been others, by the name of the event", () => {
    const name = { en: "Attack on the market" };
    const month = { country: "fr", period: { from: "2015-02" }, name };
    const found = weigh(line(month), at("2015-02-28"));
    expect(found?.verdict).toBe("unknown");
    expect(JSON.stringify(found?.explanation)).toContain("set up: Attack on the market");
    expect(weigh(line(month), at("2015-03-01"))?.verdict).toBe("not-met");
    const year = { country: "fr", period: { from: "2015" } };
    expect(weigh(line(year), at("2015-12-31"))?.verdict).toBe("unknown");
    expect(weigh(line(year), at("2016-01-01"))?.verdict).toBe("not-met");
    const since = { country: "fr", period: { until: "2015-02-03" } };
    expect(weigh(line(since), at("2015-02-03"))?.verdict).toBe("unknown");
  });

  test("is open where the record says nothing of its conditions", () => {
    expect(weigh(line(nice, { eligibility: undefined }), at("2016-07-14"))?.verdict).toBe("unknown");
    const only = { description, noOtherConditions: true };
    expect(weigh(line(nice, { eligibility: only }), at("2016-07-14"))?.verdict).toBe("met");
  });

  test("asks for the day that is missing", () => {
    const found = weigh(line(nice), at(undefined));
    expect(found).toMatchObject({ verdict: "unknown", missing: [{ fact: "event-date" }] });
  });

  test("says where each part of its conditions stands in the record", () => {
    const found = weigh(line(nice), at("2016-07-14"));
    expect(found?.pointer).toBe("");
    expect(found?.explanation?.of?.map(({ pointer }) => pointer)).toEqual(["/event", "/eligibility"]);
    expect(found?.explanation?.of?.[0]?.of?.map(({ pointer }) => pointer)).toEqual([
      "/event/of/0",
      "/event/of/1",
      "/event/of/2",
    ]);
  });

  test("leaves to a person what neither State nor day tells", () => {
    expect(weigh(line({ country: "fr" }), at("2016-07-14"))?.verdict).toBe("unknown");
    expect(weigh(line({ country: "fr" }), at("2016-07-14", "be"))?.verdict).toBe("not-met");
    expect(weigh(line({ period: { from: "2016-07-14" } }), at("2016-07-15"))?.verdict).toBe("not-met");
  });

  test("without any other condition rests on the words, if there are any", () => {
    expect(weigh(line(nice, { eligibility: { description } }), at("2016-07-14"))).toMatchObject({
      verdict: "unknown",
      conditions: "criteria",
    });
    expect(weigh(line(nice, { eligibility: { description } }), at("2016-07-15"))?.verdict).toBe("not-met");
  });

  describe("by its designation", () => {
    const designation = {
      ...minimal("service", "fr-decree"),
      kind: "designation",
      id: "civic/designation/fr-decree",
      event: { description: { en: "Nice" }, ...nice },
      designatedBy: {},
    } as unknown as Designation;
    const record = line({ designation: designation.id });

    test("is looked up among the records", () => {
      const verdicts = (day: string) =>
        go([record, designation], at(day)).entitlements.map(({ verdict }) => verdict);
      expect([verdicts("2016-07-14"), verdicts("2016-07-15")]).toEqual([["met"], ["not-met"]]);
      const situation = { facts: at("2016-07-15") };
      expect(entitlementOf(record, situation, today).verdict).toBe("unknown");
      expect(entitlementOf(record, situation, today, { designations: [designation] }).verdict).toBe(
        "not-met",
      );
      // What one set of records says does not stay for the next.
      expect(entitlementOf(record, situation, today).verdict).toBe("unknown");
    });

    test("is looked up where treatment is compared, too", () => {
      const eligibility = { description, residents: "included", foreignersOnTerritory: "excluded" };
      const own = line({ designation: designation.id }, { eligibility });
      const compared = (day: string) =>
        equalTreatment(
          { facts: { ...at(day), nationality: ["be"], "residence-at-event": "be" } },
          [own, designation],
          {
            today,
            states: ["fr"],
          },
        ).differences.map(({ record: id, axis }) => `${axis} ${short(id)}`);
      expect(compared("2016-07-15")).toEqual([]);
    });

    test("conditions are put together once for each designation", () => {
      const known = () => designation;
      expect(conditionsOf(record, known)).toBe(conditionsOf(record, known));
      expect(conditionsOf(record)).not.toBe(conditionsOf(record, known));
    });
  });
});
