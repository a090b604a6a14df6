import { isSpecialNumber } from "../../parts/special-numbers.ts";
import { internationalForm, isNationalForm } from "./international-form.ts";

/**
 * The international form of a number in national form, where the line is an ordinary one. Numbers that are free or dear have
 * none here: what could be written may not connect.
 */
export function ordinaryForm(number: string, state: string): string | undefined {
  if (!isNationalForm(number, state)) return undefined;
  const international = internationalForm(number, state);
  return international !== undefined && !isSpecialNumber(international) ? international : undefined;
}
