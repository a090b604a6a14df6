import { type ReactElement, use } from "react";
import { useEverOpened } from "../design/ever-opened.ts";
import { useLanguage } from "../words/language.tsx";
import type { Evidence } from "./evidence.ts";
import { SourcesLaterContext } from "./sources-later.ts";
import "./sources.css";

/** How far a value can be relied on and the documents it comes from; opened on demand. */
export function Sources({ evidence }: { readonly evidence: Evidence }): ReactElement {
  const { words } = useLanguage();
  const { confidence, named, sources } = evidence;
  const later = use(SourcesLaterContext);
  const areHere = sources.length >= named;
  const [opened, onToggle] = useEverOpened(false);
  return (
    <details
      className="sources"
      onToggle={(event) => {
        onToggle(event);
        if (event.currentTarget.open && !areHere) later?.ask();
      }}
    >
      <summary>
        <span className={`confidence confidence-${confidence}`} aria-hidden="true" />
        {words.sources.count(named)}
        {words.joiner}
        {confidence === "low" ? (
          <strong>{words.sources.doubtful}</strong>
        ) : (
          `${words.sources.confidence[confidence]} (${words.sources.means[confidence]})`
        )}
      </summary>
      {opened && <SourceList evidence={evidence} />}
    </details>
  );
}

/** The documents that a value comes from, and how far it can be relied on. */
export function SourceList({ evidence }: { readonly evidence: Evidence }): ReactElement {
  const { words, format } = useLanguage();
  const { confidence, checked, named, sources } = evidence;
  const later = use(SourcesLaterContext);
  return (
    <div className="sources-body">
      <p className="soft">
        {words.sources.explained[confidence]}
        {` ${words.sources.notConfirmation}`}
        {checked !== undefined && ` ${words.sources.checked(format.date(checked))}`}
      </p>
      {sources.length < named && later?.meanwhile}
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            {source.url === undefined ? (
              <cite lang={source.language} dir="auto">
                {source.title}
              </cite>
            ) : (
              <a href={source.url} rel="noopener noreferrer" target="_blank">
                <cite lang={source.language} dir="auto">
                  {source.title}
                </cite>
              </a>
            )}
            <span className="soft">
              {" "}
              {source.publisher}
              {words.joiner}
              {source.date === undefined ? words.sources.undated : format.date(source.date)}
              {source.official === true && (
                <>
                  {" "}
                  <span className="tag">{words.sources.official}</span>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
