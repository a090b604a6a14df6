const beyondArabic = /[^\p{Script=Arabic}\s]/u;

/**
 * A name, number or date set into an Arabic phrase, between U+2068 and U+2069 so that its own direction does not
 * move the words around it (Unicode Standard Annex 9). Plain Arabic needs none. What has taken in parts itself is an
 * Arabic phrase, and is marked as one (U+200F): rule P2 finds a direction outside of what is isolated alone, so that a
 * phrase of nothing but parts would be set from left to right.
 */
export function isolated(text: string): string {
  if (!beyondArabic.test(text)) return text;
  return text.includes("\u2068") ? `\u2068\u200f${text}\u2069` : `\u2068${text}\u2069`;
}
