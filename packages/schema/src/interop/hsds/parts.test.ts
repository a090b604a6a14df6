import { describe, expect, test } from "vitest";
import { lost, made, mapping } from "../../../tests/hsds-service.ts";
import type { HsdsMapping } from "../import/mapping.ts";

describe("telephones", () => {
  const numberOf = (number: string, given: HsdsMapping = {}) => {
    const contacts = made({ phones: [{ number }] }, { ...mapping, ...given })?.["contacts"];
    return (contacts as readonly { readonly number: string }[] | undefined)?.[0]?.number;
  };

  test.each([
    ['"+44 1234 234567"', {}, "+441234234567"],
    ["+44 (0)20 7946 0018", {}, "+442079460018"],
    ["116 006", {}, "116006"],
    ["020 7946 0018", { callingCode: "+44", trunkPrefix: "0" }, "+442079460018"],
    ["(703) 555-1212", { callingCode: "+1" }, "+17035551212"],
    ["020 7946 0018", {}, undefined],
    ["ask for Ann", {}, undefined],
  ])("%s with %j is %s", (number, given, expected) => {
    expect(numberOf(number, given)).toBe(expected);
  });

  test("without the code of their country are told, and not guessed", () => {
    expect(lost({ phones: [{ number: "020 7946 0018" }] })).toEqual([["/phones/0", "no-calling-code"]]);
  });

  test("keep type, extension and languages; a kind of telephone that records do not know is told", () => {
    const phone = { number: "+441234234567", extension: 100, languages: [{ code: "ur", name: "Urdu" }] };
    expect(made({ phones: [{ ...phone, type: "tty" }] })?.["contacts"]).toEqual([
      {
        channel: "telephone",
        number: "+441234234567",
        type: "textphone",
        extension: "100",
        languages: ["ur"],
      },
    ]);
    expect(made({ phones: [{ number: "+441234234567", type: "sms" }] })?.["contacts"]).toEqual([
      { channel: "text-message", number: "+441234234567" },
    ]);
    expect(lost({ phones: [{ ...phone, type: "pager" }] })).toEqual([["/phones/0/type", "no-code"]]);
  });

  test("under the name of a person are in no record", () => {
    const contacts = [
      { name: "Ann Persona", phones: [{ number: "+441234234567" }] },
      { department: "Reception", email: "desk@example.org" },
    ];
    expect(made({ contacts })?.["contacts"]).toEqual([
      { label: { en: "Reception" }, channel: "email", address: "desk@example.org" },
    ]);
    expect(lost({ contacts })).toEqual([["/contacts/0", "a-person"]]);
  });
});

describe("schedules", () => {
  const hoursOf = (schedule: object) => made({ schedules: [schedule] })?.["hours"];
  const times = { opens_at: "10:00:00", closes_at: "18:00" };

  test("of a week or of a weekday of the month are hours", () => {
    expect(hoursOf({ freq: "WEEKLY", byday: "TH,FR", ...times, valid_from: "2026-01-01" })).toEqual({
      timeZone: "Europe/London",
      weekly: [{ days: ["th", "fr"], opens: "10:00", closes: "18:00", valid: { from: "2026-01-01" } }],
    });
    expect(hoursOf({ freq: "MONTHLY", byday: "-1MO", ...times })).toEqual({
      timeZone: "Europe/London",
      monthly: [{ weekday: "mo", nth: -1, opens: "10:00", closes: "18:00" }],
    });
  });

  test.each([
    [{ freq: "WEEKLY", byday: "XX" }],
    [{ freq: "WEEKLY", byday: "MO", interval: 2 }],
    [{ freq: "WEEKLY", byday: "MO", byweekno: "41,42" }],
    [{ freq: "YEARLY", byday: "MO" }],
  ])("%j is told, and not taken for every week", (rule) => {
    expect(hoursOf({ ...rule, ...times, description: "Ask." })).toEqual({ note: { en: "Ask." } });
    const pointers = lost({ schedules: [{ ...rule, ...times }] }).map(([pointer]) => pointer);
    for (const member of ["opens_at", "closes_at", "byday"])
      expect(pointers).toContain(`/schedules/0/${member}`);
  });

  test("with times that are none are told", () => {
    const schedule = { freq: "WEEKLY", byday: "MO", opens_at: "25:99", closes_at: "18:00" };
    expect(hoursOf(schedule)).toBeUndefined();
    expect(lost({ schedules: [schedule] })).toContainEqual(["/schedules/0/opens_at", "other-form"]);
  });
});
