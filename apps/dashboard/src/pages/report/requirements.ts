import type { Gap, Guideline, KeyAreaCode, NeedCode } from "@civic/schema";

/** What a text asks for and no record of a State answers. */
export interface OpenRequirement {
  readonly guideline: Guideline;
  readonly requirement: Guideline["requirements"][number];
  /** Needs that are open, with the States, in the order of the report. */
  readonly needs: readonly { readonly need: NeedCode; readonly states: readonly string[] }[];
}

/** The open requirements of one key area: each stands under the first area that its text names. */
export function openRequirements(
  area: KeyAreaCode,
  gaps: readonly Gap[],
  guidelines: readonly Guideline[],
  states: readonly string[],
): readonly OpenRequirement[] {
  const open = gaps.filter(({ kind }) => kind === "requirement-unanswered");
  return guidelines.flatMap((guideline) =>
    guideline.requirements.flatMap((requirement) => {
      if (requirement.keyAreas?.[0] !== area) return [];
      const own = open.filter(
        (gap) => gap.guideline?.record === guideline.id && gap.guideline.requirement === requirement.id,
      );
      const needs = [...new Set(own.flatMap(({ need }) => need ?? []))].map((need) => ({
        need,
        states: states.filter((state) => own.some((gap) => gap.jurisdiction === state && gap.need === need)),
      }));
      return needs.length === 0 ? [] : [{ guideline, requirement, needs }];
    }),
  );
}
