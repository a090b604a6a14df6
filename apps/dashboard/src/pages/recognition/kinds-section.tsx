import type { RecognitionMeasure } from "@civic/schema";
import type { ReactElement } from "react";
import { Disclosure } from "../../design/disclosure.tsx";
import { Drawer } from "../../design/drawer.tsx";
import { useMediaQuery, wideEnoughForTables } from "../../design/media-query.ts";
import { useLanguage } from "../../words/language.tsx";
import { KindsMatrix } from "./kinds-matrix.tsx";
import type { KindGroup, StateRow } from "./kinds-model.ts";
import { MeasureList } from "./measure-list.tsx";
import { recognitionWords } from "./words.ts";

interface KindsSectionProps {
  readonly rows: readonly StateRow[];
  readonly columns: readonly KindGroup[];
  /** States of which nothing is on record. */
  readonly without: readonly string[];
  readonly onOpen: (state: string, kind: string) => void;
}

/** What is on record of each State, kind by kind: a table, on a narrow screen a list. */
export function KindsSection({ rows, columns, without, onOpen }: KindsSectionProps): ReactElement {
  const { format } = useLanguage();
  const words = recognitionWords.useWords();
  // Paper is narrow, and yet holds the table.
  const wide = useMediaQuery(`${wideEnoughForTables}, print`);
  return (
    <section className="kinds-section" aria-labelledby="measures">
      <h2 id="measures">{words.table}</h2>
      {rows.length === 0 && <p className="prose">{words.noMeasures}</p>}
      {rows.length > 0 && wide && (
        <>
          <p className="kinds-legend soft">
            <span>
              <span className="kinds-mark kinds-field" aria-hidden="true">
                {format.number(1)}
              </span>
              {words.recorded}
            </span>
            <span>
              <span className="kinds-mark kinds-empty" aria-hidden="true">
                ·
              </span>
              {words.empty}
            </span>
            <span>{words.severalKinds}</span>
          </p>
          <KindsMatrix rows={rows} columns={columns} onOpen={onOpen} />
        </>
      )}
      {!wide && <KindsList rows={rows} columns={columns} />}
      {without.length > 0 && (
        <p className="kinds-without prose">{words.noneOf(format.list(without.map(format.region)))}</p>
      )}
    </section>
  );
}

function KindsList({ rows, columns }: Pick<KindsSectionProps, "rows" | "columns">): ReactElement {
  const { format, label } = useLanguage();
  const words = recognitionWords.useWords();
  return (
    <div className="kinds-list">
      {rows.map(({ state, measures, byKind }) => (
        <Disclosure
          key={state}
          title={format.region(state)}
          line={words.count(measures.length)}
          printed={false}
        >
          {columns.flatMap(({ kinds }) =>
            kinds.map((kind) => {
              const its = byKind.get(kind);
              return (
                its && (
                  <section key={kind}>
                    <h3>{label("recognition-measure", kind)}</h3>
                    <MeasureList measures={its} />
                  </section>
                )
              );
            }),
          )}
        </Disclosure>
      ))}
    </div>
  );
}

interface KindPanelProps {
  readonly state: string;
  readonly kind: string;
  readonly measures: readonly RecognitionMeasure[];
  readonly onClose: () => void;
}

/** The measures of one kind that are on record for a State. */
export function KindPanel({ state, kind, measures, onClose }: KindPanelProps): ReactElement {
  const { format, label } = useLanguage();
  const words = recognitionWords.useWords();
  return (
    <Drawer
      title={label("recognition-measure", kind)}
      subtitle={format.region(state)}
      closeLabel={words.close}
      onClose={onClose}
    >
      <MeasureList measures={measures} />
    </Drawer>
  );
}
