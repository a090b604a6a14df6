/** Forms of a word by number, `{n}` standing for the number. */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

/** Chooses the form that the language asks for and writes the number in it. */
export function plural(language: string, n: number, { one, other }: PluralForms): string {
  const form = new Intl.PluralRules(language).select(n) === "one" ? one : other;
  return form.replace("{n}", new Intl.NumberFormat(language).format(n));
}
