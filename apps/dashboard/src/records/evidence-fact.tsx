import type { CompensationScheme } from "@civic/schema";
import type { ReactElement } from "react";
import { Fact } from "../design/facts.tsx";
import { useLanguage } from "../words/language.tsx";
import { evidenceOf } from "./evidence.ts";
import { Localised } from "./localised.tsx";
import { Sources } from "./sources.tsx";

/** What to send with the claim, each with whether it is asked for in every case. */
export function EvidenceFact({ scheme }: { readonly scheme: CompensationScheme }): ReactElement | null {
  const { words, label } = useLanguage();
  if (scheme.evidence === undefined) return null;
  return (
    <Fact term={words.compensation.scheme.evidence}>
      <ul className="fact-list">
        {scheme.evidence.map((item) => (
          <li key={JSON.stringify(item.what)}>
            <Localised of={scheme} text={item.what} />
            {item.requirement && <span className="soft"> ({label("requirement", item.requirement)})</span>}
            {item.note && (
              <p className="soft small">
                <Localised of={scheme} text={item.note} />
              </p>
            )}
            {item.provenance && <Sources evidence={evidenceOf(scheme, item)} />}
          </li>
        ))}
      </ul>
    </Fact>
  );
}
