import { setTimeout as wait } from "node:timers/promises";
import type { ApiKey } from "../http/callers/access.ts";
import { followKeys } from "../http/callers/follow-keys.ts";
import { createRefusalAudit, type RefusalAudit } from "../http/callers/refusal-audit.ts";
import type { Store } from "../store/store.ts";
import type { Logger } from "../telemetry/logger.ts";
import type { Metrics } from "../telemetry/metrics.ts";

/** Who may write to a node, and what is remembered of those who were refused. */
export interface Callers {
  readonly keys: () => readonly ApiKey[];
  readonly refusals: RefusalAudit;
  /** Resolves once nothing of it uses the store any more; soon, also where the store is silent. */
  stop(): Promise<void>;
}

/** What it is made of. */
export interface CallersOptions {
  /** Keys of the settings. */
  readonly fixed: readonly ApiKey[];
  readonly store: Pick<Store, "callerKeys" | "audit">;
  readonly now: () => Date;
  readonly logger: Logger;
  readonly metrics: Pick<Metrics, "auditLeftOut">;
}

/** Milliseconds that a store has for what is under way. */
const farewell = 500;

/** Begins to follow the keys of the store. Fails where they cannot be read. */
export async function startCallers({ fixed, store, now, logger, metrics }: CallersOptions): Promise<Callers> {
  const followed = await followKeys({
    fixed,
    callerKeys: store.callerKeys,
    onError: (error) => logger.warn({ err: error }, "the keys of callers could not be read"),
  });
  const refusals = createRefusalAudit({
    audit: store.audit,
    now,
    onError: (error) => logger.warn({ err: error }, "a refusal could not be written into the audit trail"),
    onLeftOut: () => metrics.auditLeftOut.inc(),
  });
  return {
    keys: followed.keys,
    refusals,
    async stop() {
      const ended = Promise.all([followed.stop(), refusals.settled()]);
      await Promise.race([ended, wait(farewell, undefined, { ref: false })]);
    },
  };
}
