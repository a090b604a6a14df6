import type { Contact } from "../../generated/types/model.ts";
import { defineRecordRule } from "./rule.ts";

/** Country calling codes with the shortest and longest number behind them (ITU national numbering plans). */
const lengths: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["1", [10, 10]],
  ["31", [9, 11]],
  ["32", [8, 9]],
  ["33", [9, 9]],
  ["34", [9, 9]],
  ["351", [9, 9]],
  ["352", [4, 11]],
  ["353", [7, 9]],
  ["39", [6, 12]],
  ["41", [9, 12]],
  ["44", [9, 10]],
  ["47", [8, 12]],
  ["49", [4, 13]],
  // Ten digits for 1300 and 1800 numbers.
  ["61", [9, 10]],
  ["62", [7, 12]],
  ["81", [9, 10]],
  ["972", [8, 10]],
]);

/** Calling codes after which a number never starts with 0; in Italy, for one, it does. */
const withoutZero = new Set(["1", "31", "32", "33", "34", "351", "353", "41", "44", "49", "61", "62", "81"]);

/**
 * A number in international form has the length of its country and not the 0 that is dialled at home only
 * (`+330180…`). From abroad such a number does not connect.
 */
export const phoneNumberPlausible = defineRecordRule({
  code: "phone-number-implausible",
  severity: "warning",
  *check(_record, parts) {
    for (const { value, path } of parts.get("Contact") ?? []) {
      const contact = value as Contact;
      if (contact.channel !== "telephone" && contact.channel !== "text-message") continue;
      if (!isPlausible(contact.number))
        yield { path: [...path, "number"], params: { number: contact.number } };
    }
  },
});

function isPlausible(number: string): boolean {
  if (!number.startsWith("+")) return true;
  const digits = number.slice(1);
  const code = [1, 2, 3].map((length) => digits.slice(0, length)).find((start) => lengths.has(start));
  const [shortest, longest] = (code !== undefined && lengths.get(code)) || [0, 15];
  const rest = digits.slice(code?.length ?? 0);
  const zero = code !== undefined && withoutZero.has(code) && rest.startsWith("0");
  return rest.length >= shortest && rest.length <= longest && !zero;
}
