/** Whose record an id names: `fr` of `fr/service/114`. */
export function publisherIn(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf("/")));
}
