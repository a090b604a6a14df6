import { numeral as numeralIn, plural } from "./plural.ts";

/** Arabic with the digits of CLDR for `ar`, the Western ones. */
const arabic = "ar-u-nu-latn";

/** A counted word in Arabic: none, one, two, 3 to 10, 11 to 99, and round hundreds. */
export type ArabicForms = Readonly<Record<Intl.LDMLPluralRule, string>>;

/** Chooses among the six forms. */
export function count(n: number, forms: ArabicForms): string {
  return plural(arabic, n, forms);
}

/** A count as Arabic writes it, without a word. */
export function numeral(n: number): string {
  return numeralIn(arabic, n);
}
