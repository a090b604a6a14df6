import type { ComparedField } from "@civic/schema/compute";
import type { CompareSearch } from "./compare-search.ts";

/** The parts of the page, in their order, with the fields of each. */
const fieldsOfBlocks = {
  system: ["official-language", "currency", "designation-procedure", "designation"],
  contacts: ["emergency-contact", "cross-border-contact-point"],
  sums: ["amount", "head-of-damage", "head-amount", "national-head"],
  schemes: [
    "schemes-on-territory",
    "schemes-abroad",
    "foreigners-on-territory",
    "nationals-abroad",
    "residents",
    "advance",
    "offset",
    "form",
    "assessment-method",
    "funding",
    "claim-language",
    "cross-border-role",
    "assisting-authority",
    "deciding-authority",
  ],
  clocks: ["time-limit", "advance-time", "decision-time", "silence", "redress-time"],
  evidence: ["police-report", "evidence"],
  redress: ["redress-body"],
  coverage: ["coverage", "hand-over", "hand-over-owner"],
  recognition: ["recognition", "day-of-remembrance"],
} as const satisfies Readonly<Record<string, readonly ComparedField[]>>;

/** Name of a part of the page. */
export type BlockName = keyof typeof fieldsOfBlocks;

/** Every part, in the order of the page. */
export const blockNames = Object.keys(fieldsOfBlocks) as readonly BlockName[];

/** The fields of a part. */
export function fieldsOf(block: BlockName): readonly ComparedField[] {
  return fieldsOfBlocks[block];
}

const ofSchemes: ReadonlySet<ComparedField> = new Set(
  (["sums", "schemes", "clocks", "evidence", "redress"] as const).flatMap(fieldsOf),
);

/** Whether schemes say it, each for itself. */
export function isOfSchemes(field: ComparedField): boolean {
  return ofSchemes.has(field);
}

/** Blocks that stand open: those of the address, else the State at a glance and, where there is room for tables, the sums. */
export function openIn({ open }: CompareSearch, wide: boolean): readonly BlockName[] {
  if (open === undefined) return wide ? ["system", "sums"] : ["system"];
  return blockNames.filter((name) => open.includes(name));
}
