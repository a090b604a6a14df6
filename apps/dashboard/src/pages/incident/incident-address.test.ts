import { expect, test } from "vitest";
import { fragmentOf, incidentOf } from "./incident-address.ts";

const today = "2026-11-30";

test("what was chosen is read back from the fragment as it was written", () => {
  const chosen = { event: "fr", day: "2026-11-29", homes: ["de", "es"] };
  expect(fragmentOf(chosen)).toBe("event=fr&day=2026-11-29&home=de,es");
  expect(incidentOf(fragmentOf(chosen), today)).toEqual(chosen);
});

test("nothing chosen is a day without a State", () => {
  expect(incidentOf("", today)).toEqual({ day: today, homes: [] });
  expect(fragmentOf({ day: today, homes: [] })).toBe(`day=${today}`);
});

test.each(["2026-12-01", "2026-02-30", "2026-13-01", "yesterday", ""])(
  "a day that is none or has not come is today: %s",
  (day) => {
    expect(incidentOf(`event=fr&day=${day}`, today).day).toBe(today);
  },
);

test("what is no State is left out, and each State is there once", () => {
  expect(incidentOf("event=zz&home=de,zz,eu,de", today)).toEqual({ day: today, homes: ["de"] });
});
