import { remembered } from "../../memory/remembered.ts";
import { readWeightedList } from "../request/weighted-list.ts";
import { type Coding, contentCodings } from "./coding.ts";

/** What a client takes. */
export interface AcceptedCodings {
  /** The one it prefers of those that this node has. */
  readonly best: Coding;
  /** Whether it also takes the bytes as they are. */
  readonly identity: boolean;
}

const asItIs: AcceptedCodings = { best: "identity", identity: true };

/** Below every weight that can be written: who names a coding prefers it to none. */
const unnamed = 0.0001;

const otherNames: Readonly<Record<string, string>> = { "x-gzip": "gzip" };

/**
 * Reads `Accept-Encoding` (RFC 9110, 12.5.3). Of codings of equal weight the smaller result counts. Who takes nothing
 * that this node has is answered as if nothing had been said, as 12.4.1 allows.
 */
export function acceptedCodings(header: string | null): AcceptedCodings {
  return header === null ? asItIs : readCodings(header);
}

const readCodings = remembered((header: string): AcceptedCodings => {
  const weights = new Map<string, number>();
  for (const { value, weight } of readWeightedList(header)) {
    const name = otherNames[value] ?? value;
    weights.set(name, Math.max(weight, weights.get(name) ?? 0));
  }
  const others = weights.get("*");
  const weightOf = (coding: Coding) => weights.get(coding) ?? others ?? (coding === "identity" ? unnamed : 0);
  const [best = "identity"] = [...contentCodings, "identity" as const]
    .filter((coding) => weightOf(coding) > 0)
    .sort((a, b) => weightOf(b) - weightOf(a));
  return weightOf(best) > 0 ? { best, identity: weightOf("identity") > 0 } : asItIs;
});
