import { isSpecialNumber } from "../parts/special-numbers.ts";

/**
 * Whether a number may not work from another State: a number in national form is one of its own network, and a free-phone
 * number often is too.
 */
export function mayNotWorkFromAbroad(number: string): boolean {
  return !number.startsWith("+") || isSpecialNumber(number);
}
