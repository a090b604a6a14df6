import { describe, expect, test } from "vitest";
import type { Contact, Facts, Situation } from "../generated/types/model.ts";
import { type Explanation, type FirstStep, type Navigation, navigate } from "../src/compute/compute.ts";
import type { EntitlementRecord } from "../src/entitlement/conditions.ts";
import { isEntitlementRecord } from "../src/entitlement/entitlement-record.ts";
import { isState } from "../src/parts/country.ts";
import { realRecords } from "./real-records.ts";

const today = "2026-11-23";
const byId = new Map(realRecords.map((record) => [record.id as string, record]));
const withRecords = [...new Set(realRecords.map(({ jurisdiction }) => jurisdiction as string))].filter(
  isState,
);
/** Every State with records, and one without. */
const states = [...withRecords.sort(), "is"];

/** What five ordinary people tell; none says that he took no part in the act. */
const told: Readonly<Record<string, (home: string) => Situation>> = {
  "wounded by a bomb yesterday": (home) =>
    asked(home, {
      "event-date": "2026-11-22",
      "event-type": ["bombing"],
      "victim-status": ["physically-injured"],
    }),
  "looking for somebody": (home) =>
    asked(home, { "event-date": "2026-11-23", "victim-status": ["searching-relative"] }),
  "bereaved by a terrorist act two years ago": (home) =>
    asked(home, {
      "event-date": "2024-11-22",
      "event-type": ["terrorist-act"],
      "victim-status": ["bereaved-relative"],
      "kinship-to-victim": "parent",
    }),
  "injured in mind by a crime last spring": (home) =>
    asked(home, {
      "event-date": "2026-03-29",
      "event-type": ["violent-crime"],
      "victim-status": ["psychologically-injured"],
    }),
  "asks for money only, with nothing but a day": (home) => ({
    ...asked(home, { "event-date": "2025-08-01" }),
    needs: ["state-compensation"],
  }),
};

function asked(home: string, facts: Facts): Situation {
  return { facts: { ...facts, nationality: [home], "residence-at-event": home, "residence-now": home } };
}

const pairs = states.flatMap((place) => states.map((home) => [place, home] as const));
const navigations = Object.entries(told).flatMap(([name, tell]) =>
  pairs.map(([place, home]) => {
    const situation = tell(home);
    const facts = { ...situation.facts, "event-country": place };
    return {
      at: `${name}: ${home} in ${place}`,
      found: navigate({ ...situation, facts }, realRecords, { today }),
    };
  }),
);

/** What breaks an invariant, over all situations. */
function broken(check: (found: Navigation) => readonly string[]): string[] {
  return navigations.flatMap(({ at, found }) => check(found).map((what) => `${at}: ${what}`));
}

function leavesOf(explanation: Explanation): readonly Explanation[] {
  return explanation.of?.flatMap(leavesOf) ?? [explanation];
}

function serviceOf(step: FirstStep): string | undefined {
  if (step.do === "turn-to-service") return step.record;
  return step.do === "turn-to-contact-point" ? step.contactPoint.service : undefined;
}

describe("in every pair of States, for five ordinary people", () => {
  test("no contact is named whose service is not met", () => {
    const check = ({ firstSteps, entitlements, besides }: Navigation) => {
      const notMet = new Set<string>(
        [...entitlements, ...besides]
          .filter(({ verdict }) => verdict === "not-met")
          .map(({ record }) => record.id),
      );
      return firstSteps.flatMap((step) => serviceOf(step) ?? []).filter((service) => notMet.has(service));
    };
    expect(broken(check)).toEqual([]);
  });

  test("nothing is claimed that is not met, ended or planned, and no day is named that is over or not running", () => {
    const check = ({ firstSteps, entitlements }: Navigation) =>
      firstSteps.flatMap((step) => {
        if (step.do !== "claim") return [];
        const found = entitlements.find(({ record }) => record.id === step.record);
        if (!found) return [`${step.record} is claimed and not listed`];
        const { verdict, availability, timeLimit } = found;
        return [
          verdict === "not-met" ? `${step.record} is claimed and not met` : undefined,
          availability === "ended" || availability === "planned"
            ? `${step.record} is ${availability}`
            : undefined,
          step.by !== undefined && step.by < today ? `${step.record} by ${step.by}` : undefined,
          step.by !== undefined && timeLimit?.state === "not-running"
            ? `${step.record} is not running`
            : undefined,
        ].filter((what) => what !== undefined);
      });
    expect(broken(check)).toEqual([]);
  });

  test("every step leads to a number, an address or a body", () => {
    const check = ({ firstSteps }: Navigation) =>
      firstSteps
        .filter((step) => !canBeDone(step))
        .map((step) =>
          step.do === "turn-to-contact-point"
            ? `${step.do} ${step.record} ${step.contactPoint.id}`
            : `${step.do} ${step.record}`,
        );
    expect(broken(check)).toEqual([]);
  });

  test("weeks later no step leads to what was only announced", () => {
    const check = ({ firstSteps }: Navigation) =>
      firstSteps.flatMap((step) => {
        const contacts = contactsOf(step);
        const isAnnounced = contacts.length > 0 && contacts.every(({ channel }) => channel === "announced");
        return isAnnounced ? [step.do] : [];
      });
    const late = navigations.filter(({ at }) => !/yesterday|looking/.test(at));
    expect(late).not.toEqual([]);
    expect(late.flatMap(({ at, found }) => check(found).map((what) => `${at}: ${what}`))).toEqual([]);
  });

  test("nobody is told a number of the Union that a State has named", () => {
    const check = ({ firstSteps }: Navigation) => {
      const numbers = (step: FirstStep) =>
        contactsOf(step).flatMap((each) => (each.channel === "telephone" ? [each.number as string] : []));
      const named = new Set(firstSteps.filter(({ state }) => state !== "eu").flatMap(numbers));
      return firstSteps
        .filter(({ state, do: kind }) => state === "eu" && kind !== "claim")
        .map(numbers)
        .filter((those) => those.length > 0 && those.every((number) => named.has(number)))
        .map(String);
    };
    expect(broken(check)).toEqual([]);
  });

  test("every open answer names what would settle it, or who judges", () => {
    const check = ({ entitlements, besides }: Navigation) =>
      [...entitlements, ...besides]
        .filter(({ verdict, explanation, missing, conditions }) => {
          if (verdict !== "unknown" || conditions === "none") return false;
          const judged = explanation && leavesOf(explanation).some(({ op }) => op === "human-check");
          return missing.length === 0 && !judged;
        })
        .map(({ record }) => record.id);
    expect(broken(check)).toEqual([]);
  });

  // What the Union gives to authorities is for nobody who was hit.
  test("every scheme, service and honour of the States involved appears, but what is for professionals alone", () => {
    const isForOthers = (record: EntitlementRecord) =>
      record.kind === "service" && record.audience?.join() === "professionals";
    const check = ({ states: involved, entitlements, besides }: Navigation) => {
      const shown = new Set<string>([...entitlements, ...besides].map(({ record }) => record.id));
      const all = realRecords.filter(isEntitlementRecord).filter(({ status }) => status === "active");
      return all
        .filter(
          (record) =>
            isState(record.jurisdiction) &&
            involved.some(({ state }) => state === record.jurisdiction) &&
            !shown.has(record.id) &&
            !isForOthers(record),
        )
        .map(({ id }) => id);
    };
    expect(broken(check)).toEqual([]);
  });

  test("whoever asks for money is shown every scheme that pays", () => {
    const check = ({ states: involved, entitlements }: Navigation) => {
      const shown = new Set<string>(entitlements.map(({ record }) => record.id));
      return realRecords
        .filter(({ kind, status }) => kind === "compensation-scheme" && status === "active")
        .filter(
          ({ id, jurisdiction }) => involved.some(({ state }) => state === jurisdiction) && !shown.has(id),
        )
        .map(({ id }) => id);
    };
    expect(broken(check)).toEqual([]);
  });

  test("the first question is never what the authority may examine", () => {
    const exclusions = [
      "involved-in-act",
      "criminal-conviction",
      "criminal-ties",
      "cooperated-with-authorities",
    ];
    const check = ({ questions: [first] }: Navigation) =>
      first && exclusions.includes(first.fact) ? [first.fact] : [];
    expect(broken(check)).toEqual([]);
  });
});

function canBeDone(step: FirstStep): boolean {
  switch (step.do) {
    case "call-emergency-number":
      return true;
    case "turn-to-contact-point": {
      const { contacts = [], organisations = [], service } = step.contactPoint;
      return (
        contacts.length > 0 || [...organisations, service].some((id) => id !== undefined && hasContacts(id))
      );
    }
    case "turn-to-service":
      return hasContacts(step.record);
    case "turn-to-authority":
      return byId.has(step.record);
    case "claim": {
      const record = byId.get(step.record);
      if (record?.kind !== "compensation-scheme") return record !== undefined;
      return record.application !== undefined || record.administeredBy !== undefined;
    }
  }
}

/** How to reach whom a step leads to. */
function contactsOf(step: FirstStep): readonly Contact[] {
  if (step.do === "turn-to-contact-point") return step.contactPoint.contacts ?? [];
  const record = step.do === "turn-to-service" ? byId.get(step.record) : undefined;
  return record?.kind === "service" ? (record.contacts ?? []) : [];
}

function hasContacts(id: string): boolean {
  const record = byId.get(id);
  if (record?.kind === "organisation") return (record.contacts?.length ?? 0) > 0;
  return (
    record?.kind === "service" &&
    (record.contacts !== undefined || (record.providers.organisations ?? []).some(hasContacts))
  );
}
