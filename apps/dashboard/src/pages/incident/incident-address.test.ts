import { expect, test } from "vitest";
import { fragmentOf, readIncident } from "./incident-address.ts";

const today = "2026-11-30";

test("what was chosen is read back from the fragment as it was written", () => {
  const chosen = { event: "fr", day: "2026-11-29", homes: ["de", "es"] };
  expect(fragmentOf(chosen)).toBe("event=fr&day=2026-11-29&home=de,es");
  expect(readIncident(fragmentOf(chosen), today).incident).toEqual(chosen);
});

test("nothing chosen is a day without a State", () => {
  expect(readIncident("", today).incident).toEqual({ day: today, homes: [] });
  expect(fragmentOf({ day: today, homes: [] })).toBe(`day=${today}`);
});

test.each(["2026-12-01", "2026-02-30", "2026-13-01", "yesterday", ""])(
  "a day that is none or has not come is today: %s",
  (day) => {
    expect(readIncident(`event=fr&day=${day}`, today).incident.day).toBe(today);
  },
);

test("what is no State is left out, and each State is there once", () => {
  expect(readIncident("event=zz&home=de,zz,eu,de", today).incident).toEqual({ day: today, homes: ["de"] });
});

test("codes in other forms are followed, and the address is not as it would be written", () => {
  const { incident, unknown, isOtherwise } = readIncident("event=FR&day=2026-11-01&home=DE,uk,el", today);
  expect(incident).toEqual({ event: "fr", day: "2026-11-01", homes: ["de", "gb", "gr"] });
  expect(unknown).toEqual([]);
  expect(isOtherwise).toBe(true);
  expect(readIncident("event=fr&day=2026-11-01&home=de", today).isOtherwise).toBe(false);
  expect(readIncident("event=fr", today).isOtherwise).toBe(false);
});

test("what is not followed is told apart: what is none, what has no room, a day to come", () => {
  const none = readIncident("event=fr&event=de&day=2026-13-45&home=xx,de", today);
  expect(none).toMatchObject({ unknown: ["2026-13-45", "xx"], tooMany: ["de"], isOtherwise: true });
  expect(none.refusedDay).toBeUndefined();
  const many = readIncident("event=fr&day=2030-01-01&home=de,es,it,be,nl,pt,at,gr", today);
  expect(many).toMatchObject({ unknown: [], tooMany: ["at", "gr"], refusedDay: "2030-01-01" });
});
