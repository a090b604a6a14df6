import { callingCodeIn, callingCodeOf } from "../../parts/state-facts.ts";
import { withLeadingZero } from "./number-lengths.ts";
import { isPlausible } from "./phone-number-plausible.ts";

/** Six digits that begin with 13 are a line of shared cost in Australia (`131114`), no short code as elsewhere. */
const australianLine = /^13\d{4}$/;

/** Whether a number is written as it is dialled inside the State, and is longer than its short codes. */
export function isNationalForm(number: string, state: string): boolean {
  if (number.startsWith("+")) return false;
  return number.length > 6 || (state === "au" && australianLine.test(number));
}

/**
 * A number in national form as it is dialled from abroad, where that can be told: `0180523376` of France is `+33180523376`.
 * Nothing where no length fits.
 */
export function internationalForm(number: string, state: string): string | undefined {
  // 00 is dialled before an international number in most of the world, and was copied with it.
  const dialled = /^00([1-9].*)$/.exec(number)?.[1];
  if (dialled !== undefined) return plausible(`+${dialled}`);
  const code = callingCodeOf(state);
  if (code === undefined) return undefined;
  const withoutPlus = number.startsWith(code) ? plausible(`+${number}`) : undefined;
  return plausible(`+${code}${withoutTrunk(number, code)}`) ?? withoutPlus;
}

/** What is dialled before a number at home only: 06 in Hungary, 1 in North America, and else 0, which in some plans belongs to the number. */
function withoutTrunk(number: string, code: string): string {
  if (code === "36") return number.replace(/^06/, "");
  if (code === "1") return number.replace(/^1(?=\d{10}$)/, "");
  return withLeadingZero.has(code) ? number : number.replace(/^0/, "");
}

function plausible(number: string): string | undefined {
  return callingCodeIn(number) !== undefined && isPlausible(number) ? number : undefined;
}
