import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CivicRecord, Facts, NeedCode } from "../../generated/types/model.ts";
import { facts, go, here, scheme, today } from "../../tests/foreigner-in-france.ts";
import { minimal, short } from "../../tests/minimal-records.ts";
import { realRecords } from "../../tests/real-records.ts";
import type { Entitlement } from "../entitlement/entitlement.ts";
import { navigate } from "./navigate.ts";
import { questionsOf } from "./questions.ts";

describe("the States of a situation", () => {
  test("come with their roles, the State of the event first, and count their records", () => {
    const { states } = go([scheme("fr-a"), minimal("service", "fr-b"), minimal("service", "be-c")]);
    expect(states).toEqual([
      { state: "fr", roles: ["event"], records: 2 },
      { state: "be", roles: ["residence", "nationality"], records: 1 },
      { state: "eu", roles: ["union"], records: 0 },
    ]);
  });

  test("are listed when they have no records, and others are left out", () => {
    const { states, entitlements } = go([minimal("service", "de-line")], { "residence-now": "nl" });
    expect(states.map(({ state, records }) => [state, records])).toEqual([
      ["fr", 0],
      ["nl", 0],
      ["be", 0],
      ["eu", 0],
    ]);
    expect(entitlements).toEqual([]);
  });

  test("of a bereaved person include those of the direct victim", () => {
    const { states } = go([], { "victim-nationality": ["us"], "victim-residence": "gb" });
    expect(states.map(({ state, roles }) => [state, ...roles])).toEqual([
      ["fr", "event"],
      ["be", "residence", "nationality"],
      ["gb", "victim-residence"],
      ["us", "victim-nationality"],
      ["eu", "union"],
    ]);
  });

  test("take in the Union only where the State of the event or of residence belongs to it today", () => {
    const union = (more: Facts) => go([], more).states.some(({ roles }) => roles.includes("union"));
    expect(union({ "event-country": "us" })).toBe(true);
    expect(union({ "event-country": "us", "residence-at-event": "gb" })).toBe(false);
    expect(union({ "event-country": "no", "residence-at-event": "us", "residence-now": "it" })).toBe(true);
  });

  test("count only what is in force", () => {
    const { states, entitlements } = go([{ ...scheme("fr-a"), status: "withdrawn" }]);
    expect(states[0]?.records).toBe(0);
    expect(entitlements).toEqual([]);
  });
});

describe("an impossible situation", () => {
  test.each<[string, Facts, string]>([
    ["residence in ZZ", { "residence-at-event": "ZZ" }, "country-unknown"],
    ["residence in zz", { "residence-now": "zz" }, "country-unknown"],
    ["a death before the event", { "death-date": "2024-09-09" }, "fact-before-event"],
    ["an event to come", { "event-date": "2026-11-24" }, "fact-in-future"],
    ["30 February", { "event-date": "2024-02-30" }, "date-not-in-calendar"],
  ])("%s gives a finding and is left out of account", (_, wrong, code) => {
    const { findings, entitlements, states } = go([scheme("fr-a"), scheme("zz-b")], wrong);
    expect(findings.map((finding) => finding.code)).toEqual([code]);
    expect(entitlements.map(({ record }) => short(record.id))).toEqual(["fr-a"]);
    expect(states.map(({ state }) => state.toLowerCase())).not.toContain("zz");
  });

  test("an empty one involves no State and asks nothing", () => {
    const { states, entitlements, questions, findings } = navigate({ facts: {} }, realRecords, { today });
    expect({ states, entitlements, questions, findings }).toEqual({
      states: [],
      entitlements: [],
      questions: [],
      findings: [],
    });
  });
});

describe("what answers none of the needs asked for", () => {
  const records = [
    scheme("fr-fund"),
    minimal("service", "fr-line"),
    minimal("recognition-measure", "fr-medal"),
    minimal("service", "fr-training", { phases: ["preparedness"] }),
  ];
  const of = (...needs: NeedCode[]) => navigate({ facts, needs }, records, { today });
  const names = (some: readonly { record: { id: string } }[]) => some.map(({ record }) => short(record.id));

  test("stands beside it, weighed in the same way, and nothing disappears", () => {
    const all = go(records);
    expect(all.besides).toEqual([]);
    const { entitlements, besides } = of("psychological-support");
    expect(names(entitlements)).toEqual(["fr-line"]);
    expect(names(besides)).toEqual(["fr-fund", "fr-medal"]);
    expect([...entitlements, ...besides].sort((a, b) => (a.record.id < b.record.id ? -1 : 1))).toEqual(
      [...all.entitlements].sort((a, b) => (a.record.id < b.record.id ? -1 : 1)),
    );
  });

  test.each<NeedCode>([
    "compensation-and-finance",
    "state-compensation",
    "emergency-financial-aid",
    "income-and-debt-security",
    "offender-compensation",
    "insurance-benefits",
  ])("holds no scheme where the person asked for money: %s", (need) => {
    expect(names(of(need).entitlements)).toContain("fr-fund");
  });
});

describe("what only a person can judge", () => {
  const check = (en: string) => ({ op: "human-check", text: { en } });
  const fact = { op: "fact", fact: "harm-bodily" };

  test("is listed once for each text, what decides alone first, nothing of what is settled", () => {
    const { judgements } = go([
      scheme("fr-a", { criteria: { op: "all", of: [fact, check("Beside a fact")] } }),
      scheme("fr-b", { criteria: { op: "all", of: [here, check("Alone")] } }),
      scheme("fr-c", { criteria: { op: "any", of: [here, check("Settled")] } }),
      minimal("service", "fr-d", {
        eligibility: { description: { en: "Alone" }, foreignersOnTerritory: "included" },
      }),
      scheme("fr-e", { criteria: here, exclusions: check("What the authority may examine") }),
    ]);
    expect(judgements).toEqual([
      {
        record: "civic/compensation-scheme/fr-b",
        pointer: "/criteria/of/1",
        text: { en: "Alone" },
      },
      {
        record: "civic/compensation-scheme/fr-a",
        pointer: "/criteria/of/1",
        text: { en: "Beside a fact" },
      },
    ]);
  });
});

describe("navigation", () => {
  test("gives only what is needed", () => {
    const records = [
      scheme("fr-fund"),
      minimal("service", "fr-line"),
      minimal("service", "fr-lawyer", { needs: ["legal-advice-and-representation"] }),
      minimal("recognition-measure", "fr-medal"),
    ];
    const of = (...needs: NeedCode[]) =>
      navigate({ facts, needs }, records, { today }).entitlements.map(({ record }) => short(record.id));
    expect(of("psychological-support")).toEqual(["fr-line"]);
    expect(of("compensation-and-finance", "recognition-and-memory")).toEqual(["fr-fund", "fr-medal"]);
    expect(of("state-compensation")).toEqual(["fr-fund"]);
    expect(of("public-acknowledgement")).toEqual(["fr-medal"]);
    expect(of("official-victim-status", "commemoration", "repatriation")).toEqual([]);
  });

  test("gives what is finer or coarser than what is needed, not what stands beside it", () => {
    const records = [
      minimal("service", "fr-any", { needs: ["psychological-support"] }),
      minimal("service", "fr-bereaved", { needs: ["bereavement-support"] }),
      minimal("service", "fr-peers", { needs: ["peer-support"] }),
      minimal("recognition-measure", "fr-day", { types: ["day-of-remembrance"] }),
      minimal("recognition-measure", "fr-plaque", { types: ["plaque"] }),
      minimal("recognition-measure", "fr-inquiry", { types: ["truth-inquiry"] }),
    ];
    const of = (need: NeedCode) =>
      navigate({ facts, needs: [need] }, records, { today }).entitlements.map(({ record }) =>
        short(record.id),
      );
    expect(of("psychological-support")).toEqual(["fr-any", "fr-bereaved", "fr-peers"]);
    expect(of("peer-support")).toEqual(["fr-any", "fr-peers"]);
    expect(of("commemoration")).toEqual(["fr-day", "fr-plaque"]);
    expect(of("justice-and-legal")).toEqual(["fr-inquiry"]);
  });

  test("asks first what settles most, over all entitlements", () => {
    const asks = (name: string, fact: "harm-bodily" | "reported-to-police") =>
      scheme(name, { criteria: { op: "fact", fact } });
    const { questions } = go([
      asks("fr-a", "harm-bodily"),
      asks("fr-b", "harm-bodily"),
      asks("fr-c", "reported-to-police"),
    ]);
    expect(questions.map(({ fact }) => fact)).toEqual(["harm-bodily", "reported-to-police"]);
  });

  test("asks first what settles a scheme, whose time runs out, before what settles several services", () => {
    const line = (place: string) =>
      minimal("service", place, {
        eligibility: { description: { en: "Workers" }, criteria: { op: "fact", fact: "at-work" } },
      });
    const fund = scheme("fr-fund", { criteria: { op: "fact", fact: "reported-to-police" } });
    const { questions } = go([line("fr-a"), line("fr-b"), fund]);
    expect(questions.map(({ fact, settles }) => [fact, Math.round(settles * 3)])).toEqual([
      ["reported-to-police", 1],
      ["at-work", 2],
    ]);
  });

  test("asks what settles verdicts, then the days that are missing, then what the authority may examine", () => {
    const clocks = [{ starts: "stabilisation", length: "P1Y" }];
    const { questions } = go([
      scheme("fr-a", {
        criteria: { op: "fact", fact: "reported-to-police" },
        exclusions: { op: "fact", fact: "criminal-ties" },
        timeLimit: { clocks },
      }),
    ]);
    expect(questions.map(({ fact }) => fact)).toEqual([
      "reported-to-police",
      "stabilisation-date",
      "criminal-ties",
    ]);
  });

  test("asks for what is known in part after what is not known at all, save the other side of the event", () => {
    const asking = (name: string, ...of: object[]) => scheme(name, { criteria: { op: "all", of } });
    const dead = { op: "code", fact: "victim-status", in: ["deceased"] };
    const records = [
      asking("fr-a", dead),
      asking("fr-b", dead, { op: "fact", fact: "insured" }),
      asking("fr-c", { op: "code", fact: "event-type", in: ["terrorist-act"] }),
    ];
    const given: Facts = { "event-type": ["bombing"], "victim-status": ["witness"] };
    expect(go(records, given).questions.map(({ fact }) => fact)).toEqual([
      "event-type",
      "insured",
      "victim-status",
    ]);
  });

  test("asks for what opens a scheme only later after what settles one that can be claimed now", () => {
    const fact = (name: string) => ({ op: "fact", fact: name });
    const records = [
      scheme("fr-a", { criteria: fact("offender-compensated"), schemeType: "offender-liability" }),
      scheme("fr-b", {
        criteria: fact("judgment-final"),
        timeLimit: { clocks: [{ starts: "event", opensAfter: "P30Y", length: "P40Y" }] },
      }),
      scheme("fr-c", { criteria: { op: "all", of: [fact("insured"), fact("reported-to-police")] } }),
    ];
    expect(go(records).questions.map(({ fact: asked }) => asked)).toEqual([
      "insured",
      "reported-to-police",
      "judgment-final",
      "offender-compensated",
    ]);
  });

  test("lists what pays first before what pays the rest, among what is met and among what is open", () => {
    const rest = { offsets: [{ type: "subsidiary", with: { en: "Others" } }] };
    const open = { criteria: { op: "fact", fact: "insured" } };
    const inOrder = [
      scheme("fr-y"),
      scheme("fr-c", rest),
      scheme("fr-z", open),
      scheme("fr-b", { ...open, ...rest }),
    ];
    const ids = (records: CivicRecord[]) => go(records).entitlements.map(({ record }) => record.id);
    expect(ids([...inOrder].reverse())).toEqual(inOrder.map(({ id }) => id));
  });

  test("asks about both sides of an event where either is missing", () => {
    const questions = questionsOf(
      (["character", "mode"] as const).map((level) => ({
        ...(go([scheme("fr-a", { criteria: { op: "fact", fact: "harm-bodily" } })])
          .entitlements[0] as Entitlement),
        missing: [{ fact: "event-type", level, settles: 0.5 }],
      })),
      {},
    );
    expect(questions).toEqual([
      { fact: "event-type", level: "character", settles: 0.25 },
      { fact: "event-type", level: "mode", settles: 0.25 },
    ]);
  });

  test("does not depend on the order of the records", () => {
    const anyOrder = fc.shuffledSubarray([...realRecords.keys()], { minLength: realRecords.length });
    const answer = (records: readonly CivicRecord[]) => {
      const { pathways, ...rest } = navigate({ facts }, records, { today });
      return { ...rest, pathways: pathways.map(({ id }) => id) };
    };
    const expected = answer(realRecords);
    expect(expected.entitlements).not.toEqual([]);
    fc.assert(
      fc.property(anyOrder, (indexes) => {
        const records = indexes.flatMap((index) => realRecords[index] ?? []);
        expect(answer(records)).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });
});
