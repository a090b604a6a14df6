import type { CivicRecord, Eligibility } from "@civic/schema";
import type { ReactElement } from "react";
import { Fact } from "../design/facts.tsx";
import { useLanguage } from "../words/language.tsx";
import { evidenceOf } from "./evidence.ts";
import { Localised } from "./localised.tsx";
import { NotKnown } from "./parties.tsx";
import { Sources } from "./sources.tsx";

interface EligibilityFactProps {
  readonly of: CivicRecord;
  readonly eligibility: Eligibility | undefined;
  readonly term?: string;
}

/** Who may ask, and the axes of nationality and residence, each known or not. */
export function EligibilityFact({ of, eligibility, term }: EligibilityFactProps): ReactElement {
  const { words, label } = useLanguage();
  const axes = [
    { name: words.service.foreigners, value: eligibility?.foreignersOnTerritory },
    { name: words.service.residents, value: eligibility?.residents },
    { name: words.service.abroad, value: eligibility?.nationalsAbroad },
  ];
  return (
    <Fact term={term ?? words.service.who}>
      <p>{eligibility?.description ? <Localised of={of} text={eligibility.description} /> : <NotKnown />}</p>
      <ul className="axes small">
        {axes.map(({ name, value }) => (
          <li key={name}>
            <span className="soft">{name + words.colon}</span>
            {value === undefined ? <NotKnown /> : words.inSentence(label("inclusion", value))}
          </li>
        ))}
      </ul>
      {eligibility?.provenance && <Sources evidence={evidenceOf(of, eligibility)} />}
    </Fact>
  );
}
