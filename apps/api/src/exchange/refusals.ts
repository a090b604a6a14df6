import type { Finding } from "@civic/schema";
import type { Logger } from "../telemetry/logger.ts";
import { describeFindings, fallback } from "../words/language.ts";

/** What one pull refuses: the first few in full, the others as a number. */
export interface Refusals {
  readonly add: (finding: Finding) => void;
  /** Number of findings so far, by code. */
  counts(): Readonly<Record<string, number>>;
  total(): number;
}

/** Logs the first `most` findings of a pull and counts all of them. */
export function createRefusals(logger: Logger, most: number): Refusals {
  const counts = new Map<string, number>();
  let logged = 0;
  return {
    add(given) {
      const found = clipped(given);
      const { code, record, pointer, params } = found;
      counts.set(code, (counts.get(code) ?? 0) + 1);
      if (logged >= most) return;
      logged += 1;
      const [described] = describeFindings([found], fallback);
      logger.warn({ code, record, pointer, params }, described?.message);
    },
    counts: () => Object.fromEntries(counts),
    total: () => [...counts.values()].reduce((sum, count) => sum + count, 0),
  };
}

/** Longest text of a finding that is logged: what a peer sends is not written out at length. */
const longest = 300;

function clipped(found: Finding): Finding {
  const clip = (value: unknown): unknown =>
    typeof value === "string"
      ? value.slice(0, longest)
      : Array.isArray(value)
        ? value.slice(0, 20).map(clip)
        : value;
  const params = Object.fromEntries(Object.entries(found.params).map(([name, value]) => [name, clip(value)]));
  const pointer = found.pointer.slice(0, longest);
  const record = found.record?.slice(0, longest);
  return { ...found, pointer, params, ...(record !== undefined && { record }) } as Finding;
}
