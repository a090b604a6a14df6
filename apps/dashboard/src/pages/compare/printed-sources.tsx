import type { Source } from "@civic/schema";
import type { ReactElement } from "react";
import { useLanguage } from "../../words/language.tsx";
import { compareWords } from "./words.ts";

/** On paper, the documents by the numbers that stand in the cells. */
export function PrintedSources({ sources }: { readonly sources: readonly Source[] }): ReactElement {
  const { words, format } = useLanguage();
  const own = compareWords.useWords();
  return (
    <section className="compare-printed-sources">
      <h2>{own.sources}</h2>
      <ol>
        {sources.map((source) => (
          <li key={source.url ?? source.title}>
            <cite lang={source.language} dir="auto">
              {source.title}
            </cite>
            {words.joiner}
            {source.publisher}
            {words.joiner}
            {source.date === undefined ? words.sources.undated : format.date(source.date)}
          </li>
        ))}
      </ol>
    </section>
  );
}
