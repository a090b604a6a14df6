import { Fragment, type ReactElement } from "react";
import { Localised } from "../../records/localised.tsx";
import { RecordRemarks } from "../../records/record-remarks.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useCompared } from "./compared-context.ts";
import { compareWords } from "./words.ts";

/** On paper, the schemes that are compared, once, since a cell names those alone that say something. */
export function PrintedSchemes(): ReactElement {
  const { words, format } = useLanguage();
  const own = compareWords.useWords();
  const { records, schemes, paper } = useCompared();
  return (
    <div className="soft compare-printed-note">
      {paper?.hasWhole && <p>{own.wholeThere}</p>}
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
