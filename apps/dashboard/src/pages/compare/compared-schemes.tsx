import { Fragment, type ReactElement } from "react";
import { Localised } from "../../records/localised.tsx";
import { RecordRemarks } from "../../records/record-remarks.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useCompared } from "./compared-context.ts";
import { compareWords } from "./words.ts";

/** The schemes that are compared, once, since a cell names those alone that say something. */
export function ComparedSchemes(): ReactElement {
  const { words, format } = useLanguage();
  const own = compareWords.useWords();
  const { records, schemes, hasWhole } = useCompared();
  return (
    <div className="soft small compare-schemes-note">
      {hasWhole && <p>{own.wholeThere}</p>}
      <p>
        {own.comparedSchemes}
        {[...schemes].map(([state, those]) => (
          <Fragment key={state}>
            {` · ${format.region(state)}${words.colon}`}
            {those
              .flatMap(({ id }) => records.get(id) ?? [])
              .map((record, index) => (
                <Fragment key={record.id}>
                  {index > 0 && words.joiner}
                  <Localised of={record} text={record.name} /> <RecordRemarks of={record} />
                </Fragment>
              ))}
          </Fragment>
        ))}
      </p>
    </div>
  );
}
