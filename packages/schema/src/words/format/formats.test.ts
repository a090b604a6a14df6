import { describe, expect, test } from "vitest";
import { arabic, english, french, german, spanish } from "../../../tests/phrasings.ts";

const en = english.format;
const fr = french.format;
const es = spanish.format;
const de = german.format;
const ar = arabic.format;

describe("dates", () => {
  test("are never more precise than the record", () => {
    expect(en.date("2019")).toBe("2019");
    expect(en.date("2019-11")).toBe("November 2019");
    expect(en.date("2019-11-07")).toBe("7 November 2019");
  });

  test("follow the language", () => {
    expect(fr.date("2019-11-07")).toBe("7 novembre 2019");
    expect(fr.date("2024-07-01")).toBe("1er juillet 2024");
    expect(fr.dayOfYear({ month: 3, day: 11 })).toBe("11 mars");
  });

  test("that the model does not know are refused", () => {
    expect(() => en.date("7/11/2019")).toThrow(RangeError);
  });
});

describe("sums", () => {
  test("keep the decimals of the law and the currency", () => {
    expect(en.money({ amount: "5.90", currency: "EUR" })).toBe("€5.90");
    expect(en.money({ amount: "125000", currency: "EUR" })).toBe("€125,000");
    expect(fr.money({ amount: "30000", currency: "EUR" })).toBe("30\u202f000\u00a0€");
  });

  test("lose no digit of a long number", () => {
    expect(en.money({ amount: "12345678901234567.89", currency: "EUR" })).toBe("€12,345,678,901,234,567.89");
  });

  test("numbers keep their digits and take the sign of the language", () => {
    expect(en.number("1250.5")).toBe("1,250.5");
    expect(fr.number("1.5")).toBe("1,5");
    expect(en.number(1360)).toBe("1,360");
    expect(en.number("12345678901234567.123456")).toBe("12,345,678,901,234,567.123456");
  });

  test("per cents keep their decimals", () => {
    expect(en.percent("2.5")).toBe("2.5%");
    expect(en.percent("100")).toBe("100%");
  });
});

describe("durations", () => {
  test.each([
    ["P10Y", "10 years", "10 ans"],
    ["P1M", "1 month", "1\u00a0mois"],
    ["P2W", "2 weeks", "2\u00a0semaines"],
    ["PT24H", "24 hours", "24\u00a0heures"],
  ])("%s", (duration, inEnglish, inFrench) => {
    expect(en.duration(duration)).toBe(inEnglish);
    expect(fr.duration(duration)).toBe(inFrench);
  });

  test("of several units are listed", () => {
    expect(en.duration("P1Y6M")).toBe("1 year, 6 months");
  });

  test("minutes are not months", () => {
    expect(en.duration("PT5M")).toBe("5 minutes");
  });

  test("that are none are refused", () => {
    expect(() => en.duration("10 years")).toThrow(RangeError);
  });
});

describe("days of the week", () => {
  test("that follow one another become a run", () => {
    expect(en.weekdays(["mo", "tu", "we", "th", "fr", "sa", "su"])).toBe("Monday – Sunday");
  });

  test("apart are listed", () => {
    expect(fr.weekdays(["mo", "we", "th"])).toBe("lundi et mercredi – jeudi");
  });

  test("are put in their order, with the times of the day behind them", () => {
    const days = en.weekdays(["we", "mo", "tu"]);
    expect(en.timesOn(days, { opens: "09:00", closes: "12:00" })).toBe("Monday – Wednesday, 09:00 – 12:00");
  });
});

describe("names", () => {
  test("of States and unions come from their codes", () => {
    expect(en.region("fr")).toBe("France");
    expect(fr.region("be")).toBe("Belgique");
    expect(fr.region("eu")).toBe("Union européenne");
    expect(en.region("coe")).toBe("Council of Europe");
    expect(fr.region("coe")).toBe("Conseil de l’Europe");
    expect(["fr", "coe", "be"].sort(en.compareRegions)).toEqual(["be", "coe", "fr"]);
  });

  test("of languages, sign languages included", () => {
    expect(en.language("nl")).toBe("Dutch");
    expect(fr.language("fsl")).toBe("langue des signes française");
    expect(en.language("fsl")).toBe("French Sign Language");
  });

  test("of days and months", () => {
    expect(en.weekday("mo")).toBe("Monday");
    expect(fr.weekday("su")).toBe("dimanche");
    expect(en.month(1)).toBe("January");
    expect(fr.month(12)).toBe("décembre");
  });

  test("of currencies", () => {
    expect(en.currency("EUR")).toBe("Euro");
  });

  test("lists are joined as the language does", () => {
    expect(en.list(["a", "b", "c"])).toBe("a, b and c");
    expect(fr.list(["a", "b", "c"])).toBe("a, b et c");
  });
});

describe("in Spanish", () => {
  test("dates, sums, durations and hours", () => {
    expect(es.date("2019-11-07")).toBe("7 de noviembre de 2019");
    expect(es.date("2019-11")).toBe("noviembre de 2019");
    expect(es.dayOfYear({ month: 3, day: 11 })).toBe("11 de marzo");
    expect(es.money({ amount: "125000.50", currency: "EUR" })).toBe("125.000,50\u00a0€");
    expect(es.percent("2.5")).toBe("2,5\u00a0%");
    expect(es.duration("P10Y")).toBe("10 años");
    expect(es.timesOn(es.weekdays(["mo", "tu", "sa"]), { opens: "09:00", closes: "12:00" })).toBe(
      "lunes – martes y sábado, 09:00 – 12:00",
    );
  });

  test("names", () => {
    expect(es.region("gb")).toBe("Reino Unido");
    expect(es.region("coe")).toBe("Consejo de Europa");
    expect(es.language("nl")).toBe("neerlandés");
    expect(es.language("fsl")).toBe("lengua de signos francesa");
    expect(es.list(["a", "b", "c"])).toBe("a, b y c");
    expect(["fr", "es", "de"].sort(es.compareRegions)).toEqual(["de", "es", "fr"]);
  });
});

describe("in German", () => {
  test("dates, sums, durations and hours", () => {
    expect(de.date("2019-11-07")).toBe("7. November 2019");
    expect(de.dayOfYear({ month: 3, day: 11 })).toBe("11. März");
    expect(de.money({ amount: "125000.50", currency: "EUR" })).toBe("125.000,50\u00a0€");
    expect(de.percent("2.5")).toBe("2,5\u00a0%");
    expect(de.duration("P1Y6M")).toBe("1 Jahr, 6 Monate");
    expect(de.timesOn(de.weekdays(["mo", "tu", "sa"]), { opens: "09:00", closes: "12:00" })).toBe(
      "Montag – Dienstag und Samstag, 09:00 – 12:00",
    );
  });

  test("names", () => {
    expect(de.region("gb")).toBe("Vereinigtes Königreich");
    expect(de.region("coe")).toBe("Europarat");
    expect(de.language("fsl")).toBe("Französische Gebärdensprache");
    expect(de.list(["a", "b", "c"])).toBe("a, b und c");
    expect(["fr", "at", "de", "be"].sort(de.compareRegions)).toEqual(["be", "de", "fr", "at"]);
  });
});

describe("in Arabic", () => {
  test("dates follow the Gregorian calendar, in Western digits", () => {
    expect(ar.date("2019-11-07")).toBe("7\u00a0نوفمبر\u00a02019");
    expect(ar.date("2019-11")).toBe("نوفمبر\u00a02019");
    expect(ar.date("2019")).toBe("2019");
    expect(ar.dayOfYear({ month: 3, day: 11 })).toBe("11\u00a0مارس");
  });

  test("sums, numbers and per cents read from the right without losing their order", () => {
    expect(ar.money({ amount: "125000.50", currency: "EUR" })).toBe("\u200f125,000.50\u00a0€");
    expect(ar.number("1250.5")).toBe("1,250.5");
    expect(ar.percent("2.5")).toBe("2.5\u200e%\u200e");
  });

  test.each([
    ["P1Y", "سنة"],
    ["P2Y", "سنتان"],
    ["P3Y", "3\u00a0سنوات"],
    ["P10Y", "10\u00a0سنوات"],
    ["P18M", "18\u00a0شهرًا"],
    ["PT24H", "24\u00a0ساعة"],
    ["P1Y6M", "سنة\u00a0و6\u00a0أشهر"],
  ])("durations take the form of the number: %s", (duration, expected) => {
    expect(ar.duration(duration)).toBe(expected);
  });

  test("hours", () => {
    expect(ar.timesOn(ar.weekdays(["mo", "tu", "sa"]), { opens: "09:00", closes: "12:00" })).toBe(
      "الاثنين – الثلاثاء والسبت، 09:00 – 12:00",
    );
  });

  test("names", () => {
    expect(ar.region("fr")).toBe("فرنسا");
    expect(ar.region("coe")).toBe("مجلس أوروبا");
    expect(ar.language("fr")).toBe("الفرنسية");
    expect(ar.language("fsl")).toBe("لغة الإشارة الفرنسية");
    expect(ar.currency("EUR")).toBe("يورو");
    expect(ar.weekday("mo")).toBe("الاثنين");
    expect(ar.list(["فرنسا", "بلجيكا", "ألمانيا"])).toBe("فرنسا وبلجيكا وألمانيا");
    expect(["fr", "be", "de"].sort(ar.compareRegions)).toEqual(["de", "be", "fr"]);
  });
});

test("any language is meant where a body accepts more than can be listed", () => {
  expect([en, fr, es, de, ar].map(({ language }) => language("mul"))).toEqual([
    "any language",
    "toute langue",
    "cualquier idioma",
    "jede Sprache",
    "أي لغة",
  ]);
});
