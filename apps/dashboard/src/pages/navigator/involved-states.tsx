import type { Navigation } from "@civic/schema/compute";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { Localised } from "../../records/localised.tsx";
import { useLanguage } from "../../words/language.tsx";
import { navigatorWords } from "./words.ts";

/** The States that the situation involves, why, and how much is recorded of each. */
export function InvolvedStates({ navigation }: { readonly navigation: Navigation }): ReactElement {
  const own = navigatorWords.useWords();
  const { words, format, label, language } = useLanguage();
  const { results } = own;
  return (
    <section aria-labelledby="states-title">
      <h2 id="states-title">{results.states}</h2>
      <ul className="involved">
        {navigation.states.map(({ state, roles, records }) => (
          <li key={state}>
            <p className="involved-state">
              <Link to="/$lang/countries/$code" params={{ lang: language, code: state }}>
                {format.region(state)}
              </Link>
            </p>
            <p>{roles.map((role) => label("state-role", role)).join(" · ")}</p>
            <p className={records === 0 ? undefined : "soft"}>
              {records === 0 ? <strong>{words.records.none}</strong> : words.records.count(records)}
            </p>
            {navigation.pathways
              .filter(({ jurisdiction }) => jurisdiction === state)
              .map((pathway) => (
                <p key={pathway.id}>
                  <span className="soft">{results.pathway + words.colon}</span>
                  <Link to="/$lang/countries/$code" params={{ lang: language, code: state }} hash="pathway">
                    <Localised of={pathway} text={pathway.name} />
                  </Link>
                </p>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
