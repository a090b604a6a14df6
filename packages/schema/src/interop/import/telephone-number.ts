import type { LossReason } from "../loss.ts";
import type { ImportMapping } from "./mapping.ts";

/** A number as records write it, or why it cannot be. */
export type ReadNumber = { readonly number: string } | { readonly why: LossReason };

/**
 * A telephone number as people write it, in the form of records: E.164, or a short code as it is dialled. One that is written
 * as inside its country has to be told the calling code, which nobody guesses.
 */
export function telephoneNumber(text: string, { callingCode, trunkPrefix }: ImportMapping): ReadNumber {
  const dialled = text.replace(/^([^\d+]*\+.*?)\(0\)/, "$1").replaceAll(/["'\s().\u2010-\u2015/-]/g, "");
  if (/^\+[1-9][0-9]{5,14}$/.test(dialled)) return { number: dialled };
  if (!/^[0-9]{2,15}$/.test(dialled)) return { why: "other-form" };
  if (dialled.length <= 6) return { number: dialled };
  if (callingCode === undefined) return { why: "no-calling-code" };
  const national =
    trunkPrefix !== undefined && dialled.startsWith(trunkPrefix)
      ? dialled.slice(trunkPrefix.length)
      : dialled;
  return { number: callingCode + national };
}
