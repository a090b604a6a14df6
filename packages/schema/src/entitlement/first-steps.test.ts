import { describe, expect, test } from "vitest";
import type { CivicRecord, CompensationScheme } from "../../generated/types/model.ts";
import { go, here, scheme } from "../../tests/foreigner-in-france.ts";
import { minimal, orders, short } from "../../tests/minimal-records.ts";

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

describe("first steps", () => {
  const system = (state: string, own: object = {}) =>
    minimal("national-system", `${state}-system`, {
      emergencyNumbers: [{ telephone: "112" }, { telephone: "15" }],
      contactPoints: [
        { id: "single", name: { en: "Single point" } },
        { id: "abroad", name: { en: "For other States" }, crossBorder: true },
        { id: "closed", name: { en: "Closed" }, stage: "ended" },
      ],
      ...own,
    });

  test("are the emergency numbers of the State of the event, contact points, then claims", () => {
    const { firstSteps } = go([scheme("fr-fund"), system("be"), system("fr")]);
    expect(firstSteps.map((step) => [step.do, step.state])).toEqual([
      ["call-emergency-number", "fr"],
      ["call-emergency-number", "fr"],
      ["turn-to-contact-point", "fr"],
      ["turn-to-contact-point", "fr"],
      ["turn-to-contact-point", "be"],
      ["claim", "fr"],
    ]);
    const points = firstSteps.flatMap((step) =>
      step.do === "turn-to-contact-point" ? [`${step.state} ${step.contactPoint.id}`] : [],
    );
    expect(points).toEqual(["fr single", "fr abroad", "be single"]);
  });

  test("go by what a State says of itself where somebody else describes it too", () => {
    const own = { ...system("fr", { emergencyNumbers: [{ telephone: "17" }] }), publisher: "fr" };
    for (const records of orders([own, { ...system("fr"), id: "civic/national-system/fr-other" }])) {
      const calls = go(records).firstSteps.filter((step) => step.do === "call-emergency-number");
      expect(calls).toMatchObject([{ contact: { telephone: "17" } }]);
    }
  });

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
    const steps = go(records).firstSteps;
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

  test("end where schemes send to one another in a circle", () => {
    const circle = ["fr-a", "fr-b", "fr-c"].map((name, index, all) =>
      scheme(name, offsets("claimed-first", all[(index + 1) % 3] ?? "")),
    );
    const alone = scheme("fr-d", offsets("claimed-first", "fr-d", "fr-absent"));
    expect(claims([...circle, alone]).sort()).toEqual(["fr-a", "fr-b", "fr-c", "fr-d"]);
    const [first] = go(circle).entitlements;
    expect(first?.interplay.map(({ saidBy, scheme: other }) => [saidBy, short(other ?? "")])).toEqual([
      ["this", "fr-b"],
      ["other", "fr-c"],
    ]);
  });
});
