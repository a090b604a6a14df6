import type { Codelist } from "@civic/schema";

/** A code and every code below it in the hierarchy of its list. */
export function withFinerCodes(list: Codelist, code: string): string[] {
  const below = list.concepts.filter(({ parent }) => parent === code);
  return [code, ...below.flatMap((finer) => withFinerCodes(list, finer.code))];
}
