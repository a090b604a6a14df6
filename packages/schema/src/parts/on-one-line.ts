/**
 * A text without line breaks and control characters, each of which becomes U+FFFD. What a document or the name of a file
 * holds cannot begin a line of its own: lines mean something to who reads logs.
 */
export function onOneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]/gu, "\ufffd");
}
