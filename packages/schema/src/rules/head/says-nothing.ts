/** Whether an object has no member but, at most, where it was read. */
export function saysNothing(value: object): boolean {
  for (const name in value) if (name !== "provenance") return false;
  return true;
}
