import type { Engine } from "../engines/engine.ts";
import type { Held } from "../engines/writer.ts";
import type { ExchangeStore, TakeOutcome } from "../exchange-store.ts";
import type { Alone } from "../writing/alone.ts";
import { disputeWork } from "./disputes.ts";
import { history } from "./history.ts";
import { identityNotes } from "./identity.ts";
import { logEntries } from "./log-entries.ts";
import { statements } from "./statements.ts";
import { taking } from "./taking.ts";
import { toldDisputes } from "./told-disputes.ts";

/** What the exchange needs from outside. */
export interface ExchangeOptions {
  readonly now: () => Date;
  readonly alone: Alone;
  /** Hears what became of the versions of a transaction that has ended. */
  readonly onTaken: (outcomes: readonly TakeOutcome[]) => void;
}

/** What the exchange keeps, over either engine. */
export function createExchange(
  engine: Engine,
  { now, alone, onTaken }: ExchangeOptions,
): Omit<ExchangeStore, "onLogged"> {
  const { dialect, writer } = engine;

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
    ...identityNotes(engine, alone),
    ...logEntries(engine),
    ...statements(engine, { now, held }),
    ...toldDisputes(engine),
    ...history(engine),
    take: taking(engine, { now, alone, onTaken }),
    dispute: (evidence) =>
      held((transaction) => disputeWork(transaction, dialect, now().toISOString()).add(evidence)),
  };
}
