import { headOfDamage } from "@civic/schema/codelists";
import type { Code } from "@civic/schema/words";

/** A head of damage of the harmonised list. */
export type HeadCode = Code<"head-of-damage">;
/** Who claims. */
export type Claimant = "direct" | "indirect" | "both";
/** Whether the loss is economic. */
export type Nature = "pecuniary" | "non-pecuniary";

/** Heads that the same persons claim for the same sort of loss. */
export interface HeadGroup {
  readonly claimant: Claimant;
  readonly nature: Nature;
  readonly heads: readonly HeadCode[];
}

interface Head {
  readonly code: HeadCode;
  readonly claimant: Claimant;
  readonly nature: Nature;
  readonly definition: string;
}

const heads: readonly Head[] = headOfDamage.concepts;
const claimants: readonly Claimant[] = ["direct", "indirect", "both"];
const natures: readonly Nature[] = ["pecuniary", "non-pecuniary"];

/** How many heads of damage there are. */
export const headCount = heads.length;

/** Every head of damage, by who claims and what sort of loss it is. */
export const headGroups: readonly HeadGroup[] = claimants
  .flatMap((claimant) =>
    natures.map((nature) => ({
      claimant,
      nature,
      heads: heads
        .filter((head) => head.claimant === claimant && head.nature === nature)
        .map((head) => head.code),
    })),
  )
  .filter((group) => group.heads.length > 0);

/** What a head of damage means; the list gives it in English only. */
export function headDefinition(code: HeadCode): string {
  return heads.find((head) => head.code === code)?.definition ?? "";
}

/** The head that an address names, if it is one. */
export function asHead(value: string | undefined): HeadCode | undefined {
  return heads.find((head) => head.code === value)?.code;
}
