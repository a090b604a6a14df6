/** Whether a value is an object that is no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Name of a value's type, as JSON Schema names it. */
export function typeName(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/** A short rendering of a value for a message; long or structured values are not repeated. */
export function shown(value: unknown): string {
  if (typeof value === "string") return shortened(value, 60);
  return typeof value === "object" ? typeName(value) : String(value);
}

/** The beginning of a text that is longer than so many UTF-16 units. */
export function shortened(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
