import { UTCDateMini } from "@date-fns/utc/date/mini";
import { add } from "date-fns/add";
import fc from "fast-check";
import { expect, test } from "vitest";
import { plus } from "./calendar.ts";

const day = fc
  .date({ min: new Date("0000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const count = fc.oneof(fc.nat(40), fc.nat(20_000));

test("a length of time ends on the day on which a library of calendars lets it end", () => {
  fc.assert(
    fc.property(
      day,
      fc.tuple(count, count, count, count, count),
      (from, [years, months, weeks, days, hours]) => {
        const end = add(new UTCDateMini(Date.parse(from)), { years, months, weeks, days, hours });
        const text = Number.isNaN(end.getTime()) ? "" : new Date(end.getTime()).toISOString();
        expect(plus(from, `P${years}Y${months}M${weeks}W${days}DT${hours}H`)).toBe(
          text.length === 24 ? text.slice(0, 10) : undefined,
        );
      },
    ),
    { numRuns: 2000 },
  );
});

test.each([
  ["2024-02-29", "P1Y", "2025-02-28"],
  ["2025-01-31", "P1M", "2025-02-28"],
  ["0004-02-29", "P4Y", "0008-02-29"],
  ["2025-01-31", "P1M1D", "2025-03-01"],
  ["9999-12-31", "P1D", undefined],
  ["2025-02-30", "P1D", undefined],
])("%s plus %s is %s", (from, length, end) => {
  expect(plus(from, length)).toBe(end);
});
