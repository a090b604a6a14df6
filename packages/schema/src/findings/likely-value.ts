const month = "(0[1-9]|1[0-2])";
const day = "(0[1-9]|[12][0-9]|3[01])";

/** Dates with points, slashes or a time: only those whose order leaves no doubt. */
const days: readonly Mended[] = [
  [new RegExp(`^${day}\\.${month}\\.([0-9]{4})$`), "$3-$2-$1"],
  [new RegExp(`^([0-9]{4})[./]${month}[./]${day}$`), "$1-$2-$3"],
  [new RegExp(`^([0-9]{4})-${month}-${day}T.*$`), "$1-$2-$3"],
  [new RegExp(`^([0-9]{4})-([1-9])-${day}$`), "$1-0$2-$3"],
];

type Mended = readonly [slip: RegExp, form: string];

/** What a slip turns into the form that a place takes; the first that fits is proposed. Nothing that could be read in two ways. */
const mended: Readonly<Record<string, readonly Mended[]>> = {
  CalendarDate: days,
  PartialDate: [
    ...days,
    [/^([0-9]{4})-([1-9])$/, "$1-0$2"],
    [new RegExp(`^([0-9]{4})[./]${month}$`), "$1-$2"],
    [new RegExp(`^${month}[./]([0-9]{4})$`), "$2-$1"],
  ],
  Decimal: [
    [/^(0|[1-9][0-9]*),([0-9]{1,2})$/, "$1.$2"],
    [/^([1-9][0-9]{0,2})[.\u0020\u00a0\u202f'’]([0-9]{3}),([0-9]{2})$/, "$1$2.$3"],
    [/^([1-9][0-9]{0,2})[,'’]([0-9]{3})\.([0-9]{2})$/, "$1$2.$3"],
    [/^([1-9][0-9]{0,2})[\u0020\u00a0\u202f'’]([0-9]{3})$/, "$1$2"],
    [/^([1-9][0-9]{0,2})([\u0020\u00a0\u202f'’.,])([0-9]{3})\2([0-9]{3})$/, "$1$3$4"],
    [/^(0|[1-9][0-9]*)\s*(?:€|EUR|%)$/, "$1"],
  ],
  // A small m could be minutes as well as months.
  Duration: [
    [/^P?([0-9]+)\s*(?:d|days?|jours?|Tage?n?|días?)$/i, "P$1D"],
    [/^P?([0-9]+)\s*(?:w|weeks?|semaines?|Wochen?|semanas?)$/i, "P$1W"],
    [/^([0-9]+)M$/, "P$1M"],
    [/^P?([0-9]+)\s*(?:months?|mois|Monate?n?|mes|meses)$/i, "P$1M"],
    [/^P?([0-9]+)\s*(?:y|years?|ans?|années?|Jahre?n?|años?)$/i, "P$1Y"],
    [/^P([0-9]+)H$/, "PT$1H"],
    [/^PT([0-9]+)([DWY])$/, "P$1$2"],
    [/^([0-9]+)\s*(?:h|hours?|heures?|Stunden?|horas?)$/i, "PT$1H"],
  ],
  TimeOfDay: [
    [/^([0-9])[:.h]([0-5][0-9])$/, "0$1:$2"],
    [/^([01][0-9]|2[0-3])[.h]?([0-5][0-9])$/, "$1:$2"],
  ],
  WebAddress: [[/^(www(?:\.[a-z0-9]+(?:-+[a-z0-9]+)*)+(?:\/[\w./-]*)?)$/, "https://$1"]],
  EmailAddress: [[/^mailto:([A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)$/, "$1"]],
  LanguageTag: [[/^([a-z]{2})_([A-Z]{2})$/, "$1-$2"]],
};

/** Codes whose letters stand in one case. */
const cases: Readonly<Record<string, (text: string) => string>> = {
  CurrencyCode: (text) => (/^[a-z]{3}$/i.test(text) ? text.toUpperCase() : (own(currencies, text) ?? "")),
  JurisdictionCode: (text) => (/^(?:[a-z]{2}|coe)$/i.test(text) ? text.toLowerCase() : ""),
  PublisherCode: (text) => (/^(?:[a-z]{2}|civic)$/i.test(text) ? text.toLowerCase() : ""),
  LanguageTag: (text) =>
    /^[a-z]{2}$/i.test(text) ? text.toLowerCase() : (own(tags, text.toLowerCase()) ?? ""),
  RegionCode: (text) => (/^[a-z]{2}-[a-z0-9]{1,3}$/i.test(text) ? text.toLowerCase() : ""),
  StateCode: (text) => (/^[a-z]{2}$/i.test(text) ? text.toLowerCase() : ""),
  PhoneNumber: internationalNumber,
};

const tags: Readonly<Record<string, string>> = {
  english: "en",
  french: "fr",
  français: "fr",
  german: "de",
  deutsch: "de",
  spanish: "es",
  español: "es",
  arabic: "ar",
  العربية: "ar",
};

const currencies: Readonly<Record<string, string>> = { "€": "EUR", "£": "GBP", Euro: "EUR", euro: "EUR" };

/** Only of numbers that name their country; whatever else a number at home is, nobody knows here. */
function internationalNumber(text: string): string {
  const digits = text.replace("(0)", "").replaceAll(/[\s./()-]/g, "");
  const number = digits.replace(/^00/, "+");
  return /^\+[1-9]\d{5,14}$/.test(number) ? number : "";
}

/** The figure of a statistic in the form that it takes: people, claims and sums are counted in thousands, hardly in thousandths. */
export function likelyFigure(written: string): string | undefined {
  return /^[1-9][0-9]{0,2},[0-9]{3}$/.test(written)
    ? written.replace(",", "")
    : likelyValue("Decimal", written);
}

/** The value in the form that the place takes, where what was written leaves no doubt. */
export function likelyValue(format: string, written: string): string | undefined {
  if (written.length > 60) return undefined;
  for (const [slip, form] of own(mended, format) ?? [])
    if (slip.test(written)) return written.replace(slip, form);
  const value = own(cases, format)?.(written) ?? "";
  return value === "" || value === written ? undefined : value;
}

/** Codes that ISO 3166-1 gives to no State, and the State that those who write them mean. */
const states: Readonly<Record<string, string>> = {
  uk: "gb",
  en: "gb",
  el: "gr",
  da: "dk",
  cs: "cz",
  ja: "jp",
  ko: "kr",
  zh: "cn",
};

/** The State that an unknown code most likely means; `uk` may be the language of Ukraine, so it is asked, never changed. */
export function likelyState(code: string): string | undefined {
  return own(states, code) ?? (/^[A-Z]{2}$/.test(code) ? code.toLowerCase() : undefined);
}

function own<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
