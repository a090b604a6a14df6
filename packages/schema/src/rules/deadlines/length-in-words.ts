/** A length of time that a text names, and how it is written as a duration. */
export interface LengthInWords {
  readonly said: string;
  readonly number: number;
  readonly duration: string;
}

const units: Readonly<Record<string, RegExp>> = {
  Y: /^(?:years?|ans?|années?|años?|Jahre?[ns]?|سنة|سنوات|عاما?|أعوام|سنتان|سنتين|عامان|عامين)$/iu,
  M: /^(?:months?|mois|mes(?:es)?|Monat(?:en?|s)?|شهر|شهرا|أشهر|شهور|شهران|شهرين)$/iu,
  W: /^(?:weeks?|semaines?|semanas?|Wochen?|أسبوع|أسبوعا|أسابيع|أسبوعان|أسبوعين)$/iu,
  D: /^(?:days?|jours?|días?|Tage?n?|يوم|يوما|أيام|يومان|يومين)$/iu,
};
const dual = /^\p{Script=Arabic}+(?:ان|ين)$/u;

/** The numbers below thirteen in English, French, Spanish, German and Arabic, of each the beginning that no ending changes. */
const numbers: readonly RegExp[] = [
  /^(?:one|an?|une?|uno?|una|eine?[mnrs]?|واحدة?)$/iu,
  /^(?:two|deux|dos|zwei|اثنان|اثنتان)$/iu,
  /^(?:three|trois|tres|drei|ثلاثة?)$/iu,
  /^(?:four|quatre|cuatro|vier|أربعة?)$/iu,
  /^(?:five|cinq|cinco|fünf|خمسة?)$/iu,
  /^(?:six|seis|sechs|ستة?)$/iu,
  /^(?:seven|sept|siete|sieben|سبعة?)$/iu,
  /^(?:eight|huit|ocho|acht|ثماني?ة?)$/iu,
  /^(?:nine|neuf|nueve|neun|تسعة?)$/iu,
  /^(?:ten|dix|diez|zehn|عشرة?)$/iu,
  /^(?:eleven|onze|once|elf)$/iu,
  /^(?:twelve|douze|doce|zwölf)$/iu,
];

/** Ages are told in years, too, and are no time limits. */
const ofAge = /(?<!\p{L})(?:aged?|old|âgée?s?|âge|edad|alte?n?|Alters?|Lebensjahre?s?|عمره?ا?|سن)(?!\p{L})/iu;
const marks = /[\u064B-\u0652]/gu;

/** A unit alone tells no length: `from the day of the act`, and `an` is no year in English. */
const unitAlone =
  /^(?:year|ans?|année|año|Jahre?s?|month|mois|mes|Monate?s?|week|semaine|semana|day|jour|día|Tage?s?|سنة|عام|شهر|أسبوع|يوم)$/iu;
const between = /^(?:to|or|and|à|ou|et|bis|oder|und|a|o|y|إلى|أو)$/iu;
const digits = /^\p{N}/u;

/** The only length of time that a text names; nothing where it names none, several, or an age. */
export function onlyLengthIn(text: string): LengthInWords | undefined {
  if (ofAge.test(text)) return undefined;
  const words = text.replaceAll(marks, "").match(/\p{L}+|\p{N}+(?:[.,]\p{N}+)?/gu) ?? [];
  const lengths = words.flatMap((_, index) => lengthAt(words, index));
  const [only] = lengths;
  return lengths.length === 1 && only !== undefined && only.number > 0 ? only : undefined;
}

/** A unit whose number is not known counts as a length of 0, since it may be the one that is meant. */
function lengthAt(words: readonly string[], index: number): LengthInWords[] {
  const [word = "", before = ""] = [words[index], words[index - 1]];
  const unit = Object.keys(units).find((each) => units[each]?.test(word));
  if (unit === undefined) return [];
  if (dual.test(word)) return [{ said: word, number: 2, duration: `P2${unit}` }];
  const number = isRange(words, index - 1) ? 0 : numberOf(before);
  if (number === 0 && unitAlone.test(word) && !digits.test(before)) return [];
  return [{ said: `${before} ${word}`, number, duration: `P${number}${unit}` }];
}

/** The whole number that a word stands for, or 0. */
function numberOf(word: string): number {
  if (!digits.test(word)) return numbers.findIndex((each) => each.test(word)) + 1;
  const number = Number(word.replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)));
  return Number.isInteger(number) ? number : 0;
}

/** Whether the number at a place is the upper end of a range: `3-5 years`, `two to three months`. */
function isRange(words: readonly string[], index: number): boolean {
  const [before = "", first = ""] = [words[index - 1], words[index - 2]];
  return between.test(before) ? numberOf(first) > 0 : digits.test(before) && before.length < 3;
}
