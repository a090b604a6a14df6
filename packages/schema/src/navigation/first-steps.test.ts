import { describe, expect, test } from "vitest";
import type { CivicRecord, Facts } from "../../generated/types/model.ts";
import { go, here, scheme } from "../../tests/foreigner-in-france.ts";
import { minimal, orders, type Told } from "../../tests/minimal-records.ts";
import { call, system, told } from "../../tests/steps-told.ts";

/** The calls, in the order in which they are told. */
const numbers = (records: CivicRecord[], more: Facts = {}) =>
  go(records, more).firstSteps.flatMap((step) =>
    step.do === "call-emergency-number" && step.contact.channel === "telephone" ? [step.contact.number] : [],
  );

const recently: Facts = { "event-date": "2026-11-10" };

describe("emergency numbers", () => {
  test("lead for two weeks and where nobody said when it happened; later they stand at the end", () => {
    const at = (day: string | undefined) => told([system("fr")], { "event-date": day }).indexOf("call fr");
    expect([at("2026-11-23"), at("2026-11-09"), at(undefined)]).toEqual([0, 0, 0]);
    expect(at("2026-11-08")).toBe(2);
    expect(told([system("fr")]).slice(-2)).toEqual(["call fr", "call fr"]);
  });

  test("are those of the State of the event, confirmed ones first, with 112 in every State of the Union", () => {
    const emergencyNumbers = [
      call("15", { lastConfirmed: "2026", verifyBeforeUse: true }),
      call("17"),
      call("18", { lastConfirmed: "2026-10" }),
    ];
    expect(numbers([system("fr", { emergencyNumbers }), system("be")])).toEqual(["18", "15", "17", "112"]);
    expect(numbers([system("fr")])).toEqual(["112", "15"]);
    expect(numbers([], { "event-country": "pt" })).toEqual(["112"]);
    expect(numbers([], { "event-country": "tr" })).toEqual([]);
    expect(numbers([], { "event-country": undefined })).toEqual([]);
  });

  test("go by what a State says of itself where somebody else describes it too", () => {
    const own = { ...system("fr", { emergencyNumbers: [call("17"), call("112")] }), publisher: "fr" };
    for (const records of orders([own, { ...system("fr"), id: "civic/national-system/fr-other" }]))
      expect(numbers(records)).toEqual(["17", "112"]);
  });
});

describe("whom to turn to", () => {
  const contacts = [call("+3320")];
  const line = (place: string, own: Told<"service"> = {}) =>
    minimal("service", place, {
      serviceTypes: ["victim-helpline"],
      contacts,
      eligibility: { description: { en: "Everybody" }, criteria: here },
      ...own,
    });
  const abroad = {
    description: { en: "Nationals hurt abroad" },
    foreignersOnTerritory: "excluded",
    nationalsAbroad: "included",
  };
  const pointTo = (service: string, own: object = {}) => ({
    id: "point",
    name: { en: "A point" },
    service: `civic/service/${service}`,
    ...own,
  });

  test("are contact points, those for other States only where it happened", () => {
    expect(told([system("be"), system("fr")]).slice(0, 3)).toEqual([
      "point fr-single",
      "point fr-other-states",
      "point be-single",
    ]);
  });

  test("is no point whose service is not met, ended, or that nobody can reach", () => {
    const points = (contactPoint: object, service: CivicRecord) =>
      told([system("fr", { contactPoints: [contactPoint], emergencyNumbers: [] }), service]).slice(0, -1);
    const not = { eligibility: { description: { en: "Nobody" }, criteria: { op: "not", of: here } } };
    expect(points(pointTo("fr-line", { contacts }), line("fr-line"))).toEqual(["point point"]);
    expect(points(pointTo("fr-line", { contacts }), line("fr-line", not))).toEqual([]);
    for (const stage of ["ended", "suspended"])
      expect(points(pointTo("fr-line", { contacts }), line("fr-line", { lifeCycle: { stage } }))).toEqual([]);
    expect(points(pointTo("fr-line"), line("fr-line"))).toEqual(["service fr-line"]);
    expect(points(pointTo("fr-line"), line("fr-line", { contacts: undefined }))).toEqual([]);
    const silent = line("fr-line", { contacts: undefined });
    const body = { organisations: ["civic/organisation/fr-body"] };
    expect(points(pointTo("fr-line", body), silent)).toEqual([]);
    const known = (own: object) =>
      told([
        system("fr", { contactPoints: [pointTo("fr-line", body)] }),
        silent,
        minimal("organisation", "fr-body", own),
      ]).filter((step) => step.startsWith("point"));
    expect(known({ website: "https://example.org" })).toEqual([]);
    expect(known({ contacts })).toEqual(["point point"]);
    expect(known({ contacts, lifeCycle: { stage: "suspended" } })).toEqual([]);
  });

  test("are what is there for the first days, or announced then, only as long as these last", () => {
    const announced = [{ channel: "announced", how: { en: "In the media" } }];
    const records = (own: object) => [
      system("fr", {
        emergencyNumbers: [],
        contactPoints: [
          { id: "announced", name: { en: "Announced" }, contacts: announced },
          { id: "first-days", name: { en: "First days" }, phases: ["emergency"], contacts },
          { id: "always", name: { en: "Always" }, phases: ["emergency", "follow-up"], contacts },
        ],
      }),
      line("fr-line", own),
    ];
    const at = (day: string, own: object = {}) =>
      told(records(own), { "event-date": day }).filter((step) => !step.startsWith("call"));
    expect(at("2026-11-09")).toEqual([
      "point announced",
      "point first-days",
      "point always",
      "service fr-line",
    ]);
    expect(at("2026-11-08")).toEqual(["point always", "service fr-line"]);
    expect(at("2026-11-08", { phases: ["emergency"] })).toEqual(["point always"]);
    expect(at("2026-11-08", { contacts: announced })).toEqual(["point always"]);
  });

  test("are no lines of the Union under numbers that a State has named", () => {
    const number = { contacts: [call("116006"), call("+3320")] };
    const union = (own: object = {}) =>
      system("eu", {
        contactPoints: [{ id: "eu-line", name: { en: "Union" }, contacts: [call("116006")], ...own }],
      });
    const point = { id: "fr-line", name: { en: "France" }, ...number };
    const points = (records: CivicRecord[]) => told(records).filter((step) => step.startsWith("point"));
    expect(points([system("fr", { contactPoints: [point] }), union()])).toEqual(["point fr-line"]);
    expect(points([system("fr", { contactPoints: [] }), union()])).toEqual(["point eu-line"]);
    const other = { contacts: [call("116006"), call("116000")] };
    expect(points([system("fr", { contactPoints: [point] }), union(other)])).toHaveLength(2);
  });

  test("are points that tell who helps across borders only where that is not known", () => {
    const assisting = scheme("be-fund", {
      criteria: { op: "not", of: here },
      crossBorder: { description: { en: "Assists" }, assistingAuthority: "civic/organisation/be-assists" },
    });
    const points = (more: CivicRecord[], facts: Facts = {}) =>
      told([system("fr"), ...more], facts).filter((step) => step.startsWith("point"));
    expect(points([])).toEqual(["point fr-single", "point fr-other-states"]);
    expect(points([assisting])).toEqual(["point fr-single"]);
    expect(points([], { "residence-at-event": "fr" })).toEqual(["point fr-single"]);
  });

  test("are consular services of a State for its people who were hit elsewhere alone", () => {
    const body = (name: string, ...providerTypes: string[]) =>
      minimal("organisation", name, { providerTypes, contacts: [call("+3299")] });
    const bodies = [
      body("be-ministry", "ministry", "consular-service"),
      body("be-centre", "consular-service", "crisis-unit"),
      body("be-police", "police"),
    ];
    const at = (...names: string[]) => names.map((name) => `civic/organisation/${name}`);
    const records = [
      system("be", {
        emergencyNumbers: [],
        contactPoints: [
          { id: "abroad", name: { en: "Abroad" }, organisations: at("be-ministry", "be-centre") },
          { id: "both", name: { en: "Both" }, organisations: at("be-ministry", "be-police") },
        ],
      }),
      ...bodies,
    ];
    const points = (facts: Facts) => told(records, facts).filter((step) => step.startsWith("point"));
    expect(points({})).toEqual(["point abroad", "point both"]);
    expect(points({ nationality: ["it"] })).toEqual(["point abroad", "point both"]);
    const atHome = { "event-country": "be" };
    expect(points(atHome)).toEqual(["point both"]);
    expect(points({ ...atHome, nationality: ["it"], "residence-at-event": "it" })).toEqual(["point both"]);
    const employed = { nationality: ["it"], "residence-at-event": "it", "employer-state": ["be"] };
    expect(points(employed)).toEqual(["point both"]);
    expect(points({ "victim-nationality": ["be"], nationality: ["it"], "residence-at-event": "it" })).toEqual(
      ["point abroad", "point both"],
    );
  });

  test("are services met that answer first, each once, and no others", () => {
    const records = [
      system("fr", { contactPoints: [pointTo("fr-pointed", { contacts })], emergencyNumbers: [] }),
      line("fr-pointed"),
      line("fr-line"),
      line("fr-silent", { contacts: [] }),
      line("fr-open", {
        eligibility: { description: { en: "Some" }, criteria: { op: "fact", fact: "at-work" } },
      }),
      line("fr-portal", { serviceTypes: ["information-portal"], needs: ["information-and-language"] }),
      line("fr-calm", { serviceTypes: ["psychosocial"], needs: ["psychological-first-aid"] }),
    ];
    expect(told(records)).toEqual(["point point", "service fr-calm", "service fr-line", "call fr"]);
  });

  test("are lines for nationals abroad before lines for acts at home, where it happened elsewhere", () => {
    const home: Facts = { "event-country": "tr", nationality: ["fr"], "residence-at-event": "fr" };
    const met = { op: "country", fact: "nationality", states: ["fr"] };
    const records = [
      system("fr"),
      line("fr-a-home", { eligibility: { description: { en: "All" }, criteria: met } }),
      line("fr-b-abroad", { eligibility: { ...abroad, criteria: met } }),
      line("fr-c-consul", {
        serviceTypes: ["consular-assistance"],
        eligibility: { description: { en: "Nationals" }, criteria: met },
      }),
    ];
    expect(told(records, home)).toEqual([
      "service fr-b-abroad",
      "service fr-c-consul",
      "point fr-single",
      "service fr-a-home",
    ]);
    // The same lines for an act at home keep the order of the records.
    expect(told(records, { ...home, "event-country": "fr" }).slice(1, 4)).toEqual([
      "service fr-a-home",
      "service fr-b-abroad",
      "service fr-c-consul",
    ]);
  });

  test("are, for whoever looks for somebody, the lines that search, there and at home, before everything else", () => {
    const looking: Facts = { ...recently, "victim-status": ["searching-relative"] };
    const open = { description: { en: "Whoever asks" }, foreignersOnTerritory: "included" };
    const records = [
      scheme("fr-fund", { timeLimit: { clocks: [{ starts: "event", length: "P14D" }] } }),
      system("fr"),
      line("fr-reception", { serviceTypes: ["family-reception-centre"], eligibility: open }),
      line("fr-a-information", {
        serviceTypes: ["victim-helpline"],
        needs: ["information-and-language"],
        eligibility: open,
      }),
      line("fr-portal", { serviceTypes: ["information-portal"], needs: ["information-and-language"] }),
      line("be-search", {
        serviceTypes: ["psychosocial"],
        needs: ["locating-and-reuniting-relatives"],
        eligibility: { description: { en: "Belgians" } },
      }),
    ];
    expect(told(records, looking)).toEqual([
      "call fr",
      "call fr",
      "service fr-reception",
      "service fr-a-information",
      "service be-search",
      "claim fr-fund",
      "point fr-single",
      "point fr-other-states",
    ]);
  });

  test("are the bodies that decide, each once, and the one that assists at home, also where nothing else is known", () => {
    const authority = (name: string) => `civic/organisation/${name}`;
    const assisting = scheme("be-fund", {
      criteria: { op: "not", of: here },
      crossBorder: { description: { en: "Assists" }, assistingAuthority: authority("be-assists") },
    });
    const by = (name: string) => ({
      schemeType: "crime-compensation-scheme",
      administeredBy: { organisations: [authority(name), authority("fr-x")] },
    });
    const records = [assisting, scheme("fr-a", by("fr-decides")), scheme("fr-b", by("fr-decides"))];
    expect(told(records)).toEqual([
      "assisting be-assists",
      "deciding fr-decides",
      "claim fr-a",
      "claim fr-b",
      "call fr",
    ]);
    const portugal = go([assisting], { "event-country": "pt" });
    expect(portugal.crossBorder).toEqual({
      from: "be",
      to: "pt",
      assistingAuthority: authority("be-assists"),
    });
    expect(portugal.firstSteps[0]).toEqual({
      do: "turn-to-authority",
      state: "be",
      record: authority("be-assists"),
      role: "assisting",
      schemes: [],
    });
    // Nothing there is open to the person, or there is no route: nobody is sent to the authority at home.
    expect(told([assisting, scheme("fr-a", { criteria: { op: "not", of: here } })])).toEqual(["call fr"]);
    expect(go([assisting], { "event-country": "no" })).not.toHaveProperty("crossBorder");
  });
});
