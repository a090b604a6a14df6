import { reading } from "@civic/schema/words";
import { type ReactElement, useMemo } from "react";
import { Disclosure } from "../../design/disclosure.tsx";
import { ScrollRegion } from "../../design/scroll-region.tsx";
import { Localised } from "../../records/localised.tsx";
import { RecordLink } from "../../records/record-link.tsx";
import { RecordRemarks } from "../../records/record-remarks.tsx";
import { TakeAway } from "../../records/take-away.tsx";
import { useLanguage } from "../../words/language.tsx";
import type { PersonBoard } from "./board-model.ts";
import { ClockLine } from "./clock-line.tsx";
import { type BoardLimit, limitsOf } from "./clocks-model.ts";
import { incidentWords } from "./words.ts";
import "../../design/ruled-table.css";

interface ClockSectionProps {
  readonly boards: readonly PersonBoard[];
  /** Day of the attack. */
  readonly day: string;
}

/** By when to ask for what, the first to end on top. */
export function ClockSection({ boards, day }: ClockSectionProps): ReactElement {
  const language = useLanguage();
  const { clocks, openings } = incidentWords.useWords();
  const { dated, undated } = useMemo(() => limitsOf(boards, language), [boards, language]);
  const last = dated.reduce((until, each) => (each.earliest > until ? each.earliest : until), day);
  const { format } = language;
  const whoOf = ({ homes, persons }: BoardLimit) =>
    `${format.list(persons.map((person) => openings.person[person]))} (${format.list(homes.map(format.region))})`;
  const dueOf = ({ words: { by, left } }: BoardLimit) => (left === undefined ? by : `${by} (${left})`);
  const rows = () => [
    [clocks.by, clocks.what, clocks.who],
    ...[...dated, ...undated].map((each) => [
      dueOf(each),
      reading(each.record.name, each.record, language.language).text,
      whoOf(each),
    ]),
  ];
  return (
    <section className="board-section" aria-labelledby="board-clocks">
      <h2 id="board-clocks">{clocks.title}</h2>
      {dated.length === 0 ? (
        <p className="not-known">{clocks.none}</p>
      ) : (
        <ScrollRegion label={clocks.caption}>
          <table className="ruled-table spans board-clocks">
            <caption>{clocks.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{clocks.by}</th>
                <th scope="col">{clocks.what}</th>
                <th scope="col">{clocks.who}</th>
                <th scope="col" className="clock-line-cell">
                  {clocks.line}
                </th>
              </tr>
            </thead>
            <tbody>
              {dated.map((each) => (
                <tr key={each.record.id + each.words.by}>
                  <td>{dueOf(each)}</td>
                  <th scope="row">
                    <Name of={each} />
                  </th>
                  <td>{whoOf(each)}</td>
                  <td className="clock-line-cell">
                    <ClockLine limit={each} first={day} last={last} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {undated.length > 0 && (
        <Disclosure title={clocks.undated(undated.length)} printed={false}>
          <ul className="board-undated">
            {undated.map((each) => (
              <li key={each.record.id + each.words.by}>
                <Name of={each} /> <span className="soft">{dueOf(each)}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <TakeAway
        title={clocks.title}
        name="civic-incident-time-limits"
        rows={rows}
        data={() =>
          [...dated, ...undated].map(({ record, words, ...each }) => ({
            record: record.id,
            ...words,
            ...each,
          }))
        }
        call="/v1/projection"
      />
    </section>
  );
}

function Name({ of: { record } }: { readonly of: BoardLimit }): ReactElement {
  const { format } = useLanguage();
  return (
    <>
      <RecordLink record={record}>
        <Localised of={record} text={record.name} />
      </RecordLink>{" "}
      <span className="soft small">{format.region(record.jurisdiction)}</span> <RecordRemarks of={record} />
    </>
  );
}
