import type { Facts } from "../../generated/types/model.ts";
import type { Comparison } from "./fold-criterion.ts";
import { isNoAttack, isRuledOut, saysNotAll } from "./silence.ts";
import { isRegionFact, weighRegion } from "./weigh-region.ts";
import { lacking, settled, type Weighed } from "./weighed.ts";

/**
 * Weighs a comparison of codes: met where a known code is among those asked for, not met where each of these is ruled out.
 * An event whose legal character nobody has said, or decided, may have any: not met would harm people. Once it is said to
 * have been an accident, it is one, however it looked.
 */
export function weighCode(comparison: Extract<Comparison, { op: "code" }>, facts: Facts): Weighed {
  const { fact, in: asked } = comparison;
  if (isRegionFact(fact)) return weighRegion(fact, comparison, facts);
  const known: string | readonly string[] | undefined = facts[fact];
  if (known === undefined && facts.not === undefined) return lacking(fact);
  if (typeof known === "string") return settled(asked.includes(known));
  if (known?.some((code) => asked.includes(code) && !isNoAttack(fact, known, code))) return settled(true);
  if (known !== undefined && !saysNotAll(fact)) return settled(false);
  return asked.every((code) => isRuledOut(facts, fact, code)) ? settled(false) : lacking(fact);
}
