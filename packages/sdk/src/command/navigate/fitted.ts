/** A part of a page that may be shortened: what it lists, the most important first. */
export interface Listed<Id extends string> {
  readonly id: Id;
  readonly items: readonly string[];
}

/** How short a part may become: each step goes on until the page fits. */
export type Shortening<Id extends string> = readonly (readonly [id: Id, least: number])[];

/** The parts with as much of each as fits: what matters least is left out first. */
export function fitted<Id extends string>(
  parts: readonly Listed<Id>[],
  fits: (parts: readonly Listed<Id>[]) => boolean,
  shortening: Shortening<Id>,
): readonly Listed<Id>[] {
  let now = parts;
  for (const [id, least] of shortening)
    while (!fits(now) && now.some((part) => part.id === id && part.items.length > least))
      now = now.map((part) => (part.id === id ? { id, items: part.items.slice(0, -1) } : part));
  return now;
}
