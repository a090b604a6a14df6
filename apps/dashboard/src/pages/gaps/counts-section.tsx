import type { GapCounts } from "@civic/schema";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactElement, useMemo } from "react";
import { coverageOfPhase } from "../../data/queries.ts";
import { ScrollRegion } from "../../design/scroll-region.tsx";
import { asPhase } from "../../records/phase-tree.ts";
import { TakeAway } from "../../records/take-away.tsx";
import { type CountsRow, countsTable, type Figure } from "./counts-model.ts";
import { type Speech, useSpeech } from "./use-speech.ts";
import "../../design/ruled-table.css";

interface CountsSectionProps {
  readonly states: readonly GapCounts[];
  readonly phase: string;
}

const needColumns = ["none", "unknown", "above"] as const;

/** How much is missing in the records of every State, kind by kind. */
export function CountsSection({ states, phase }: CountsSectionProps): ReactElement {
  const speech = useSpeech();
  const { words, phrasing } = speech;
  const { label, format } = phrasing;
  const asked = asPhase(phase) ?? "follow-up";
  const { data } = useSuspenseQuery(coverageOfPhase(asked));
  const { kinds, rows } = useMemo(
    () =>
      countsTable({
        states,
        cells: data.cells,
        covered: data.jurisdictions,
        phase: asked,
        compare: format.compareRegions,
      }),
    [states, data, asked, format],
  );
  const { counts } = words;
  const heads = [
    ...needColumns.map((column) => counts[column]),
    ...kinds.map((kind) => label("gap-kind", kind)),
  ];
  const phaseName = label("phase", phase);
  return (
    <section aria-labelledby="gap-counts" className="gaps-section">
      <h2 id="gap-counts">{counts.title}</h2>
      <p className="prose soft">{counts.legend}</p>
      <ScrollRegion label={counts.caption}>
        <table className="ruled-table of-figures gap-counts">
          <caption>{counts.caption}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2} className="gap-head gap-first">
                {phrasing.words.states.one}
              </th>
              <th scope="colgroup" className="gap-head gap-group-head" colSpan={needColumns.length}>
                {counts.needs(phaseName)}
              </th>
              <th scope="colgroup" className="gap-head gap-group-head" colSpan={kinds.length}>
                {counts.records}
              </th>
            </tr>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col" className="gap-head gap-subhead">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.state} row={row} speech={speech} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <TakeAway
        title={`${words.title} – ${counts.needs(phaseName)}`}
        name="gaps"
        rows={() => [
          [phrasing.words.states.one, ...heads],
          ...rows.map((row) => [
            format.region(row.state),
            ...figuresOf(row).map((figure) => said(figure, speech)),
          ]),
        ]}
        data={() => ({
          states,
          phase,
          needs: rows.map(({ state, needs }) => ({ jurisdiction: state, ...needs })),
        })}
        call={["/v1/gaps/counts", `/v1/coverage?phase=${phase}`]}
      />
    </section>
  );
}

function figuresOf({ needs, kinds }: CountsRow): readonly Figure[] {
  return [...needColumns.map((column) => needs[column]), ...kinds];
}

function said(figure: Figure, { words, phrasing }: Speech): string {
  return figure === "not-sought" ? words.counts.notSought : phrasing.format.number(figure);
}

function Row({ row, speech }: { readonly row: CountsRow; readonly speech: Speech }): ReactElement {
  const { format, language } = speech.phrasing;
  return (
    <tr>
      <th scope="row" className="gap-first">
        <Link
          to="/$lang/gaps"
          params={{ lang: language }}
          search={(before) => ({ ...before, state: row.state })}
        >
          {format.region(row.state)}
        </Link>
      </th>
      {figuresOf(row).map((figure, column) => (
        <td
          // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their places
          key={column}
          className={figure === 0 ? "soft" : figure === "not-sought" ? "soft small" : undefined}
        >
          {said(figure, speech)}
        </td>
      ))}
    </tr>
  );
}
