import { Fragment, type ReactElement } from "react";
import { Localised } from "../../records/localised.tsx";
import { NotKnown } from "../../records/parties.tsx";
import { RecordRemarks } from "../../records/record-remarks.tsx";
import { useLanguage } from "../../words/language.tsx";
import { CellSources } from "./cell-sources.tsx";
import { type SaidBy, type TableCell, type TableRow, wholeRow } from "./compare-model.ts";
import { useCompared } from "./compared-context.ts";
import { ValueView } from "./value-view.tsx";
import { evidenceOfValues } from "./values-evidence.ts";
import { compareWords } from "./words.ts";

interface CellViewProps {
  readonly row: TableRow;
  readonly cell: TableCell;
}

/** A national name may be what such a sum is for; there is room for it on the screen. */
function isNational({ subject }: TableRow): boolean {
  return subject.field === "national-head";
}

/** What a State says in a row: each scheme by its name, never put together; that others say nothing. */
export function CellView({ row, cell }: CellViewProps): ReactElement {
  const { hasWhole, paper } = useCompared();
  if (cell.said.length === 0) return <NotKnown />;
  // Where sums tied to no head stand in rows of their own, a scheme that gives nothing else has nothing to say here.
  const isApart = hasWhole && (row.subject.head !== undefined || (paper !== undefined && isNational(row)));
  const said = isApart
    ? cell.said.filter(({ values, former }) => values.length + former.length > 0)
    : cell.said;
  const others = cell.said.filter((each) => !said.includes(each));
  return (
    <>
      {said.map((each) => (
        <Said key={each.record ?? "state"} said={each} state={cell.state} isApart={isApart} />
      ))}
      <Silent
        count={others.length + cell.silent.length}
        beside={said.length > 0}
        hasWhole={others.length > 0}
      />
    </>
  );
}

interface SilentProps {
  /** How many schemes of the State say nothing here; they are named above the parts. */
  readonly count: number;
  readonly beside: boolean;
  /** At least one of them gives sums that are tied to no head, which stand in rows of their own. */
  readonly hasWhole: boolean;
}

/** That it is not known of the schemes that are not named in a cell. */
function Silent({ count, beside, hasWhole }: SilentProps): ReactElement | null {
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
  /** Its sums tied to no head stand in a row of their own. */
  readonly isApart: boolean;
}

function Said({ said: { record: id, values, former, whole }, state, isApart }: SaidProps): ReactElement {
  const own = compareWords.useWords();
  const { words } = useLanguage();
  const { records, schemes, paper } = useCompared();
  const record = id === undefined ? undefined : records.get(id);
  const isAbroad = schemes.get(state)?.some((scheme) => scheme.id === id && !scheme.onTerritory) ?? false;
  const whose = evidenceOfValues([...values, ...former, ...whole], { id, records });
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
      {values.length > 0 ? <Values values={values} /> : former.length === 0 && <NotKnown />}
      {former.length > 0 && (
        <>
          <p className="soft">{own.former + words.colon}</p>
          <Values values={former} />
        </>
      )}
      {whole.length > 0 && (isApart ? <WholeElsewhere /> : <WholeSums whole={whole} />)}
      <CellSources evidence={whose} />
      {record && !paper && <RecordRemarks of={record} />}
    </div>
  );
}

/** Leads to the row in which such sums stand; nothing leads anywhere on paper. */
function WholeElsewhere(): ReactElement {
  const own = compareWords.useWords();
  const { paper } = useCompared();
  if (paper) return <>*</>;
  return (
    <p className="compare-whole">
      <a href={`#${wholeRow}`}>{own.whole}</a>
    </p>
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
