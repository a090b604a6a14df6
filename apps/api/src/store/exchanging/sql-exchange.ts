import type { FlattenedJws } from "@civic/schema/signatures";
import type { Engine } from "../engines/engine.ts";
import type { Held } from "../engines/writer.ts";
import type { Dispute, ExchangeStore, TakeOutcome } from "../exchange-store.ts";
import { disputeWork } from "./disputes.ts";
import { history } from "./history.ts";
import { identityNotes } from "./identity.ts";
import { logEntries } from "./log-entries.ts";
import { statements } from "./statements.ts";
import { taking } from "./taking.ts";

/** What the exchange needs from outside. */
export interface ExchangeOptions {
  readonly now: () => Date;
  /** Does a work while nothing else is written. */
  readonly alone: <Value>(work: () => Promise<Value>) => Promise<Value>;
  /** Hears what became of the versions of a transaction that has ended. */
  readonly onTaken: (outcomes: readonly TakeOutcome[]) => void;
}

/** What the exchange keeps, over either engine. */
export function createExchange(
  engine: Engine,
  { now, alone, onTaken }: ExchangeOptions,
): Omit<ExchangeStore, "onLogged"> {
  const { kysely, dialect, writer } = engine;

  /** A transaction for what is rare. */
  function held<Value>(work: (held: Held) => Promise<Value>): Promise<Value> {
    return alone(async () => {
      let done: { readonly value: Value } | undefined;
      await writer.hold(async (transaction) => {
        done = { value: await work(transaction) };
        return true;
      }, "short");
      if (done === undefined) throw new Error("a transaction ended before its work");
      return done.value;
    });
  }

  return {
    ...identityNotes(engine),
    ...logEntries(engine),
    ...statements(engine, { now, held }),
    ...history(engine),
    take: taking(engine, { now, alone, onTaken }),
    dispute: (evidence) =>
      held((transaction) => disputeWork(transaction, dialect, now().toISOString()).add(evidence)),
    async disputes(id) {
      const rows = await kysely
        .selectFrom("dispute")
        .innerJoin("log", "log.seq", "dispute.seq")
        .select(["dispute.id", "dispute.version", "jws_a", "jws_b", "settled", "log.at"])
        .$if(id !== undefined, (query) => query.where("dispute.id", "=", id ?? ""))
        .orderBy("dispute.seq")
        .execute();
      return rows.map(({ jws_a: a, jws_b: b, settled, ...row }): Dispute => {
        const jws: Dispute["jws"] = [JSON.parse(a) as FlattenedJws, JSON.parse(b) as FlattenedJws];
        return { ...row, jws, ...(settled !== null && { settled }) };
      });
    },
  };
}
