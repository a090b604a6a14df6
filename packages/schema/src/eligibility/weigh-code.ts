import type { Facts } from "../../generated/types/model.ts";
import type { Comparison } from "./fold-criterion.ts";
import { isRuledOut, saysNotAll } from "./silence.ts";
import { lacking, settled, type Weighed } from "./weighed.ts";

/**
 * Weighs a comparison of codes: met where a known code is among those asked for, not met where each of these is ruled out.
 * An event whose legal character nobody has said, or decided, may have any: not met would harm people.
 */
export function weighCode({ fact, in: asked }: Extract<Comparison, { op: "code" }>, facts: Facts): Weighed {
  const known: string | readonly string[] | undefined = facts[fact];
  if (known !== undefined) {
    if (typeof known === "string") {
      if (asked.includes(known)) return settled(true);
    } else for (const code of known) if (asked.includes(code)) return settled(true);
  }
  if (known !== undefined && !saysNotAll(fact)) return settled(false);
  for (const code of asked) if (!isRuledOut(facts, fact, code)) return lacking(fact);
  return settled(false);
}
