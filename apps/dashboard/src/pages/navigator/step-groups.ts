import type { FirstStep } from "@civic/schema/compute";

type StepThat<Does extends FirstStep["do"]> = Extract<FirstStep, { do: Does }>;
/** A number to call. */
export type CallStep = StepThat<"call-emergency-number">;
/** Somebody to turn to for help. */
export type HelpStep = StepThat<"turn-to-contact-point" | "turn-to-service">;
/** An authority that decides or assists. */
export type AuthorityStep = StepThat<"turn-to-authority">;
/** Something to claim, and who decides it. */
export interface ClaimStep extends StepThat<"claim"> {
  readonly deciding: readonly AuthorityStep[];
}

/** Steps of one sort: in one State, or claims in any. */
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

/**
 * First steps in the order of acting. What is done in one State stands together where its first comes; claims only with
 * their neighbours, since one that ends today comes before everything. Who decides a claim stands with the claim.
 */
export function stepGroups(steps: readonly FirstStep[]): readonly StepGroup[] {
  const claimed = new Set(steps.flatMap((step) => (step.do === "claim" ? [step.record] : [])));
  const deciding = steps.filter(
    (step): step is AuthorityStep => step.do === "turn-to-authority" && step.role === "deciding",
  );
  const groups: { key: string; do: StepGroup["do"]; state: string; steps: (FirstStep | ClaimStep)[] }[] = [];
  for (const step of steps) {
    if (isWithClaim(step, claimed)) continue;
    const sort = sorts[step.do];
    const key = sort === "claim" ? sort : `${sort} ${step.state}`;
    const last = groups.at(-1);
    const found = sort === "claim" ? last?.key === key && last : groups.find((group) => group.key === key);
    const shown =
      step.do === "claim"
        ? { ...step, deciding: deciding.filter(({ schemes }) => schemes.includes(step.record)) }
        : step;
    if (found) found.steps.push(shown);
    else groups.push({ key, do: sort, state: step.state, steps: [shown] });
  }
  return groups as unknown as readonly StepGroup[];
}

function isWithClaim(step: FirstStep, claimed: ReadonlySet<string>): boolean {
  return (
    step.do === "turn-to-authority" && step.role === "deciding" && step.schemes.some((id) => claimed.has(id))
  );
}
