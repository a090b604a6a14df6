import type { Criterion } from "../../generated/types/model.ts";
import { type EligibilityFactCode, eligibilityFact } from "../../src/codelists/eligibility-fact.ts";
import type { FactOf } from "../../src/eligibility/fact.ts";

/** Facts that are true or false. */
export const yesOrNo: readonly FactOf<"boolean">[] = eligibilityFact.concepts
  .filter(({ type }) => type === "boolean")
  .map(({ code }: { code: EligibilityFactCode }) => code as FactOf<"boolean">);

/** A condition on one of them. */
export const asks = (index: number): Criterion => ({ op: "fact", fact: yesOrNo[index] ?? "harm-bodily" });

/**
 * A contradiction that is hard to tell: one pigeon more than there are holes, each in a hole, and no two in one. Every part
 * alone, and nearly all together, can be met; what must be tried grows faster than any power of the number of holes.
 */
export function tangled(holes: number): Criterion {
  const isIn = (pigeon: number, hole: number) => asks(pigeon * holes + hole);
  const every = (count: number) => Array.from({ length: count }, (_, index) => index);
  const pigeons = every(holes + 1);
  return {
    op: "all",
    of: [
      ...pigeons.map(
        (pigeon): Criterion => ({ op: "any", of: every(holes).map((hole) => isIn(pigeon, hole)) }),
      ),
      ...every(holes).flatMap((hole) =>
        pigeons.flatMap((pigeon) =>
          every(pigeon).map((other): Criterion => {
            return { op: "not", of: { op: "all", of: [isIn(pigeon, hole), isIn(other, hole)] } };
          }),
        ),
      ),
    ],
  };
}
