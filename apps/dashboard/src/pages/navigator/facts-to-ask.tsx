import type { EligibilityFactCode } from "@civic/schema";
import type { ReactElement } from "react";
import { useLanguage } from "../../words/language.tsx";
import { useNavigator } from "./navigator-context.ts";

/** Facts by their names, each leading to its question. */
export function FactsToAsk({ facts }: { readonly facts: readonly EligibilityFactCode[] }): ReactElement {
  const { label } = useLanguage();
  const { ask } = useNavigator();
  return (
    <ul className="tags">
      {facts.map((fact) => (
        <li key={fact}>
          <button type="button" className="chosen" onClick={() => ask(fact)}>
            {label("eligibility-fact", fact)}
          </button>
        </li>
      ))}
    </ul>
  );
}
