import type { Language } from "./language.tsx";

/** Who publishes, by the code: a State, a body of States, or this project. */
export function publisherName(code: string, { format }: Pick<Language, "format">): string {
  return code === "civic" ? "CIVIC" : format.region(code);
}
