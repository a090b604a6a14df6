import type { FirstStep } from "@civic/schema/compute";

type StepThat<Does extends FirstStep["do"]> = Extract<FirstStep, { do: Does }>;
/** A number to call. */
export type CallStep = StepThat<"call-emergency-number">;
/** Somebody to turn to for help. */
export type HelpStep = StepThat<"turn-to-contact-point" | "turn-to-service">;
/** An authority that decides or assists. */
export type AuthorityStep = StepThat<"turn-to-authority">;
/** Something to claim. */
export type ClaimStep = StepThat<"claim">;

/** Steps of one sort that follow one another: in one State, or claims in any. */
export type StepGroup =
  | { readonly do: "call"; readonly state: string; readonly steps: readonly CallStep[] }
  | { readonly do: "turn-to"; readonly state: string; readonly steps: readonly HelpStep[] }
  | { readonly do: "authority"; readonly state: string; readonly steps: readonly AuthorityStep[] }
  | { readonly do: "claim"; readonly steps: readonly ClaimStep[] };

const sorts = {
  "call-emergency-number": "call",
  "turn-to-contact-point": "turn-to",
  "turn-to-service": "turn-to",
  "turn-to-authority": "authority",
  claim: "claim",
} as const satisfies Record<FirstStep["do"], StepGroup["do"]>;

/** First steps in the order in which they are given; neighbours of one sort and State are put together. */
export function stepGroups(steps: readonly FirstStep[]): readonly StepGroup[] {
  const groups: { key: string; do: StepGroup["do"]; state: string; steps: FirstStep[] }[] = [];
  for (const step of steps) {
    const sort = sorts[step.do];
    const key = sort === "claim" ? sort : `${sort} ${step.state}`;
    const last = groups.at(-1);
    if (last?.key === key) last.steps.push(step);
    else groups.push({ key, do: sort, state: step.state, steps: [step] });
  }
  return groups as unknown as readonly StepGroup[];
}
