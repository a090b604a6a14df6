import type { ReactElement } from "react";
import { Localised } from "../../records/localised.tsx";
import { useLanguage } from "../../words/language.tsx";
import { bodyBehind, otherName } from "./other-name.ts";
import type { Hit } from "./search-model.ts";
import { searchWords } from "./words.ts";

/** A result: its name, then State, phases and what it was found by. */
export function ResultLine({ hit }: { readonly hit: Hit }): ReactElement {
  const { words, language, label, format } = useLanguage();
  const own = searchWords.useWords();
  const { entry, number } = hit;
  const { title, acronym, line, state, phases, kind } = entry;
  const short = acronym?.[language] ?? acronym?.[entry.language];
  const isNamed = short === undefined || Object.values(title).some((text) => text.includes(short));
  const also = otherName(hit, language);
  const place = state === undefined ? own.allStates : kind === "country" ? undefined : format.region(state);
  const by = also === undefined ? bodyBehind(hit) : undefined;
  const facts = [place, phases.map((phase) => label("phase", phase)).join(words.joiner)].filter(
    (fact) => fact !== undefined && fact !== "",
  );
  return (
    <>
      <span className="found-title">
        <Localised of={entry} text={title} />
        {!isNamed && (
          <>
            {" "}
            <bdi className="found-short">({short})</bdi>
          </>
        )}
      </span>
      {line && (
        <span className="found-line">
          <Localised of={entry} text={line} />
        </span>
      )}
      <span className="found-facts">
        {facts.join(" · ")}
        {number !== undefined && (
          <>
            {facts.length > 0 && " · "}
            <bdi className="found-number">{number}</bdi>
          </>
        )}
      </span>
      {also !== undefined && (
        <span className="found-also" dir="auto">
          {own.also(also)}
        </span>
      )}
      {by !== undefined && (
        <span className="found-also" dir="auto">
          {own.through(by)}
        </span>
      )}
    </>
  );
}
