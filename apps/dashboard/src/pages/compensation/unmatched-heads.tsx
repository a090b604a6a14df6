import type { CompensationScheme } from "@civic/schema";
import type { ReactElement } from "react";
import { Amounts } from "../../records/amounts.tsx";
import { evidenceOf } from "../../records/evidence.ts";
import { Localised } from "../../records/localised.tsx";
import { Sources } from "../../records/sources.tsx";
import { useLanguage } from "../../words/language.tsx";
import { unmatchedHeads } from "./compensation-model.ts";

/** Heads of the national laws that have no place among the harmonised ones. */
export function UnmatchedHeads({
  schemes,
}: {
  readonly schemes: readonly CompensationScheme[];
}): ReactElement {
  const { words, format } = useLanguage();
  const { compensation } = words;
  const concerned = schemes.filter((scheme) => unmatchedHeads(scheme).length > 0);
  return (
    <section className="compensation-part">
      <h2>{compensation.national}</h2>
      <p className="soft prose">
        {concerned.length > 0 ? compensation.nationalLead : compensation.nationalNone}
      </p>
      <div className="unmatched">
        {concerned.map((scheme) => (
          <div key={scheme.id}>
            <h3>
              <span className="terms-state">{format.region(scheme.jurisdiction)}</span>
              <Localised of={scheme} text={scheme.name} />
            </h3>
            <ul>
              {unmatchedHeads(scheme).map((national) => (
                <li key={Object.values(national.name).join()}>
                  <Localised of={scheme} text={national.name} />{" "}
                  <span className="soft">
                    {national.code !== undefined && <bdi>{national.code} </bdi>}
                    {words.inSentence(compensation.treatment[national.treatment])}
                  </span>
                  {national.amounts && (
                    <Amounts of={scheme} amounts={national.amounts} within={[scheme.damage, national]} />
                  )}
                </li>
              ))}
            </ul>
            <Sources evidence={evidenceOf(scheme, scheme.damage)} />
          </div>
        ))}
      </div>
    </section>
  );
}
