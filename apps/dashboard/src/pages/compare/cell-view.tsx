import { Fragment, type ReactElement } from "react";
import { Localised } from "../../records/localised.tsx";
import { NotKnown } from "../../records/parties.tsx";
import { RecordRemarks } from "../../records/record-remarks.tsx";
import { useLanguage } from "../../words/language.tsx";
import { CellSources } from "./cell-sources.tsx";
import type { SaidBy, TableCell } from "./compare-model.ts";
import { useCompared } from "./compared-context.ts";
import { ValueView } from "./value-view.tsx";
import { evidenceOfValues } from "./values-evidence.ts";
import { compareWords } from "./words.ts";

/** What a State says in a row: each scheme by its name, never put together; then the schemes that say nothing. */
export function CellView({ cell }: { readonly cell: TableCell }): ReactElement {
  const { paper } = useCompared();
  if (cell.said.length === 0) return <NotKnown />;
  // Where sums tied to no head stand in rows of their own, a scheme that gives nothing else has nothing to say here.
  const said = paper?.hasWhole ? cell.said.filter(({ values }) => values.length > 0) : cell.said;
  const others = cell.said.filter((each) => !said.includes(each));
  return (
    <>
      {said.map((each) => (
        <Said key={each.record ?? "state"} said={each} state={cell.state} />
      ))}
      {paper ? (
        <SilentOnPaper
          count={others.length + cell.silent.length}
          beside={said.length > 0}
          hasWhole={others.length > 0}
        />
      ) : (
        <Silent silent={cell.silent} />
      )}
    </>
  );
}

/** The schemes of which it is not known. */
function Silent({ silent }: Pick<TableCell, "silent">): ReactElement | null {
  const { records, phrasing } = useCompared();
  const { words } = useLanguage();
  if (silent.length === 0) return null;
  return (
    <p className="compare-remark">
      {words.notKnown + words.colon}
      {silent
        .flatMap((id) => records.get(id) ?? [])
        .map((record, index) => (
          <Fragment key={record.id}>
            {index > 0 && phrasing.words.joiner}
            <Localised of={record} text={record.name} />
          </Fragment>
        ))}
    </p>
  );
}

interface SilentOnPaperProps {
  /** How many schemes of the State say nothing here; they are named above the parts. */
  readonly count: number;
  readonly beside: boolean;
  /** At least one of them gives sums that are tied to no head, which stand in rows of their own. */
  readonly hasWhole: boolean;
}

/** That it is not known of the schemes that are not named in a cell. */
function SilentOnPaper({ count, beside, hasWhole }: SilentOnPaperProps): ReactElement | null {
  const own = compareWords.useWords();
  const { words } = useLanguage();
  if (count === 0) return null;
  return (
    <p className="compare-remark">
      {beside ? own.otherSchemes + words.colon + words.notKnown : words.notKnown}
      {hasWhole && "*"}
    </p>
  );
}

interface SaidProps {
  readonly said: SaidBy;
  readonly state: string;
}

function Said({ said: { record: id, values, whole }, state }: SaidProps): ReactElement {
  const own = compareWords.useWords();
  const { records, schemes, paper } = useCompared();
  const record = id === undefined ? undefined : records.get(id);
  const isAbroad = schemes.get(state)?.some((scheme) => scheme.id === id && !scheme.onTerritory) ?? false;
  const whose = evidenceOfValues([...values, ...whole], { id, records });
  // What is said of the State stands in its cell alone; schemes stand one under the other.
  if (id === undefined)
    return (
      <>
        <Values values={values} />
        <CellSources evidence={whose} />
      </>
    );
  return (
    <div className="compare-said">
      {record && (
        <p className="compare-scheme">
          <Localised of={record} text={record.name} />
          {isAbroad && <span className="soft"> ({own.abroadOnly})</span>}
        </p>
      )}
      {values.length === 0 ? <NotKnown /> : <Values values={values} />}
      {whole.length > 0 && (paper?.hasWhole ? "*" : <WholeSums whole={whole} />)}
      <CellSources evidence={whose} />
      {record && !paper && <RecordRemarks of={record} />}
    </div>
  );
}

function WholeSums({ whole }: Pick<SaidBy, "whole">): ReactElement {
  const own = compareWords.useWords();
  const { words } = useLanguage();
  return (
    <p className="compare-whole">
      <span className="soft">{own.whole + words.colon}</span>
      {whole.map((each, index) => (
        <Fragment key={JSON.stringify(each.places[0])}>
          {index > 0 && "; "}
          <ValueView of={each} brief />
        </Fragment>
      ))}
    </p>
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
