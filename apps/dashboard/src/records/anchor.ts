/** Name of the place of a record on the page of its State: `civic/service/fr-cump` → `service-fr-cump`. */
export function anchorOf(id: string): string {
  const [, kind, slug] = id.split("/");
  return `${kind}-${slug}`;
}

/** Name of the place of a step of a pathway. */
export function stepAnchor(step: string): string {
  return `step-${step}`;
}

/** Short name of a scheme in an address: `civic/compensation-scheme/be-1985` → `civic/be-1985`. */
export function schemeKey(id: string): string {
  const [publisher, , slug] = id.split("/");
  return `${publisher}/${slug}`;
}
