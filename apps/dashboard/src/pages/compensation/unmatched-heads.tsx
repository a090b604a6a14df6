import type { CompensationScheme } from "@civic/schema";
import { memo, type ReactElement } from "react";
import { WholeRecord } from "../../data/whole-record.tsx";
import { evidenceOf } from "../../records/evidence.ts";
import { Localised } from "../../records/localised.tsx";
import { Sources } from "../../records/sources.tsx";
import { useLanguage } from "../../words/language.tsx";
import { unmatchedHeads } from "./compensation-model.ts";
import { NationalHeadList } from "./national-head-list.tsx";
import { compensationWords } from "./words.ts";

/** Heads of the national laws that have no place among the harmonised ones. */
export const UnmatchedHeads = memo(function UnmatchedHeads({
  schemes,
}: {
  readonly schemes: readonly CompensationScheme[];
}): ReactElement {
  const { format } = useLanguage();
  const compensation = compensationWords.useWords();
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
            <WholeRecord of={scheme}>
              {(record) => (
                <>
                  <NationalHeadList scheme={record} heads={unmatchedHeads(record)} />
                  <Sources evidence={evidenceOf(record, record.damage)} />
                </>
              )}
            </WholeRecord>
          </div>
        ))}
      </div>
    </section>
  );
});
