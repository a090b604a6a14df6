import { describe, expect, test } from "vitest";
import { arabic, english, french, german, spanish } from "../../tests/phrasings.ts";
import { frenchSpaces } from "./french-spaces.ts";
import { labelOf } from "./label.ts";
import { plural } from "./plural.ts";

describe("French dates in phrases", () => {
  const { period } = french.words;
  test.each([
    [period.since("2004"), "depuis 2004"],
    [period.since("1er juillet 2024"), "depuis le 1er juillet 2024"],
    [period.until("mars 2018"), "jusqu'en mars 2018"],
    [period.until("14 juin 2024"), "jusqu'au 14 juin 2024"],
    [period.between("2016", "2018"), "de 2016 à 2018"],
  ])("%s", (phrase, expected) => {
    expect(phrase).toBe(expected);
  });
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
    expect(arabic.format.date("2019-11-07")).toBe("7 نوفمبر 2019");
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
