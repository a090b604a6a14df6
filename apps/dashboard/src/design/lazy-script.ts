import { use } from "react";
import { addressOfLost, askStylesAnew, importAnew, mendBy } from "./lost-script.ts";

/** What a script exports, loaded when it is asked for. */
export interface LazyScript<Value> {
  /** What the script exports; while it loads, React waits; what failed is thrown where the page would stand. */
  readonly read: () => Value;
  /** Loads the script ahead; never rejects, what failed is told when it is read. */
  readonly preload: () => Promise<void>;
  /** What the script exports, for those who do not draw; rejects with what failed, and asks anew the next time. */
  readonly loaded: () => Promise<Value>;
}

/** How to load a script that did not come from another address than the browser remembers. */
export type LoadAnew = (address: string, attempt: number) => Promise<unknown>;

/** A promise that says what became of it: React reads one that is settled without waiting. */
type Attempt<Value> = Promise<Value> & {
  status?: "pending" | "fulfilled" | "rejected";
  value?: Value;
  reason?: unknown;
};

/** A script that does not come is thrown, and asked for anew: the document is not loaded again, that would forget what was entered. */
export function lazyScript<Value>(
  load: () => Promise<Value>,
  anew: LoadAnew = importAnew,
): LazyScript<Value> {
  let lost: string | undefined;
  let attempt = -1;
  let current: Attempt<Value> | undefined;
  const ask = () => {
    attempt += 1;
    if (attempt > 0) askStylesAnew();
    if (lost === undefined) return load();
    return anew(lost, attempt) as Promise<Value>;
  };
  const start = (): Attempt<Value> => {
    const asking = ask();
    const wasTried = attempt > 0;
    const asked: Attempt<Value> = asking.catch((reason: unknown) => {
      lost ??= addressOfLost(reason);
      const failure = reason instanceof Error ? reason : new Error(String(reason));
      mendBy(failure, {
        again: () => {
          if (current === asked) current = undefined;
        },
        wasTried,
      });
      throw failure;
    });
    asked.status = "pending";
    asked.then(
      (value) => {
        Object.assign(asked, { status: "fulfilled", value });
      },
      (reason: unknown) => {
        Object.assign(asked, { status: "rejected", reason });
      },
    );
    return asked;
  };
  const loaded = () => {
    if (current === undefined || current.status === "rejected") current = start();
    return current;
  };
  const preload = async () => {
    await loaded().catch(() => undefined);
  };
  // Always by `use`, also when it is there: where React draws a part again after waiting, its hooks stand in the same order.
  const read = (): Value => {
    current ??= start();
    return use<Value>(current as Promise<Value>);
  };
  return { read, preload, loaded };
}
