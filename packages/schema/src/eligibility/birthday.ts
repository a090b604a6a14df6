import type { Facts } from "../../generated/types/model.ts";
import { type Day, isDay, plus } from "./calendar.ts";
import type { Start } from "./start.ts";

/**
 * When the person reaches an age: between two days, as only completed years are known. Adults have reached it. Who is born
 * on 29 February does so in common years on 28 February by some laws and on 1 March by others: the window covers both, and
 * so it does for the age at the event.
 */
export function birthday(age: number, facts: Facts): Start {
  const [event, then] = [facts["event-date"], facts["age-at-event"]];
  if (then === undefined) return { missing: ["age-at-event"] };
  if (then >= age) return { missing: [], never: true };
  if (event === undefined) return { missing: ["event-date"] };
  const notBornOn = inYear(event, -then - 1);
  const bornAfter = notBornOn && plus(notBornOn, "P1D");
  const earliest = bornAfter && plus(bornAfter, `P${age}Y`);
  const latest = latestBirthday(lastDayOfBirth(event, then), age);
  return { ...(earliest && { earliest }), ...(latest && { latest }), missing: [] };
}

/** The last day on which somebody of that age may be born: 29 February where some law lets the year end on the 28th. */
function lastDayOfBirth(event: Day, age: number): Day | undefined {
  const born = inYear(event, -age);
  if (born === undefined || !born.endsWith("-02-28") || event.endsWith("-02-29")) return born;
  const leapDay = inYear(born.replace(/28$/, "29"), 0);
  return !isDay(event.replace(/28$/, "29")) && leapDay?.endsWith("29") ? leapDay : born;
}

function latestBirthday(born: Day | undefined, age: number): Day | undefined {
  const day = born && plus(born, `P${age}Y`);
  return born?.endsWith("-02-29") && day?.endsWith("-02-28") ? plus(day, "P1D") : day;
}

/** The same day some years away; 28 February where that year has no 29th. */
function inYear(day: Day, years: number): Day | undefined {
  const moved = String(Number(day.slice(0, 4)) + years).padStart(4, "0") + day.slice(4);
  return isDay(moved) ? moved : [moved.replace(/-02-29$/, "-02-28")].find(isDay);
}
