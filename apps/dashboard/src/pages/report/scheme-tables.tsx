import type { CompensationScheme } from "@civic/schema";
import { grouped } from "@civic/schema/compute";
import type { ReactElement } from "react";
import { ScrollRegion } from "../../design/scroll-region.tsx";
import { Localised } from "../../records/localised.tsx";
import { RecordLink } from "../../records/record-link.tsx";
import type { Report } from "./report-model.ts";
import { type Axis, axes, inclusionOf, inclusions } from "./scheme-figures.ts";
import { StateNames } from "./state-names.tsx";
import { allTimesWords, shortestWords } from "./time-words.ts";
import { type Speech, useSpeech } from "./use-speech.ts";
import "../../design/ruled-table.css";

interface SchemesProps {
  readonly report: Report;
}

/** To whom the schemes of many States open, with how many of each State say so. */
export function AxisTable({ report }: SchemesProps): ReactElement {
  const speech = useSpeech();
  const { words } = speech;
  return (
    <>
      <h3>{words.schemes.title}</h3>
      <ScrollRegion label={words.schemes.title}>
        <table className="ruled-table spans report-table of-axes">
          <caption>{words.schemes.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.schemes.axis}</th>
              {inclusions.map((inclusion) => (
                <th key={inclusion} scope="col">
                  {inclusionWords(inclusion, speech)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.axes.map(({ axis, schemes }) => (
              <tr key={axis}>
                <th scope="row">{axisWords(axis, speech)}</th>
                {inclusions.map((inclusion) => (
                  <td key={inclusion}>{schemeCounts(schemes[inclusion], speech)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

function schemeCounts(schemes: readonly CompensationScheme[], { phrasing }: Speech): string {
  const { format, words } = phrasing;
  if (schemes.length === 0) return format.number(0);
  const byState = [...grouped(schemes, ({ jurisdiction }) => jurisdiction as string)];
  const named = byState.map(
    ([state, own]) => format.region(state) + (own.length === 1 ? "" : ` ${format.number(own.length)}`),
  );
  return format.number(schemes.length) + words.colon + named.join(words.joiner);
}

function axisWords(axis: Axis, { phrasing: { words } }: Speech): string {
  const { foreigners, residents, abroad } = words.service;
  return { foreignersOnTerritory: foreigners, residents, nationalsAbroad: abroad }[axis];
}

function inclusionWords(inclusion: string, { phrasing, words }: Speech): string {
  return inclusion === "unknown" ? words.said.unknown : phrasing.label("inclusion", inclusion);
}

/** The schemes of few States one by one. */
export function SchemeTable({ report }: SchemesProps): ReactElement {
  const speech = useSpeech();
  const { words, phrasing } = speech;
  const { schemes } = words;
  const isOne = report.states.length === 1;
  return (
    <>
      <h3>{schemes.title}</h3>
      <ScrollRegion label={schemes.title}>
        <table className="ruled-table spans report-table of-schemes">
          <caption className="visually-hidden">{schemes.title}</caption>
          <thead>
            <tr>
              <th scope="col">{schemes.scheme}</th>
              {axes.map((axis) => (
                <th key={axis} scope="col">
                  {axisWords(axis, speech)}
                </th>
              ))}
              <th scope="col">{schemes.advance}</th>
              <th scope="col">{isOne ? schemes.times : schemes.time}</th>
            </tr>
          </thead>
          <tbody>
            {report.schemes.map((scheme) => (
              <tr key={scheme.id}>
                <th scope="row">
                  {!isOne && phrasing.format.region(scheme.jurisdiction) + phrasing.words.colon}
                  <RecordLink record={scheme}>
                    <Localised of={scheme} text={scheme.name} />
                  </RecordLink>
                </th>
                {axes.map((axis) => (
                  <td key={axis}>{inclusionWords(inclusionOf(scheme, axis), speech)}</td>
                ))}
                <td>{advanceWords(scheme, speech)}</td>
                <td>
                  {isOne ? allTimesWords(scheme, report, speech) : shortestWords([scheme], report, speech)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

function advanceWords({ advance }: CompensationScheme, { words, phrasing }: Speech): string {
  if (advance?.available === undefined) return words.said.unknown;
  return advance.available ? phrasing.words.yes : phrasing.words.no;
}

/** States by the shortest time to claim. */
export function TimeTable({ report }: SchemesProps): ReactElement {
  const { words } = useSpeech();
  return (
    <>
      <h3>{words.times.title}</h3>
      <p>{words.times.counted}</p>
      <ScrollRegion label={words.times.title}>
        <table className="ruled-table spans report-table of-one">
          <caption className="visually-hidden">{words.times.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.schemes.time}</th>
              <th scope="col">{words.times.states}</th>
            </tr>
          </thead>
          <tbody>
            {report.times
              .filter(({ states }) => states.length > 0)
              .map(({ time, states }) => (
                <tr key={time}>
                  <th scope="row">{words.times.at[time]}</th>
                  <td>
                    <StateNames states={states} />
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
