import type { PhaseCode } from "@civic/schema";
import type { ReactElement } from "react";
import { TakeAway } from "../../records/take-away.tsx";
import { useLanguage } from "../../words/language.tsx";
import type { MatrixRow } from "./coverage-model.ts";
import { coverageWords } from "./words.ts";

interface CoverageTakenProps {
  readonly rows: readonly MatrixRow[];
  readonly phase: PhaseCode;
}

/** The matrix to take along, as it is seen. */
export function CoverageTaken({ rows, phase }: CoverageTakenProps): ReactElement {
  const own = coverageWords.useWords();
  const { words, label, format } = useLanguage();
  const needs = rows[0]?.cells.map(({ need }) => need) ?? [];
  return (
    <TakeAway
      title={own.table + words.joiner + label("phase", phase)}
      name={`civic-coverage-${phase}`}
      rows={() => [
        [own.state, ...needs.map((need) => label("need", need))],
        ...rows.map(({ jurisdiction, cells }) => [
          format.region(jurisdiction),
          ...cells.map(({ level }) => label("coverage-level", level)),
        ]),
      ]}
      data={() =>
        rows.flatMap(({ cells }) =>
          cells.map(({ jurisdiction, need, level, records }) => ({
            jurisdiction,
            phase,
            need,
            level,
            records,
          })),
        )
      }
      call={`/v1/coverage?phase=${phase}`}
    />
  );
}
