import { defineRecordRule } from "../rule.ts";
import { dialled } from "./dialled.ts";

/** 112, or one of the European numbers of social value (116 and three digits, Decision 2007/116/EC), with or without a country. */
const lengthened = /^\+(?:[1-9]\d{0,2})??(112|116\d{3})$/;

/** The short number in one that was written as if it had an international form; nothing in other numbers. */
export function shortNumberIn(number: string): string | undefined {
  return lengthened.exec(number)?.[1];
}

/**
 * A short number has no international form: `+116006` is a number in North America, and `+33116006` connects nowhere for sure.
 * Some networks put one through from abroad all the same: where the record says that a number with its country does work, the
 * helpline itself has said so.
 */
export const shortNumberAsItIs = defineRecordRule({
  code: "short-number-lengthened",
  severity: "warning",
  reads: "Contact",
  *check(_record, walked) {
    for (const { contact, path } of dialled(walked)) {
      const { number, reachableFromAbroad } = contact;
      const short = shortNumberIn(number);
      const isPutThrough = reachableFromAbroad === "yes" && number !== `+${short}`;
      if (short !== undefined && !isPutThrough) yield { path, params: { number, short } };
    }
  },
});
