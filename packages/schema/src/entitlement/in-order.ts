/**
 * Compares two texts by their code units, for sorting: the same order on every machine, which `localeCompare` does not
 * promise, and 0 for the same text, so that two versions of one record keep the order in which they come.
 */
export function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Compares two things by their ids. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return byText(a.id, b.id);
}
