import { byLanguage } from "./format/by-language.ts";

/** Forms of a word by number, `{n}` standing for the number; a language gives those that it has. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

const rulesOf = byLanguage((language) => new Intl.PluralRules(language));
const numbersOf = byLanguage((language) => new Intl.NumberFormat(language));

/** Chooses the form that the language asks for and writes the number in it. */
export function plural(locale: string, n: number, forms: PluralForms): string {
  const form = forms[rulesOf(locale).select(n)] ?? forms.other;
  return form.replace("{n}", numeral(locale, n));
}

/** A count as the language writes it, for a phrase that reads the same whatever the number is. */
export function numeral(locale: string, n: number): string {
  return numbersOf(locale).format(n);
}
