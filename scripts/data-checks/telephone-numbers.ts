/** Country calling codes (ITU-T E.164) of the folders of `data/` that are States. */
const callingCodes: Readonly<Record<string, string>> = {
  au: "61",
  be: "32",
  de: "49",
  es: "34",
  fr: "33",
  gb: "44",
  it: "39",
  us: "1",
};

/** Folders without a home country: their numbers may lie anywhere. */
const international = new Set(["coe", "eu", "un"]);

/**
 * Numbers reserved for the same service in the Union (Directive (EU) 2018/1972, Article 109, for 112; Commission
 * Decision 2007/116/EC for the others). The United Kingdom kept those it had assigned.
 */
const harmonised = ["112", "116000", "116006", "116111", "116117", "116123"];
const usesHarmonised = new Set(["be", "de", "es", "eu", "fr", "gb", "it"]);

/** Short codes of one State, as its sources give them. */
const shortCodes: Readonly<Record<string, readonly string[]>> = {
  be: ["105", "106", "107"],
  de: ["110"],
  fr: ["15", "17", "18", "114"],
  it: ["118"],
};

/** What is wrong with a telephone number of a State, in words; nothing where it can be dialled for all we know. */
export function numberFaults(number: string, state: string): readonly string[] {
  if (!number.startsWith("+"))
    return isShortCode(number, state) ? [] : ["is no short code known in that State"];
  if (international.has(state)) return [];
  const code = callingCodes[state];
  if (code === undefined) return [`cannot be checked: no calling code is listed for “${state}”`];
  return number.startsWith(`+${code}`) ? [] : [`is not a number of that State (+${code})`];
}

/** Whether a text on a State names a number, however it is spaced there. */
export function isNamed(number: string, { state, text }: { state: string; text: string }): boolean {
  if (!number.startsWith("+")) {
    const spaced = [...number].join("[ .]?");
    return new RegExp(`(?<!\\d[ .]?)${spaced}(?![ .]?\\d)`).test(text);
  }
  // `24 41/42` are two numbers.
  const apart = text.replaceAll(/((?:\d+ )+)(\d{2})\/(\d{2})(?!\d)/g, "$1$2, $1$3");
  const digits = apart.replaceAll(/(?<=\d)[ \u00a0.()/-]+(?=\d)/g, "");
  return digits.includes(number.slice(1 + (callingCodes[state] ?? "").length));
}

function isShortCode(number: string, state: string): boolean {
  return (
    (usesHarmonised.has(state) && harmonised.includes(number)) || (shortCodes[state] ?? []).includes(number)
  );
}
