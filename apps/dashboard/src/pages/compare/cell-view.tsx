import { Fragment, type ReactElement } from "react";
import { Localised } from "../../records/localised.tsx";
import { NotKnown } from "../../records/parties.tsx";
import { useLanguage } from "../../words/language.tsx";
import { CellSources } from "./cell-sources.tsx";
import type { SaidBy, TableCell } from "./compare-model.ts";
import { useCompared } from "./compared-context.ts";
import { ValueView } from "./value-view.tsx";
import { evidenceOfValues } from "./values-evidence.ts";
import { compareWords } from "./words.ts";

/** What a State says in a row: each scheme by its name, never put together; then the schemes that say nothing. */
export function CellView({ cell }: { readonly cell: TableCell }): ReactElement {
  const { records, phrasing } = useCompared();
  const { words } = useLanguage();
  if (cell.said.length === 0) return <NotKnown />;
  const silent = cell.silent.flatMap((id) => records.get(id) ?? []);
  return (
    <>
      {cell.said.map((said) => (
        <Said key={said.record ?? "state"} said={said} state={cell.state} />
      ))}
      {silent.length > 0 && (
        <p className="compare-remark">
          {words.notKnown + words.colon}
          {silent.map((record, index) => (
            <Fragment key={record.id}>
              {index > 0 && phrasing.words.joiner}
              <Localised of={record} text={record.name} />
            </Fragment>
          ))}
        </p>
      )}
    </>
  );
}

interface SaidProps {
  readonly said: SaidBy;
  readonly state: string;
}

function Said({ said: { record: id, values, whole }, state }: SaidProps): ReactElement {
  const own = compareWords.useWords();
  const { records, schemes } = useCompared();
  const record = id === undefined ? undefined : records.get(id);
  const isAbroad = schemes.get(state)?.some((scheme) => scheme.id === id && !scheme.onTerritory) ?? false;
  return (
    <div className="compare-said">
      {record && (
        <p className="compare-scheme">
          <Localised of={record} text={record.name} />
          {isAbroad && <span className="soft"> ({own.abroadOnly})</span>}
        </p>
      )}
      {values.length === 0 ? <NotKnown /> : <Values values={values} />}
      {whole.length > 0 && (
        <div className="compare-whole">
          <p className="soft">{own.whole}</p>
          <Values values={whole} />
        </div>
      )}
      <CellSources evidence={evidenceOfValues([...values, ...whole], { id, records })} />
    </div>
  );
}

function Values({ values }: Pick<SaidBy, "values">): ReactElement {
  const [only] = values;
  if (only !== undefined && values.length === 1) return <ValueView of={only} />;
  return (
    <ul>
      {values.map((each) => (
        <li key={JSON.stringify(each.places[0]) + each.value.type}>
          <ValueView of={each} />
        </li>
      ))}
    </ul>
  );
}
