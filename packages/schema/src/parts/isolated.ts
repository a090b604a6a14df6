const beyondArabic = /[^\p{Script=Arabic}\s]/u;

/**
 * A name, number or date set into an Arabic phrase, between U+2068 and U+2069 so that its own direction does not
 * move the words around it (Unicode Standard Annex 9). Plain Arabic needs none.
 */
export function isolated(text: string): string {
  return beyondArabic.test(text) ? `\u2068${text}\u2069` : text;
}
