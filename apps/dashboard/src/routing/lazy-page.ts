import { type ComponentType, createElement, type ReactElement } from "react";
import { type LoadAnew, lazyScript } from "./lazy-script.ts";

/** A page whose script is loaded when it is asked for. */
export interface LazyPage {
  (): ReactElement;
  /** Loads the script ahead; never rejects, what failed is told when the page is drawn. */
  readonly preload: () => Promise<void>;
}

type Pages<Name extends string> = Readonly<Record<Name, ComponentType>>;

/** A page by the name that its module exports. */
export function lazyPage<Name extends string>(
  load: () => Promise<Pages<Name>>,
  name: Name,
  anew?: LoadAnew,
): LazyPage {
  const { read, preload } = lazyScript(load, anew);
  function Page(): ReactElement {
    return createElement(read()[name]);
  }
  return Object.assign(Page, { preload });
}
