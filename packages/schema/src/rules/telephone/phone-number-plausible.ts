import { defineRecordRule } from "../rule.ts";
import { dialled } from "./dialled.ts";
import { numberLengths, withLeadingZero } from "./number-lengths.ts";
import { shortNumberIn } from "./short-number-as-it-is.ts";

/**
 * A number in international form has the length of its country and not the 0 that is dialled at home only
 * (`+330180…`). From abroad such a number does not connect.
 */
export const phoneNumberPlausible = defineRecordRule({
  code: "phone-number-implausible",
  severity: "warning",
  reads: "Contact",
  *check(_record, walked) {
    for (const { contact, path } of dialled(walked)) {
      if (!isPlausible(contact.number) && shortNumberIn(contact.number) === undefined)
        yield { path, params: { number: contact.number } };
    }
  },
});

/** Whether a number can be dialled for all we know; short codes and calling codes that are not listed can. */
export function isPlausible(number: string): boolean {
  if (!number.startsWith("+")) return true;
  const code = [1, 2, 3]
    .map((length) => number.slice(1, 1 + length))
    .find((start) => numberLengths.has(start));
  if (code === undefined) return true;
  const rest = number.slice(1 + code.length);
  const zero = rest.startsWith("0") && !withLeadingZero.has(code);
  return !zero && (numberLengths.get(code)?.includes(rest.length) ?? true);
}
