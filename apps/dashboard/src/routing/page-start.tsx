import type { ReactElement } from "react";
import { Loading } from "../design/loading.tsx";
import "../design/page-heading.css";
import { useLanguage } from "../words/language.tsx";
import type { WordsOfPage } from "./page-words.ts";

/** What a page says of itself before it is there; a lead that is made of figures comes with the page. */
export interface StartWords {
  readonly title: string;
  readonly lead?: unknown;
}

/** The beginning of a page whose script is on its way: what it is, and that the rest is coming. */
export function PageStart({ words: page }: { readonly words: WordsOfPage<StartWords> }): ReactElement {
  const { title, lead } = page.useWords();
  const { words } = useLanguage();
  return (
    <>
      <header className={typeof lead === "string" ? "page-heading" : "page-heading page-heading-tight"}>
        <h1>{title}</h1>
        {typeof lead === "string" && <p className="lead">{lead}</p>}
      </header>
      <Loading label={words.loading} slowLabel={words.slow} />
    </>
  );
}
