/** Name of a State, of the European Union or of the United Nations by its code of a jurisdiction. */
export function regionName(jurisdiction: string, language: string): string {
  const code = jurisdiction.toUpperCase();
  return new Intl.DisplayNames(language, { type: "region" }).of(code) ?? code;
}

/** Name of a language by its tag. */
export function languageName(tag: string, language: string): string {
  return new Intl.DisplayNames(language, { type: "language" }).of(tag) ?? tag;
}

/** Name of a currency by its ISO 4217 code. */
export function currencyName(code: string, language: string): string {
  return new Intl.DisplayNames(language, { type: "currency" }).of(code) ?? code;
}
