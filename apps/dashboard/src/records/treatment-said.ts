import type { TreatmentCounts } from "@civic/schema/compute";
import type { Language } from "../words/language.tsx";

interface Said extends Pick<TreatmentCounts, "same" | "closes" | "opens" | "unclear"> {
  readonly weighed: number;
  readonly settled: number;
}

const kinds = ["same", "closes", "opens", "unclear"] as const;

/** How much is settled, and what becomes of it: nothing is said of what there is none of. */
export function treatmentSaid(
  said: Said,
  { treatmentCounts: counts, joiner }: Pick<Language["words"], "treatmentCounts" | "joiner">,
): string {
  const parts = kinds.filter((kind) => said[kind] > 0).map((kind) => counts[kind](said[kind]));
  return counts.settled(said.settled, said.weighed) + (parts.length > 0 ? ` · ${parts.join(joiner)}` : "");
}
