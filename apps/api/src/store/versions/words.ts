// Letters that Unicode does not decompose into a base letter and a mark.
const folded: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ı: "i",
  ς: "σ",
};
const special = new RegExp(`[${Object.keys(folded).join("")}]`, "g");
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what ASCII begins with.
const isAscii = /^[\x00-\x7f]*$/;
const longestWord = 60;

// PostgreSQL refuses a tsvector of a mebibyte; nobody searches for the words after so many.
const mostLetters = 200_000;

/**
 * The words of a text, without case and accents, in their order. Both engines store and are asked these words, so
 * that neither splits nor folds by rules of its own.
 */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  const words = isAscii.test(lower) ? lower.match(/[a-z0-9]+/g) : fold(lower).match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).map(shortened);
}

/** Without marks, and with base letters where Unicode knows of them. */
function fold(lower: string): string {
  return lower
    .normalize("NFKD")
    .replaceAll(/\p{M}+/gu, "")
    .replaceAll(special, (letter) => folded[letter] ?? letter);
}

function shortened(word: string): string {
  return word.length > longestWord ? [...word].slice(0, longestWord).join("") : word;
}

/** Each word of several texts once, up to a bound. */
export function distinctWords(texts: Iterable<string>): string[] {
  const distinct = new Set<string>();
  let letters = 0;
  for (const text of texts) {
    for (const word of wordsOf(text)) {
      if (distinct.has(word)) continue;
      letters += word.length;
      if (letters > mostLetters) return [...distinct];
      distinct.add(word);
    }
  }
  return [...distinct];
}
