import { describe, expect, test } from "vitest";
import type { ContactPoint } from "../../generated/types/model.ts";
import { ordinarySituations, situationAsked } from "../../tests/ordinary-cases.ts";
import { english } from "../../tests/phrasings.ts";
import { realRecords } from "../../tests/real-records.ts";
import type { FirstStep } from "../navigation/first-step.ts";
import { navigate } from "../navigation/navigate.ts";
import { actingOf } from "./acting.ts";
import { internationalNumber } from "./contact-words.ts";
import { placesOf } from "./step-sources.ts";

const byId = new Map(realRecords.map((record) => [record.id as string, record]));
const some = ordinarySituations.filter((_, index) => index % 5 === 0);

describe("acting", () => {
  test.each(some.map((each) => [each.id, each] as const))(
    "of %s keeps every claim, and names nobody twice",
    (_, each) => {
      const situation = situationAsked(each);
      const { firstSteps } = navigate(situation, realRecords, { today: each.today });
      const places = placesOf(situation.facts);
      const sources = { record: (id: string) => byId.get(id), entitlement: () => undefined, places };
      const { claims, turns, calls, order } = actingOf(firstSteps, sources);
      expect(claims.map(({ step }) => step)).toEqual(firstSteps.filter((step) => step.do === "claim"));
      const numbers = turns.flatMap(({ contact }) =>
        contact.channel === "telephone" ? [contact.number] : [],
      );
      expect(new Set(numbers).size).toBe(numbers.length);
      const channels = turns.map(({ contact, warned }) => contact.channel === "telephone" && !warned);
      // Numbers that work come before everything else.
      expect(channels).toEqual([...channels].sort((a, b) => Number(b) - Number(a)));
      expect(calls.length > 0).toBe(order.includes("call"));
    },
  );
});

test("turns to a body of a State before the Union, whatever leads to it, and last to what is announced", () => {
  const point = (state: string, id: string, contact: object) => ({
    do: "turn-to-contact-point" as const,
    state,
    record: `civic/national-system/${state}-system`,
    contactPoint: { id, name: { en: id }, contacts: [contact] } as unknown as ContactPoint,
  });
  const steps: FirstStep[] = [
    point("xa", "office", { channel: "visit", place: { en: "The office of the county" } }),
    point("xa", "later", { channel: "announced" }),
    point("eu", "helpline", { channel: "telephone", number: "+3221234567" }),
    point("xa", "page", { channel: "web", url: "https://example.org" }),
  ];
  const across = point("xa", "across", { channel: "telephone", number: "+3221234568" });
  const claims = { ...across, contactPoint: { ...across.contactPoint, crossBorder: true } } as FirstStep;
  steps.unshift(claims);
  const sources = { record: () => undefined, entitlement: () => undefined, places: placesOf({}) };
  expect(actingOf(steps, sources).turns.map(({ name }) => name["en"])).toEqual([
    "office",
    "across",
    "page",
    "helpline",
    "later",
  ]);
});

test.each([
  ["+33144492430", "01 44 49 24 30", "+33 1 44 49 24 30"],
  ["+390636225", "06 36225", "+39 06 36225"],
  ["+498000009546", "0800 000 9546", "+49 800 000 9546"],
  ["+33180523376", "+33 1 80 52 33 76", "+33 1 80 52 33 76"],
  ["+442071234567", undefined, "+442071234567"],
  ["116006", "116 006", "116 006"],
  ["+441234", "99 99", "+441234"],
])("%s, written %s, is dialled as %s", (number, display, dialled) => {
  expect(internationalNumber({ channel: "telephone", number, ...(display && { display }) }, english)).toBe(
    dialled,
  );
});
