import { describe, expect, test } from "vitest";
import { arabic, english, french, german, spanish } from "../../tests/phrasings.ts";
import { frenchSpaces } from "../parts/french-spaces.ts";
import { labelOf } from "./label.ts";
import type { Phrasing } from "./phrasing.ts";
import { plural } from "./plural.ts";

describe("French dates in phrases", () => {
  const { period } = french.words;
  test.each([
    [period.since("2004"), "depuis 2004"],
    [period.since("1er juillet 2024"), "depuis le 1er juillet 2024"],
    [period.until("mars 2018"), "jusqu’en mars 2018"],
    [period.until("14 juin 2024"), "jusqu’au 14 juin 2024"],
    [period.between("2016", "2018"), "de 2016 à 2018"],
  ])("%s", (phrase, expected) => {
    expect(phrase).toBe(expected);
  });
});

/** Every day of a leap year, every month and a few years, as records write them. */
const days = Array.from({ length: 366 }, (_, day) =>
  new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10),
);
const months = [...new Set(days.map((day) => day.slice(0, 7)))];
const years = ["1800", "1998", "2000", "2011", "2024"];

/** Whatever a language says with one or two dates. */
function datePhrases({ words, format }: Phrasing, first: string, second = first): string[] {
  const [one, other] = [format.date(first), format.date(second)];
  const { period, clock, timeLimit, asked } = words;
  return [
    period.since(one),
    period.until(one),
    period.between(one, other),
    clock.fromDay(one),
    clock.atLatest(one),
    timeLimit.until(one),
    timeLimit.certain(one),
    timeLimit.between(one, other),
    timeLimit.opens(one),
    timeLimit.overSince(one),
    timeLimit.mayBeOver(one),
    asked.before(one),
    asked["on-or-before"](one),
    asked["on-or-after"](one),
    asked.after(one),
  ];
}

/** The same of many dates. */
const saidOf = (phrasing: Phrasing, dates: readonly string[]) =>
  dates.flatMap((date, place) => datePhrases(phrasing, date, dates.at(place - 1)));

describe("a date after a preposition", () => {
  test("in French elides and contracts", () => {
    for (const phrase of [days, months, years].flatMap((dates) => saidOf(french, dates)))
      expect(phrase).not.toMatch(
        /\bd[eu] (?:a|o)|\bde (?:le )?\d{1,2}(?:er)? |\bde le |\bà le |\bjusqu’(?!au |en )|'/,
      );
    for (const phrase of [months, years].flatMap((dates) => saidOf(french, dates)))
      expect(phrase).not.toMatch(/\b(?:du|au|le) (?:\p{Letter}+ )?\d{4}/u);
  });

  test.each([
    ["2026-04-03", "du 3 avril 2026", "jusqu’au 3 avril 2026", "au plus tard le 3 avril 2026"],
    ["2026-04", "d’avril 2026", "jusqu’en avril 2026", "au plus tard en avril 2026"],
    ["2026-10", "d’octobre 2026", "jusqu’en octobre 2026", "au plus tard en octobre 2026"],
    ["2026-05", "de mai 2026", "jusqu’en mai 2026", "au plus tard en mai 2026"],
    ["2026", "de 2026", "jusqu’en 2026", "au plus tard en 2026"],
  ])("in French: %s", (date, from, until, latest) => {
    const written = french.format.date(date);
    const { clock, timeLimit } = french.words;
    expect(clock.fromDay(written)).toBe(`à compter ${from}`);
    expect(timeLimit.opens(written)).toBe(`peut être demandé à partir ${from}`);
    expect(timeLimit.until(written)).toBe(until);
    expect(clock.atLatest(written)).toBe(latest);
  });

  test("in Spanish contracts before a day alone", () => {
    for (const phrase of saidOf(spanish, days)) expect(phrase).not.toMatch(/\b(?:de|a) el |partir de \d/);
    for (const phrase of [...saidOf(spanish, months), ...saidOf(spanish, years)])
      expect(phrase).not.toMatch(/\bdel |\bal (?!menos)|\bel (?:\p{Letter}+ de )?\d{4}/u);
  });

  test("in German takes its article before a day alone", () => {
    for (const phrase of saidOf(german, days))
      expect(phrase).not.toMatch(/\b(?:ab|bis|seit|vor|nach|von|spätestens|zwischen|und) \d/);
    for (const phrase of [...saidOf(german, months), ...saidOf(german, years)])
      expect(phrase).not.toMatch(/\b(?:dem|zum|vom|den|am) /);
  });

  test("in English says on a day and in a month", () => {
    for (const phrase of saidOf(english, days)) expect(phrase).not.toMatch(/\bin\b/);
    for (const phrase of [...saidOf(english, months), ...saidOf(english, years)])
      expect(phrase).not.toMatch(/\bon\b/);
    expect(english.words.asked["on-or-after"]("1 January 2017")).toBe("on or after 1 January 2017");
    expect(english.words.asked["on-or-after"]("January 2017")).toBe("in or after January 2017");
  });
});

test("one o’clock is singular in Spanish", () => {
  expect(spanish.words.hours.opens("01:30")).toBe("desde la 01:30");
  expect(spanish.words.hours.closes("13:00")).toBe("hasta las 13:00");
});

describe("Spanish dates in phrases", () => {
  const { period } = spanish.words;
  test.each([
    [period.since(spanish.format.date("2019-11-07")), "desde el 7 de noviembre de 2019"],
    [period.until(spanish.format.date("2018-03")), "hasta marzo de 2018"],
    [period.between("2016", spanish.format.date("2018-06-01")), "de 2016 al 1 de junio de 2018"],
    [spanish.words.clock.fromDay("7 de noviembre de 2019"), "a partir del 7 de noviembre de 2019"],
  ])("%s", (phrase, expected) => {
    expect(phrase).toBe(expected);
  });
});

describe("German dates in phrases", () => {
  const { period, timeLimit, asked } = german.words;
  test.each([
    [period.since(german.format.date("2019-11-07")), "seit dem 7. November 2019"],
    [period.until(german.format.date("2019-11-07")), "bis zum 7. November 2019"],
    [period.until(german.format.date("2018-03")), "bis März 2018"],
    [period.between("2016", "7. November 2019"), "von 2016 bis zum 7. November 2019"],
    [timeLimit.overSince("7. November 2019"), "die Frist ist am 7. November 2019 abgelaufen"],
    [asked["on-or-after"]("7. November 2019"), "am 7. November 2019 oder danach"],
    [asked["on-or-after"]("November 2019"), "im November 2019 oder danach"],
    [asked["on-or-after"]("2019"), "2019 oder danach"],
  ])("%s", (phrase, expected) => {
    expect(phrase).toBe(expected);
  });
});

describe("what is set into Arabic phrases", () => {
  test("keeps its own direction between isolates", () => {
    expect(arabic.words.period.since("7 نوفمبر 2019")).toBe("منذ \u20687 نوفمبر 2019\u2069");
  });

  test("needs none where it is Arabic", () => {
    expect(arabic.words.head.folded("فرنسا")).toBe("نعم، ضمن: فرنسا");
  });

  test("is left alone in a date, which is no phrase", () => {
    expect(arabic.format.date("2019-11-07")).toBe("7\u00a0نوفمبر\u00a02019");
  });
});

describe("a label inside a sentence", () => {
  test("German nouns keep their capital", () => {
    expect(english.words.inSentence("Not covered")).toBe("not covered");
    expect(german.words.inSentence("Gilt als Ablehnung")).toBe("Gilt als Ablehnung");
    expect(spanish.words.inSentence("Ataque NRBQ")).toBe("ataque NRBQ");
  });
});

describe("numbers", () => {
  const forms = { one: "{n} source", other: "{n} sources" };

  test("zero is plural in English and singular in French", () => {
    expect(plural("en", 0, forms)).toBe("0 sources");
    expect(plural("fr", 0, forms)).toBe("0 source");
    expect(plural("en", 1, forms)).toBe("1 source");
  });

  test("are written as the language does", () => {
    expect(plural("en", 1234, forms)).toBe("1,234 sources");
    expect(plural("de", 1234, forms)).toBe("1.234 sources");
  });

  test("a form that a language lacks is said by the general one", () => {
    expect(plural("es", 1_000_000, forms)).toBe("1.000.000 sources");
  });

  test.each([
    [0, "لا سجلات"],
    [1, "سجل واحد"],
    [2, "سجلان"],
    [3, "3 سجلات"],
    [10, "10 سجلات"],
    [11, "11 سجلاً"],
    [99, "99 سجلاً"],
    [100, "100 سجل"],
    [103, "103 سجلات"],
    [1234, "1,234 سجلاً"],
  ])("Arabic has six forms: %i", (n, expected) => {
    expect(arabic.words.records.count(n)).toBe(expected);
  });
});

describe("words of codes", () => {
  test("come from the lists", () => {
    expect(labelOf(french.labels, "phase", "follow-up")).toBe("Suivi");
  });

  test("a national code stands for itself", () => {
    expect(labelOf(english.labels, "service-type", "x-be-guichet")).toBe("x-be-guichet");
  });
});

test("French spacing leaves times and addresses alone", () => {
  expect(frenchSpaces("de 9:00 à 19:00 ; voir https://a.example")).toBe(
    "de 9:00 à 19:00\u00a0; voir https://a.example",
  );
});
