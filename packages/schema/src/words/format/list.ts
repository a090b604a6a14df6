/** "a, b and c". */
export function formatList(
  items: readonly string[],
  language: string,
  type: Intl.ListFormatType = "conjunction",
): string {
  return new Intl.ListFormat(language, { type, style: "long" }).format(items);
}
