/** Name of the place of a record on the page of its State: `civic/service/fr-cump` → `service-fr-cump`. */
export function anchorOf(id: string): string {
  const [, kind, slug] = id.split("/");
  return `${kind}-${slug}`;
}

/** Name of the place that shows a record on the page of its State; what makes up a part of the page alone is that part. */
export function placeOf(id: string): string {
  const [, kind] = id.split("/");
  if (kind === "national-system") return "summary";
  return kind === "pathway" ? "pathway" : anchorOf(id);
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

/** Name of the place of a need among those that are compared. */
export function needAnchor(need: string): string {
  return `need-${need}`;
}

/** Name of the place of a head of damage among those that are compared. */
export function headAnchor(head: string): string {
  return `head-${head}`;
}

/** Name of the place of a law of a system, by its number in the record. */
export function lawAnchor(index: number): string {
  return `law-${index + 1}`;
}
