import type { Finding } from "@civic/schema";
import type { Refused } from "../../store/mirror-notes.ts";
import type { Logger } from "../../telemetry/logger.ts";
import { describeFindings, fallback } from "../../words/language.ts";
import { clipped } from "./clipped.ts";
import type { MirrorOptions } from "./mirror-options.ts";

/** Milliseconds in which so many refusals are logged one by one as the limits say. */
const period = 60_000;

/** So many of the last refusals are shown with the state of a peer. */
const shown = 20;

/** What is refused of one peer: some in full, all as a number. */
export interface Refusals {
  /** Something was refused, for one of these reasons or more. */
  add(...findings: readonly Finding[]): void;
  /** What was refused since this was last asked for: how much, and how often each reason was one. */
  take(): { readonly total: number; readonly codes: Readonly<Record<string, number>> };
  /** The last ones, newest first. */
  last(): readonly Refused[];
}

/** Logs what a peer has refused, within a bound, and counts all of it. */
export function createRefusals(
  before: readonly Refused[],
  { limits, now, time, metrics, logger }: MirrorOptions & { readonly logger: Logger },
): Refusals {
  let last = before;
  let counts = new Map<string, number>();
  let [since, logged] = [now(), 0];
  let total = 0;

  /** What a peer sends without end does not fill the disk. */
  function mayLog(): boolean {
    if (now() - since > period) [since, logged] = [now(), 0];
    logged += 1;
    return logged <= limits.loggedRefusals;
  }

  function tell(found: Finding): void {
    const { code, record, pointer, params } = found;
    counts.set(code, (counts.get(code) ?? 0) + 1);
    metrics?.refused.inc({ code });
    if (!mayLog()) return;
    const [described] = describeFindings([found], fallback);
    // Two truths under one name are worse than something that did not arrive.
    const level = code === "version-disputed" ? "error" : "warn";
    logger[level]({ code, record, pointer, params }, described?.message);
  }

  return {
    add(...given) {
      const findings = given.map(clipped);
      const [first] = findings;
      if (first === undefined) return;
      total += 1;
      last = [{ at: time().toISOString(), finding: first }, ...last].slice(0, shown);
      metrics?.pulled.inc({ outcome: "refused" });
      findings.forEach(tell);
    },
    take() {
      const taken = { total, codes: Object.fromEntries(counts) };
      [total, counts] = [0, new Map()];
      return taken;
    },
    last: () => last,
  };
}
