/** The id of the record that a path names. */
export function idIn({
  publisher,
  kind,
  slug,
}: {
  readonly publisher: string;
  readonly kind: string;
  readonly slug: string;
}): string {
  return `${publisher}/${kind}/${slug}`;
}
