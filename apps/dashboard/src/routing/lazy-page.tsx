import { type ComponentType, type ReactElement, Suspense } from "react";
import { type LoadAnew, lazyScript } from "../design/lazy-script.ts";
import { Loading } from "../design/loading.tsx";
import { unnoticed } from "../design/wait.ts";
import { useLanguage } from "../words/language.tsx";
import { PageStart, type StartWords } from "./page-start.tsx";
import type { WordsOfPage } from "./page-words.ts";

/** A page whose script is loaded when it is asked for. */
export interface LazyPage {
  (): ReactElement;
  /**
   * Loads the script ahead; never rejects, what failed is told when the page is drawn. Whoever goes to the page waits for
   * this no longer than goes unnoticed: then its beginning stands there.
   */
  readonly preload: () => Promise<void>;
}

type Pages<Name extends string> = Readonly<Record<Name, ComponentType>>;

interface LazyPageOptions {
  /** The page's own words: its heading stands as soon as they are there, before the script is. */
  readonly words?: WordsOfPage<StartWords>;
  readonly anew?: LoadAnew;
}

/** A page by the name that its module exports. */
export function lazyPage<Name extends string>(
  load: () => Promise<Pages<Name>>,
  name: Name,
  { words, anew }: LazyPageOptions = {},
): LazyPage {
  const { read, preload: loadAhead } = lazyScript(load, anew);
  const preload = () =>
    Promise.race([loadAhead(), new Promise<void>((resolve) => setTimeout(resolve, unnoticed))]);
  function Loaded(): ReactElement {
    const Page: ComponentType = read()[name];
    return <Page />;
  }
  const Page = words
    ? () => (
        <Suspense fallback={<Beginning words={words} />}>
          <Loaded />
        </Suspense>
      )
    : Loaded;
  return Object.assign(Page, { preload });
}

/** Its words may be on their way too. */
function Beginning({ words: page }: { readonly words: WordsOfPage<StartWords> }): ReactElement {
  const { words } = useLanguage();
  return (
    <Suspense fallback={<Loading label={words.loading} slowLabel={words.slow} />}>
      <PageStart words={page} />
    </Suspense>
  );
}
