import { byLanguage } from "./by-language.ts";

const regions = byLanguage((language) => new Intl.DisplayNames(language, { type: "region" }));
/** Codes that ISO 3166 leaves to whoever wants to try something, though `Intl` has a use for them. */
const ofNobody = new Set(["XA", "XB", "ZZ"]);

const languages = byLanguage((language) => new Intl.DisplayNames(language, { type: "language" }));
const currencies = byLanguage((language) => new Intl.DisplayNames(language, { type: "currency" }));

/** Names of jurisdictions that `Intl` does not know, by their code. */
export type OtherJurisdictions = Readonly<Record<string, string>>;

/** Name of a State, of the European Union, of the United Nations or of another body by its code of a jurisdiction. */
export function regionName(jurisdiction: string, language: string, others: OtherJurisdictions): string {
  const other = others[jurisdiction];
  if (other !== undefined) return other;
  const code = jurisdiction.toUpperCase();
  return ofNobody.has(code) ? code : (regions(language).of(code) ?? code);
}

/** Name of a language by its tag. */
export function languageName(tag: string, language: string): string {
  return languages(language).of(tag) ?? tag;
}

/** Name of a currency by its ISO 4217 code. */
export function currencyName(code: string, language: string): string {
  return currencies(language).of(code) ?? code;
}
