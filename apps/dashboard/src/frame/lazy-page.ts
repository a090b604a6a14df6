import { type ComponentType, createElement, type ReactElement, use } from "react";
import { addressOfLost, importAnew } from "../data/lost-script.ts";

/** A page whose script is loaded when it is asked for. */
export interface LazyPage {
  (): ReactElement;
  /** Loads the script ahead; never rejects, what failed is told when the page is drawn. */
  readonly preload: () => Promise<void>;
}

/** How to load again what a failure came from. */
const attempts = new WeakMap<object, () => void>();

type Pages<Name extends string> = Readonly<Record<Name, ComponentType>>;

/**
 * A page by the name that its module exports. A script that does not come is thrown where the page would stand, so that
 * the frame can say so, and the document is not loaded again: that would forget what was entered.
 */
export function lazyPage<Name extends string>(
  load: () => Promise<Pages<Name>>,
  name: Name,
  anew: (address: string, attempt: number) => Promise<unknown> = importAnew,
): LazyPage {
  let page: ComponentType | undefined;
  let failure: Error | undefined;
  let lost: string | undefined;
  let attempt = 0;
  let loading: Promise<void> | undefined;
  const start = () => {
    if (lost === undefined) return load();
    attempt += 1;
    return anew(lost, attempt) as Promise<Pages<Name>>;
  };
  const preload = () => {
    loading ??= start().then(
      (loaded) => {
        page = loaded[name];
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
  function Page(): ReactElement {
    if (page !== undefined) return createElement(page);
    if (failure !== undefined) throw failure;
    use(preload());
    // What settled meanwhile is drawn or thrown as it stands now.
    return Page();
  }
  return Object.assign(Page, { preload });
}

/** Lets the page that a failure came from be loaded anew when it is next drawn. */
export function loadAgain(error: unknown): void {
  if (typeof error === "object" && error !== null) attempts.get(error)?.();
}
