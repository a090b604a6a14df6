import { describe, expect, test } from "vitest";
import type * as z from "zod";
import { phoneNumber } from "./contact.ts";
import { calendarDate, duration, partialDate } from "./date.ts";
import { jurisdictionCode, localId, publisherCode, recordId, referenceTo } from "./identifier.ts";
import { languageTag, localisedText } from "./language.ts";
import { money } from "./money.ts";
import { webAddress } from "./web-address.ts";

interface Format {
  readonly schema: z.ZodType;
  readonly valid: readonly unknown[];
  readonly invalid: readonly unknown[];
}

const formats: Record<string, Format> = {
  calendarDate: {
    schema: calendarDate,
    valid: ["2019-11-07", "0001-01-01"],
    invalid: [
      "2019-11",
      "2019-13-01",
      "2019-00-10",
      "2019-11-32",
      "19-11-07",
      "2019-11-07T00:00:00Z",
      "٢٠١٩-11-07",
      20191107,
    ],
  },
  partialDate: {
    schema: partialDate,
    valid: ["2019", "2019-11", "2019-11-07"],
    invalid: ["19", "2019-1", "2019-11-7", "2019-", ""],
  },
  duration: {
    schema: duration,
    valid: ["P10Y", "P3M", "P1Y6M", "P5D", "PT24H", "P1DT12H", "P2W", "P18M"],
    invalid: ["P", "PT", "P1DT", "10Y", "P1W2D", "P-1D", "P1.5Y", "p1y", "P1M1Y"],
  },
  webAddress: {
    schema: webAddress,
    valid: [
      "https://www.fondsdegarantie.fr/",
      "http://example.org",
      "https://a-b.example.org:8443/x_y/~z?q=%C3%A9&r=[1]#part",
      "https://www.lavenir.net/a,b;c=d(e)f'g!h*i+j@k$",
    ],
    invalid: [
      "ftp://example.org/",
      "https://localhost/",
      "https://exa mple.org",
      "https://x.y/é",
      "https://-a.b/",
      "https://a.b/<x>",
      "//a.b",
      "",
    ],
  },
  phoneNumber: {
    schema: phoneNumber,
    valid: ["+33180523376", "112", "116006", "15"],
    invalid: ["116 006", "+0123456", "+33 1", "1", "0800-123", "1234567890123456", "+1234567890123456"],
  },
  languageTag: {
    schema: languageTag,
    valid: ["en", "fr-BE", "sr-Latn", "zh-Hant-TW", "fsl", "es-419"],
    invalid: ["EN", "english", "fr_BE", "fr-be", "x-fr", ""],
  },
  publisherCode: {
    schema: publisherCode,
    valid: ["fr", "eu", "un", "civic"],
    invalid: ["FR", "fra", "civics", ""],
  },
  jurisdictionCode: {
    schema: jurisdictionCode,
    valid: ["fr", "eu", "coe"],
    invalid: ["civic", "coes", "FR", ""],
  },
  localId: {
    schema: localId,
    valid: ["a", "step-1", "first-provision"],
    invalid: ["-a", "a-", "a--b", "A", "a_b", ""],
  },
  recordId: {
    schema: recordId,
    valid: ["civic/service/fr-116006", "fr/compensation-scheme/fgti"],
    invalid: ["civic/service/", "/service/x", "civic/service/FR", "civic/service/a/b", "civics/service/a"],
  },
  "referenceTo(service)": {
    schema: referenceTo("service"),
    valid: ["civic/service/fr-116006"],
    invalid: ["civic/organisation/fr-fgti", "service/x"],
  },
  localisedText: {
    schema: localisedText,
    valid: [{ en: "x" }, { en: "x", "fr-BE": "y" }],
    invalid: [{}, { en: "" }, { EN: "x" }, { en: 1 }, "text", []],
  },
  money: {
    schema: money,
    valid: [
      { amount: "0", currency: "EUR" },
      { amount: "4342.50", currency: "EUR", asOf: "2022" },
    ],
    invalid: [
      { amount: 4342, currency: "EUR" },
      { amount: "4,342", currency: "EUR" },
      { amount: "007", currency: "EUR" },
      { amount: "-1", currency: "EUR" },
      { amount: "1.", currency: "EUR" },
      { amount: "1", currency: "eur" },
      { amount: "1" },
    ],
  },
};

describe.each(Object.entries(formats))("%s", (_, { schema, valid, invalid }) => {
  test.each(valid.map((value) => [value]))("accepts %j", (value) =>
    expect(schema.safeParse(value).success).toBe(true),
  );
  test.each(invalid.map((value) => [value]))("refuses %j", (value) =>
    expect(schema.safeParse(value).success).toBe(false),
  );
});
