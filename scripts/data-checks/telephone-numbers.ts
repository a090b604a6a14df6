import { isMember } from "@civic/schema";
import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from "libphonenumber-js/max";

/** Folders without a home country: their numbers may lie anywhere. */
const international = new Set(["coe", "eu", "un"]);

/**
 * Numbers reserved for the same service in the Union (Directive (EU) 2018/1972, Article 109, for 112; Commission
 * Decision 2007/116/EC for the others). The United Kingdom kept those it had assigned.
 */
const harmonised = ["112", "116000", "116006", "116111", "116117", "116123"];
const usesHarmonised = (state: string): boolean =>
  state === "eu" || state === "gb" || isMember("eu", state, "2020-02-01") === true;

/** Short codes of one State, and numbers of its own plan that libphonenumber does not know, as its sources give them. */
const shortCodes: Readonly<Record<string, readonly string[]>> = {
  at: ["0800112112"],
  au: ["000", "106", "112"],
  be: ["105", "106", "107"],
  ca: ["911"],
  ch: ["112", "117", "118", "144"],
  cy: ["199", "1440", "1460", "1498"],
  de: ["110"],
  ee: ["1247"],
  fr: ["15", "17", "18", "114"],
  gb: ["999", "18000"],
  gr: ["1014", "10306", "10414"],
  id: ["110", "112", "148"],
  ie: ["999"],
  il: ["100", "101", "102"],
  it: ["118"],
  jp: ["110", "0570783554"],
  ke: ["112", "911", "999", "1199"],
  kr: ["132", "15771701", "15772584"],
  lt: ["1815"],
  ma: ["112", "15", "177", "19", "150"],
  mt: ["1579", "1770"],
  ng: ["112"],
  nl: ["09000101", "09007537537"],
  no: ["110", "112", "113"],
  pt: ["144", "3060"],
  se: ["11414", "1177"],
  si: ["113"],
  sk: ["158"],
  tn: ["190", "193", "197", "198"],
  tr: ["112", "183"],
  us: ["911"],
};

/**
 * What is wrong with a telephone number of a State, in words; nothing where it can be dialled for all we know. One that
 * works at home only is given as it is dialled there.
 */
export function numberFaults(number: string, state: string, homeOnly = false): readonly string[] {
  if (!number.startsWith("+")) {
    if (isShortCode(number, state)) return [];
    if (!homeOnly) return ["is no short code known in that State"];
    return isNational(number, state) ? [] : ["is not a number that is dialled in that State"];
  }
  const parsed = parsePhoneNumberFromString(number);
  const home = countryOf(state);
  if (home === undefined && !international.has(state)) return [`cannot be checked: “${state}” is no State`];
  if (home && isPutThrough(number, { state, code: getCountryCallingCode(home) })) return [];
  if (!parsed?.isValid()) return ["is assigned nowhere (libphonenumber)"];
  const code = home && getCountryCallingCode(home);
  return code === undefined || parsed.countryCallingCode === code
    ? []
    : [`is not a number of that State (+${code})`];
}

/** A harmonised number with its country, as a helpline says that it is called from abroad; no plan lists it. */
function isPutThrough(number: string, { state, code }: { state: string; code: string }): boolean {
  return usesHarmonised(state) && harmonised.some((short) => number === `+${code}${short}`);
}

function countryOf(state: string): CountryCode | undefined {
  const country = state.toUpperCase();
  return isSupportedCountry(country) ? country : undefined;
}

/** Whether a text on a State names a number, however it is spaced there. */
export function isNamed(number: string, { state, text }: { state: string; text: string }): boolean {
  if (!number.startsWith("+")) {
    const spaced = [...number].join("[ .()/-]*");
    return new RegExp(`(?<!\\d[ .]?)${spaced}(?![ .]?\\d)`).test(text);
  }
  // `24 41/42` are two numbers.
  const apart = text.replaceAll(/((?:\d+ )+)(\d{2})\/(\d{2})(?!\d)/g, "$1$2, $1$3");
  const digits = apart.replaceAll(/(?<=\d)[ \u00a0.()/-]+(?=\d)/g, "");
  const home = countryOf(state);
  return digits.includes(number.slice(1 + (home ? getCountryCallingCode(home).length : 0)));
}

function isNational(number: string, state: string): boolean {
  const home = countryOf(state);
  return home !== undefined && (parsePhoneNumberFromString(number, home)?.isValid() ?? false);
}

function isShortCode(number: string, state: string): boolean {
  return (usesHarmonised(state) && harmonised.includes(number)) || (shortCodes[state] ?? []).includes(number);
}
