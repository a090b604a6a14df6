import { use } from "react";
import { addressOfLost, importAnew } from "./lost-script.ts";

/** What a script exports, loaded when it is asked for. */
export interface LazyScript<Value> {
  /** What the script exports; while it loads, React waits; what failed is thrown where the page would stand. */
  readonly read: () => Value;
  /** Loads the script ahead; never rejects, what failed is told when it is read. */
  readonly preload: () => Promise<void>;
  /** What the script exports, for what a button makes; rejects where it does not come, and asks anew the next time. */
  readonly get: () => Promise<Value>;
}

/** How to load a script that did not come from another address than the browser remembers. */
export type LoadAnew = (address: string, attempt: number) => Promise<unknown>;

/** How to load again what a failure came from. */
const attempts = new WeakMap<object, () => void>();

/** A script that does not come is thrown, and asked for anew: the document is not loaded again, that would forget what was entered. */
export function lazyScript<Value>(
  load: () => Promise<Value>,
  anew: LoadAnew = importAnew,
): LazyScript<Value> {
  let loaded: { readonly value: Value } | undefined;
  let failure: Error | undefined;
  let lost: string | undefined;
  let attempt = 0;
  let loading: Promise<void> | undefined;
  const start = () => {
    if (lost === undefined) return load();
    attempt += 1;
    return anew(lost, attempt) as Promise<Value>;
  };
  const preload = () => {
    loading ??= start().then(
      (value) => {
        loaded = { value };
        failure = undefined;
      },
      (reason: unknown) => {
        failure = reason instanceof Error ? reason : new Error(String(reason));
        lost ??= addressOfLost(reason);
        loading = undefined;
        attempts.set(failure, () => {
          failure = undefined;
        });
      },
    );
    return loading;
  };
  const read = (): Value => {
    if (loaded !== undefined) return loaded.value;
    if (failure !== undefined) throw failure;
    use(preload());
    // What settled meanwhile is given or thrown as it stands now.
    return read();
  };
  const get = async (): Promise<Value> => {
    if (loaded === undefined) await preload();
    if (failure !== undefined) throw failure;
    return read();
  };
  return { read, preload, get };
}

/** Lets the script that a failure came from be loaded anew when it is next read. */
export function loadAgain(error: unknown): void {
  if (typeof error === "object" && error !== null) attempts.get(error)?.();
}
