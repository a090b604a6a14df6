import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CivicRecord, CompensationScheme, Facts } from "../../generated/types/model.ts";
import { go, here, scheme, today } from "../../tests/foreigner-in-france.ts";
import { minimal, orders, short } from "../../tests/minimal-records.ts";
import { system, told } from "../../tests/steps-told.ts";
import { claimStep, isUrgent } from "./claim.ts";
import { claimsInOrder } from "./claims.ts";

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

const recently: Facts = { "event-date": "2026-11-10" };

describe("claims", () => {
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

  test("claim the own insurance that nobody told of, and what is for one event, after what the State gives", () => {
    const judged = { op: "human-check", text: { en: "Whether it is so" } };
    const all = (...of: object[]) => ({ criteria: { op: "all", of: [here, ...of] } });
    const day = (is: string, date: string) => ({ op: "date", fact: "event-date", is, date });
    const oneDay = [day("on-or-after", "2020-11-02"), day("on-or-before", "2020-11-02")];
    const records = [
      scheme("fr-a-insurance", { schemeType: "private-insurance", ...all({ op: "fact", fact: "insured" }) }),
      scheme("fr-b-one-day", { schemeType: "terrorism-fund", ...all(...oneDay) }),
      scheme("fr-c-since", {
        schemeType: "terrorism-fund",
        ...all(day("on-or-after", "2020-11-02"), judged),
        ...limit("P10Y"),
      }),
      scheme("fr-state", {
        schemeType: "crime-compensation-scheme",
        ...all(judged, { op: "fact", fact: "harm-bodily" }, { op: "fact", fact: "reported-to-police" }),
        ...offsets("subsidiary", "fr-a-insurance"),
      }),
    ];
    const listed = (facts: Facts) =>
      go(records, facts).entitlements.map(({ record, verdict }) => `${short(record.id)} ${verdict}`);
    const unknownDay = { "event-date": undefined } as unknown as Facts;
    for (const order of orders(records)) {
      expect(claims(order)).toEqual(["fr-c-since", "fr-state", "fr-a-insurance"]);
      const steps = go(order, unknownDay).firstSteps;
      expect(steps.flatMap((step) => (step.do === "claim" ? [short(step.record)] : [])).slice(2)).toEqual(
        expect.arrayContaining(["fr-a-insurance", "fr-b-one-day"]),
      );
    }
    expect(listed({}).slice(1)).toEqual([
      "fr-state unknown",
      "fr-a-insurance unknown",
      "fr-b-one-day not-met",
    ]);
    expect(listed(unknownDay).slice(2)).toEqual(["fr-a-insurance unknown", "fr-b-one-day unknown"]);
    // Who has a policy is paid by it first; and what is of that very day stands back no longer.
    expect(listed({ insured: true })[0]).toBe("fr-a-insurance met");
    expect(listed({ "event-date": "2020-11-02" })[0]).toBe("fr-b-one-day met");
  });

  test("claim of what is open first what the State of the event has, what has a time, and asks for no judgment", () => {
    const fact = (name: string) => ({ criteria: { op: "all", of: [here, { op: "fact", fact: name }] } });
    const judged = { criteria: { op: "all", of: [here, { op: "human-check", text: { en: "In force" } }] } };
    const type = (schemeType: string) => ({ schemeType }) as Partial<CompensationScheme>;
    const rest = { offsets: [{ type: "subsidiary", with: { en: "Others" } }] };
    const inOrder = [
      scheme("fr-z", { ...fact("insured"), ...limit("P10Y") }),
      scheme("fr-y-without-time", fact("insured")),
      scheme("fr-x-judged", { ...judged, ...type("crime-compensation-scheme") }),
      scheme("fr-w-after-judgment", { ...fact("judgment-final"), ...limit("P10Y") }),
      scheme("fr-v-rest", { ...fact("insured"), ...rest }),
      scheme("be-a-abroad", { ...fact("insured"), ...limit("P5Y") }),
      scheme("fr-b-servants", { ...fact("insured"), ...limit("P5Y"), ...type("public-servant-scheme") }),
      scheme("fr-c-in-force", { ...judged, ...type("terrorism-statute") }),
    ];
    const names = inOrder.map(({ id }) => short(id));
    expect(claims(inOrder)).toEqual(names);
    expect(claims([...inOrder].reverse())).toEqual(names);
    // What may not be in force is not waited for, though it would pay first.
    const waiting = scheme("fr-z", { ...fact("insured"), ...offsets("subsidiary", "fr-c-in-force") });
    expect(claims([...inOrder.slice(7), waiting])).toEqual(["fr-z", "fr-c-in-force"]);
  });

  test("claim services and honours met that must be asked for by a day, open ones whose time ends soon, and no others", () => {
    const met = { description: { en: "Everybody" }, criteria: here };
    const clocks = (length: string) => ({ clocks: [{ starts: "event", length }] });
    const records = [
      scheme("fr-fund", limit("P10Y")),
      minimal("service", "fr-care", clocks("P5Y")),
      minimal("service", "fr-over", clocks("P1Y")),
      minimal("service", "fr-line"),
      minimal("recognition-measure", "fr-medal", clocks("P30Y")),
      minimal("service", "fr-rent", { ...clocks("P6Y"), eligibility: met }),
      minimal("service", "fr-soon", clocks("P27M")),
    ];
    expect(claims(records)).toEqual(["fr-soon", "fr-rent", "fr-fund"]);
    expect(go(records).firstSteps[0]).toMatchObject({ do: "claim", by: "2026-12-10", verdict: "unknown" });
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
    const stages = ["active", "planned", "ended", "suspended"] as const;
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

  test("claim what ends within three months, then what the person can have, then what is open: few facts before many", () => {
    const fact = (name: string) => ({ op: "fact", fact: name });
    const when = (...of: object[]) => ({ criteria: { op: "all", of } });
    const clock = (own: object) => ({ timeLimit: { clocks: [{ starts: "event", ...own }] } });
    const judged = { op: "human-check", text: { en: "Whether it is grave." } };
    const character = { op: "code", fact: "event-type", in: ["terrorist-act"] };
    const inOrder = [
      scheme("fr-z-soon-open", { ...when(fact("insured"), fact("at-work")), ...clock({ length: "P27M" }) }),
      scheme("fr-y-met", clock({ length: "P9Y" })),
      scheme("fr-x-met-without-day"),
      scheme("fr-w-met-rest", { offsets: [{ type: "subsidiary", with: { en: "Others" } }] }),
      scheme("fr-v-one-fact", { ...when(fact("insured")), ...clock({ length: "P9Y" }) }),
      scheme("fr-u-two-facts", { ...when(fact("insured"), fact("at-work")), ...clock({ length: "P9Y" }) }),
      scheme("fr-t-judged", { ...when(here, judged), ...clock({ length: "P9Y" }) }),
      scheme("fr-s-character", { ...when(character), ...clock({ length: "P9Y" }) }),
      scheme("fr-r-open-rest", {
        ...when(fact("insured")),
        ...clock({ length: "P9Y" }),
        offsets: [{ type: "subsidiary", with: { en: "Others" } }],
      }),
      scheme("fr-q-later", clock({ opensAfter: "P5Y", length: "P9Y" })),
      scheme("fr-p-late", clock({ length: "P1Y", lateClaim: { en: "For good cause" } })),
    ];
    const bomb: Facts = { "event-type": ["bombing"] };
    const anyOrder = fc.shuffledSubarray([...inOrder.keys()], { minLength: inOrder.length });
    fc.assert(
      fc.property(anyOrder, (indexes) => {
        const { firstSteps } = go(
          indexes.flatMap((index) => inOrder[index] ?? []),
          bomb,
        );
        const claimed = firstSteps.flatMap((step) => (step.do === "claim" ? [short(step.record)] : []));
        expect(claimed).toEqual(inOrder.map(({ id }) => short(id)));
      }),
    );
  });

  test("claim nothing that is open and opens only later, or only once a court has decided against the offender", () => {
    const criteria = { op: "fact", fact: "insured" };
    const later = { timeLimit: { clocks: [{ starts: "event", opensAfter: "P5Y", length: "P9Y" }] } };
    const records = [
      scheme("fr-later", { criteria, ...later }),
      scheme("fr-offender", { criteria, schemeType: "offender-liability" }),
    ];
    expect(claims(records)).toEqual([]);
    expect(
      go(records, { insured: true }).firstSteps.flatMap((step) => (step.do === "claim" ? [step.record] : [])),
    ).toHaveLength(2);
  });

  test("name the body that decides what is met or ends soon; where nothing is, that of the likeliest claim alone", () => {
    const by = (name: string, own: object = {}) =>
      scheme(`fr-${name}`, { administeredBy: { organisations: [`civic/organisation/fr-${name}`] }, ...own });
    const open = { criteria: { op: "fact", fact: "insured" } };
    const bodies = (records: CivicRecord[]) => told(records).filter((step) => step.startsWith("deciding"));
    expect(bodies([by("a", open), by("b", { ...open, ...limit("P27M") }), by("c")])).toEqual([
      "deciding fr-b",
      "deciding fr-c",
    ]);
    expect(bodies([by("a", open), by("b", open)])).toEqual(["deciding fr-a"]);
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
    const ordered = claimsInOrder([{ ...a, timeLimit: idle }, b], { today, place: undefined });
    expect(ordered.map(({ record }) => short(record.id))).toEqual(["fr-b", "fr-a"]);
    expect(claimStep({ ...a, timeLimit: idle })).not.toHaveProperty("by");
    expect(isUrgent({ ...a, timeLimit: { ...idle, lastDay: { earliest: today } } }, today)).toBe(false);
  });

  test("never begin with a time that may not have begun", () => {
    const judged = scheme("fr-judged", { timeLimit: { clocks: [{ starts: "judgment", length: "P1Y" }] } });
    const records = [judged, scheme("fr-years", limit("P10Y"))];
    // A year after the event would be the last day if the judgment had come at once.
    const { firstSteps } = go(records, { "event-date": "2025-11-24" });
    const [first, second] = firstSteps.filter((step) => step.do === "claim");
    expect([first?.record, second?.record].map((id) => short(id ?? ""))).toEqual(["fr-years", "fr-judged"]);
    expect(second).not.toHaveProperty("by");
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
