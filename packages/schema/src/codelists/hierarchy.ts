import type { Codelist } from "./codelist.ts";

/** The codes above and below one another in one list. */
export interface Hierarchy<Code extends string> {
  /** The codes at the top, in the order of the list. */
  readonly top: readonly Code[];
  /** The code right above a finer one; nothing above one at the top. */
  readonly above: (code: Code) => Code | undefined;
  /** The codes right below a wider one, in the order of the list. */
  readonly below: (code: Code) => readonly Code[];
  /** A code and every code below it, however deep. */
  readonly withFiner: (code: Code) => readonly Code[];
}

/** How the codes of a list stand to one another: the one place that reads `parent`. */
export function hierarchyOf<Code extends string>({ concepts }: Codelist<Code>): Hierarchy<Code> {
  const above = new Map<Code, Code>();
  const below = new Map<Code | undefined, Code[]>();
  for (const { code, parent } of concepts) {
    if (parent !== undefined) above.set(code, parent);
    below.set(parent, [...(below.get(parent) ?? []), code]);
  }
  const withFiner = (code: Code): readonly Code[] => [code, ...(below.get(code) ?? []).flatMap(withFiner)];
  return {
    top: below.get(undefined) ?? [],
    above: (code) => above.get(code),
    below: (code) => below.get(code) ?? [],
    withFiner,
  };
}
