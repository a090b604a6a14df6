import type { FirstStep } from "@civic/schema/compute";
import { grouped } from "@civic/schema/compute";

/** First steps of one sort in one State, or all claims together. */
export type StepGroup =
  | { readonly do: "call"; readonly state: string; readonly steps: readonly CallStep[] }
  | { readonly do: "turn-to"; readonly state: string; readonly steps: readonly ContactStep[] }
  | { readonly do: "claim"; readonly steps: readonly ClaimStep[] };

type StepThat<Does extends FirstStep["do"]> = Extract<FirstStep, { do: Does }>;
/** A number to call. */
export type CallStep = StepThat<"call-emergency-number">;
/** Somebody to turn to. */
export type ContactStep = StepThat<"turn-to-contact-point">;
/** Something to claim. */
export type ClaimStep = StepThat<"claim">;

/** First steps in their order: numbers by State, contact points by State, then the claims. */
export function stepGroups(steps: readonly FirstStep[]): readonly StepGroup[] {
  const calls = steps.filter((step): step is CallStep => step.do === "call-emergency-number");
  const contacts = steps.filter((step): step is ContactStep => step.do === "turn-to-contact-point");
  const claims = steps.filter((step): step is ClaimStep => step.do === "claim");
  return [
    ...byState(calls).map((group) => ({ do: "call" as const, ...group })),
    ...byState(contacts).map((group) => ({ do: "turn-to" as const, ...group })),
    ...(claims.length > 0 ? [{ do: "claim" as const, steps: claims }] : []),
  ];
}

function byState<Step extends FirstStep>(steps: readonly Step[]) {
  return [...grouped(steps, ({ state }) => state)].map(([state, own]) => ({ state, steps: own }));
}
