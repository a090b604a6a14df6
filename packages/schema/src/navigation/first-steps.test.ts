import { describe, expect, test } from "vitest";
import type { CivicRecord, CompensationScheme, Facts } from "../../generated/types/model.ts";
import { go, here, scheme, today } from "../../tests/foreigner-in-france.ts";
import { minimal, orders, short, type Told } from "../../tests/minimal-records.ts";
import { claimStep, claimsInOrder, isUrgent } from "./claims.ts";

const claims = (records: CivicRecord[]) =>
  go(records).firstSteps.flatMap((step) => (step.do === "claim" ? [short(step.record)] : []));

/** A time limit that runs from the event. */
const limit = (length: string) =>
  ({ timeLimit: { clocks: [{ starts: "event", length }] } }) as unknown as Partial<CompensationScheme>;
const offsets = (type: string, ...others: string[]) =>
  ({
    offsets: others.map((name) => ({
      type,
      with: { en: name },
      scheme: `civic/compensation-scheme/${name}`,
    })),
  }) as unknown as Partial<CompensationScheme>;

/** The calls, in the order in which they are told. */
const numbers = (records: CivicRecord[], more: Facts = {}) =>
  go(records, more).firstSteps.flatMap((step) =>
    step.do === "call-emergency-number" && step.contact.channel === "telephone" ? [step.contact.number] : [],
  );

const call = (number: string, own: object = {}) => ({ channel: "telephone", number, ...own });

/** Every step in a word, and what it leads to. */
const told = (records: CivicRecord[], more: Facts = {}) =>
  go(records, more).firstSteps.map((step) => {
    if (step.do === "call-emergency-number") return `call ${step.state}`;
    if (step.do === "turn-to-contact-point") return `point ${step.contactPoint.id}`;
    if (step.do === "turn-to-authority") return `${step.role} ${short(step.record)}`;
    return `${step.do === "claim" ? "claim" : "service"} ${short(step.record)}`;
  });

const system = (state: string, own: object = {}) =>
  minimal("national-system", `${state}-system`, {
    emergencyNumbers: [call("112"), call("15")],
    contactPoints: [
      { id: `${state}-single`, name: { en: "Single point" }, contacts: [call("+3310")] },
      {
        id: `${state}-other-states`,
        name: { en: "For other States" },
        crossBorder: true,
        contacts: [call("+3311")],
      },
      { id: `${state}-closed`, name: { en: "Closed" }, stage: "ended", contacts: [call("+3312")] },
    ],
    ...own,
  });

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
    expect(
      points(pointTo("fr-line", { contacts }), line("fr-line", { lifeCycle: { stage: "ended" } })),
    ).toEqual([]);
    expect(points(pointTo("fr-line"), line("fr-line"))).toEqual(["service fr-line"]);
    expect(points(pointTo("fr-line"), line("fr-line", { contacts: undefined }))).toEqual([]);
    const body = { organisations: ["civic/organisation/fr-body"] };
    expect(points(pointTo("fr-line", body), line("fr-line", { contacts: undefined }))).toEqual([
      "point point",
    ]);
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
    expect(told(records, { ...home, "event-country": "fr" }).slice(2, 5)).toEqual([
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

describe("first steps", () => {
  test("claim what expires first, then what has no limit, then what is late", () => {
    const late = { starts: "event", length: "P1Y", lateClaim: { en: "For good cause" } };
    const records = [
      scheme("fr-any-time"),
      scheme("fr-late", { timeLimit: { clocks: [late] } }),
      scheme("fr-ten-years", limit("P10Y")),
      scheme("fr-three-years", limit("P3Y")),
      scheme("fr-over", limit("P2Y")),
      scheme("be-none", { criteria: { op: "not", of: here } }),
    ];
    for (const order of orders(records).slice(0, 120))
      expect(claims(order)).toEqual(["fr-three-years", "fr-ten-years", "fr-any-time", "fr-late"]);
    const steps = go(records).firstSteps.filter((step) => step.do === "claim");
    expect(steps[0]).toMatchObject({ by: "2027-09-10", verdict: "met" });
    expect(steps.at(-1)).toMatchObject({ late: true });
  });

  test("claim services and honours that must be asked for by a day, and no others", () => {
    const clocks = (length: string) => ({ clocks: [{ starts: "event", length }] });
    const records = [
      scheme("fr-fund", limit("P10Y")),
      minimal("service", "fr-care", clocks("P5Y")),
      minimal("service", "fr-over", clocks("P1Y")),
      minimal("service", "fr-line"),
      minimal("recognition-measure", "fr-medal", clocks("P30Y")),
    ];
    expect(claims(records)).toEqual(["fr-care", "fr-fund", "fr-medal"]);
    expect(go(records).firstSteps[0]).toMatchObject({ do: "claim", by: "2029-09-10", verdict: "unknown" });
  });

  test("claim a service met that must be asked for in time, though nobody knows by when", () => {
    const clocks = [{ starts: "knowledge", length: "P5D" }];
    const met = { description: { en: "Everybody" }, criteria: here };
    const cover = (name: string, own: object) => minimal("service", name, { clocks, ...own });
    expect(claims([cover("fr-cover", { eligibility: met }), cover("fr-open", {})])).toEqual(["fr-cover"]);
    const [step] = go([cover("fr-cover", { eligibility: met })]).firstSteps;
    expect(step).not.toHaveProperty("by");
  });

  test("claim nothing that is over or not there yet", () => {
    const stages = ["active", "planned", "ended"] as const;
    expect(claims(stages.map((stage) => scheme(`fr-${stage}`, { lifeCycle: { stage } })))).toEqual([
      "fr-active",
    ]);
    const later = scheme("fr-later", { lifeCycle: { stage: "active", period: { from: "2027" } } });
    expect(claims([later])).toEqual([]);
  });

  test("claim first what another scheme asks to be claimed first", () => {
    const soon = scheme("fr-soon", { ...limit("P3Y"), ...offsets("claimed-first", "fr-first") });
    expect(claims([soon, scheme("fr-first")])).toEqual(["fr-first", "fr-soon"]);
    const deducted = scheme("fr-soon", { ...limit("P3Y"), ...offsets("deducted", "fr-first") });
    expect(claims([deducted, scheme("fr-first")])).toEqual(["fr-soon", "fr-first"]);
  });

  test("begin with a claim that ends today or within three days, even before whom to turn to", () => {
    const first = (length: string) => told([system("fr"), scheme("fr-soon", limit(length))], recently)[2];
    expect(first("P13D")).toBe("claim fr-soon");
    expect(first("P16D")).toBe("claim fr-soon");
    expect(first("P17D")).toBe("point fr-single");
    // Friday is over on Monday; a Sunday may have moved to it.
    expect(first("P10D")).not.toBe("claim fr-soon");
  });

  test("claim what pays first before what pays the rest, whatever ends first", () => {
    const rest = scheme("fr-a-rest", { ...limit("P3Y"), ...offsets("subsidiary", "fr-z-first") });
    expect(claims([rest, scheme("fr-z-first")])).toEqual(["fr-z-first", "fr-a-rest"]);
    const unnamed = { offsets: [{ type: "subsidiary", with: { en: "Other sources" } }] };
    expect(claims([scheme("fr-a", { ...limit("P3Y"), ...unnamed }), scheme("fr-b")])).toEqual([
      "fr-b",
      "fr-a",
    ]);
  });

  test("never begin with a time that is not running, and give it no day", () => {
    const found = go([scheme("fr-a"), scheme("fr-b")]).entitlements;
    const idle = {
      state: "not-running",
      lastDay: { earliest: "2027-01-01" },
      missing: [],
      clocks: [],
    } as const;
    const [a, b] = found;
    if (!a || !b) throw new Error("both are met");
    const ordered = claimsInOrder([{ ...a, timeLimit: idle }, b]);
    expect(ordered.map(({ record }) => short(record.id))).toEqual(["fr-b", "fr-a"]);
    expect(claimStep({ ...a, timeLimit: idle })).not.toHaveProperty("by");
    expect(isUrgent({ ...a, timeLimit: { ...idle, lastDay: { earliest: today } } }, today)).toBe(false);
  });

  test("keep a claim first whose last day has just moved to a working day", () => {
    const [claim] = go([scheme("fr-a")]).entitlements;
    if (!claim) throw new Error("it is met");
    const timeLimit = {
      state: "unknown",
      lastDay: { earliest: "2026-11-21" },
      movesTo: "2026-11-23",
      missing: [],
      clocks: [],
    } as const;
    expect(isUrgent({ ...claim, timeLimit }, "2026-11-23")).toBe(true);
    expect(isUrgent({ ...claim, timeLimit }, "2026-11-24")).toBe(false);
  });

  test("end where schemes send to one another in a circle", () => {
    const circle = ["fr-a", "fr-b", "fr-c"].map((name, index, all) =>
      scheme(name, offsets("claimed-first", all[(index + 1) % 3] ?? "")),
    );
    const alone = scheme("fr-d", offsets("claimed-first", "fr-d", "fr-absent"));
    expect(claims([...circle, alone]).sort()).toEqual(["fr-a", "fr-b", "fr-c", "fr-d"]);
    const [first] = go(circle).entitlements;
    expect(first?.interplay.map(({ bearing }) => bearing)).toEqual([
      "other-is-claimed-first",
      "is-claimed-first",
    ]);
    expect(first?.interplay.map(({ saidBy, scheme: other }) => [saidBy, short(other ?? "")])).toEqual([
      ["this", "fr-b"],
      ["other", "fr-c"],
    ]);
  });
});
