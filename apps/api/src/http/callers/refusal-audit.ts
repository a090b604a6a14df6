import type { AuditTrail, RefusedWrite } from "../../store/audit-trail.ts";

/** What telling the audit trail of refusals needs. */
export interface RefusalAuditOptions {
  readonly audit: Pick<AuditTrail, "addRefused">;
  readonly now: () => Date;
  /** Hears that refusals could not be written down. */
  readonly onError: (error: unknown) => void;
  /** Hears of each refusal that is left out, as its key was refused too often within a minute. */
  readonly onLeftOut: () => void;
}

/** Tells the audit trail of what known keys were refused. Nobody waits for it. */
export interface RefusalAudit {
  add(refused: Omit<RefusedWrite, "at">): void;
  /** Resolves once everything is written down, or could not be. */
  settled(): Promise<void>;
}

/** Refusals of one key that are written down within a minute: a program gone wild fills no disk. */
export const mostRefusals = 60;

const minute = 60_000;

/** Writes down what comes while nothing is written at once; what comes meanwhile is written together. */
export function createRefusalAudit({ audit, now, onError, onLeftOut }: RefusalAuditOptions): RefusalAudit {
  let counts = new Map<string, number>();
  let end = 0;
  let waiting: RefusedWrite[] = [];
  let writing: Promise<void> | undefined;

  function mayAdd(caller: string, time: number): boolean {
    if (time >= end) {
      counts = new Map();
      end = time + minute;
    }
    const count = (counts.get(caller) ?? 0) + 1;
    counts.set(caller, count);
    return count <= mostRefusals;
  }

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        await audit.addRefused(batch);
      } catch (error) {
        onError(error);
      }
    }
    writing = undefined;
  }

  return {
    add(refused) {
      const at = now();
      if (!mayAdd(refused.caller, at.getTime())) {
        onLeftOut();
        return;
      }
      waiting.push({ ...refused, at: at.toISOString() });
      writing ??= writeAll();
    },
    settled: async () => writing,
  };
}
