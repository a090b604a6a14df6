import { plural } from "./plural.ts";

/** A counted word in Arabic: none, one, two, 3 to 10, 11 to 99, and round hundreds. */
export type ArabicForms = Readonly<Record<Intl.LDMLPluralRule, string>>;

/** Chooses among the six forms; digits are those of CLDR for `ar`, the Western ones. */
export function count(n: number, forms: ArabicForms): string {
  return plural("ar-u-nu-latn", n, forms);
}
