/** Letters that stand for others without being those letters with a mark. */
const alike: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ς: "σ",
  ة: "ه",
  ى: "ي",
};

const plain = /^[\0-\x7f]*$/;
const unlike = new RegExp(`[${Object.keys(alike).join("")}]`, "g");

/** A text as it is compared: without accents, vowel signs and capitals, and letters that people mix up alike. */
export function folded(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\u0640]/gu, "")
    .toLowerCase()
    .replace(unlike, (letter) => alike[letter] ?? letter);
}

/** Words that say nothing of what is looked for, as {@link folded} gives them. */
const empty = new Set(
  "a an and at by for in of on or the to au aux d de des du en et l la le les pour sur un une y con del el los las para por und der die das den des dem fur im von zu mit في من على عن الى".split(
    " ",
  ),
);

/** The words of a text, folded; an Arabic word without its article. */
export function wordsOf(text: string): readonly string[] {
  return folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => (word.startsWith("ال") && word.length > 4 ? word.slice(2) : word))
    .filter((word) => word !== "");
}

/** The words that somebody looks for; all of them where none says anything. */
export function wordsSought(query: string): readonly string[] {
  const words = [...new Set(wordsOf(query))];
  const telling = words.filter((word) => !empty.has(word));
  return telling.length > 0 ? telling : words;
}
