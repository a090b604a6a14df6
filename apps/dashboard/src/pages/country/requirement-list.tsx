import type { Guideline } from "@civic/schema";
import type { ReactElement } from "react";
import { evidenceOf } from "../../records/evidence.ts";
import { Localised } from "../../records/localised.tsx";
import { Sources } from "../../records/sources.tsx";
import { useLanguage } from "../../words/language.tsx";
import "./requirement-list.css";
import { countryPageWords } from "./words.ts";

/** What a text asks for, one by one, each after the article that says it. */
export function RequirementList({ guideline }: { readonly guideline: Guideline }): ReactElement {
  const own = countryPageWords.useWords();
  const { label } = useLanguage();
  const { requirements } = guideline;
  const articles = requirements.some(({ article }) => article !== undefined);
  return (
    <>
      <h3 className="requirements-title">{own.requirements(requirements.length)}</h3>
      <ol className={articles ? "requirements requirements-numbered" : "requirements"}>
        {requirements.map((requirement) => (
          <li key={requirement.id}>
            {articles && <p className="soft">{requirement.article}</p>}
            <div>
              <p>
                <Localised of={guideline} text={requirement.text} />
              </p>
              <p className="soft small">
                {[
                  ...requirement.needs.map((need) => label("need", need)),
                  ...(requirement.phases ?? []).map((phase) => label("phase", phase)),
                ].join(" · ")}
              </p>
              {requirement.provenance && <Sources evidence={evidenceOf(guideline, requirement)} />}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
