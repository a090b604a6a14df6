import type { ReactElement } from "react";
import { Localised } from "../../records/localised.tsx";
import { RecordLink } from "../../records/record-link.tsx";
import { RecordRemarks } from "../../records/record-remarks.tsx";
import { VerdictMark } from "../../records/verdict-mark.tsx";
import { WhyLine } from "../../records/why-line.tsx";
import { useLanguage } from "../../words/language.tsx";
import { type Opening, type Openings, openingsOf, type PersonBoard } from "./board-model.ts";
import { incidentWords } from "./words.ts";

/** So many are read at once; the others open on demand. */
const shownAtFirst = 6;

interface OpeningSectionProps {
  readonly event: string;
  readonly homes: readonly string[];
  readonly boards: readonly PersonBoard[];
}

/** For those who live in each State: what opens where it happened, and what at home. */
export function OpeningSection({ event, homes, boards }: OpeningSectionProps): ReactElement {
  const { format } = useLanguage();
  const { openings } = incidentWords.useWords();
  return (
    <section className="board-section" aria-labelledby="board-openings">
      <h2 id="board-openings">{openings.title}</h2>
      <p className="soft small">{openings.lead}</p>
      {homes.map((home) => (
        <section key={home} className="board-home" aria-labelledby={`board-openings-${home}`}>
          <h3 id={`board-openings-${home}`}>{openings.of(format.region(home))}</h3>
          <div className="board-sides">
            {openingsOf(boards, home).map((side) => (
              <Side key={side.state} of={side} {...{ event, home }} />
            ))}
          </div>
        </section>
      ))}
    </section>
  );
}

interface SideProps {
  readonly of: Openings;
  readonly event: string;
  readonly home: string;
}

function Side({ of: { state, open, closed }, event, home }: SideProps): ReactElement {
  const { format } = useLanguage();
  const { openings, contacts } = incidentWords.useWords();
  const name = format.region(state);
  // What the Union gives is the same for everybody, and stands back.
  const shown = state === event || state === home ? shownAtFirst : 0;
  const rest = open.slice(shown);
  const isEmpty = open.length + closed === 0;
  return (
    <div className={shown === 0 ? "board-side besides" : "board-side"}>
      <h4>{state === event ? openings.there(name) : state === home ? openings.home(name) : name}</h4>
      {open.length === 0 && <p className="not-known">{isEmpty ? contacts.noRecords : openings.nothing}</p>}
      <OpeningList openings={open.slice(0, shown)} />
      {rest.length > 0 && (
        <details className="board-more">
          <summary>{openings.more(rest.length)}</summary>
          <OpeningList openings={rest} />
        </details>
      )}
      {closed > 0 && <p className="soft small">{openings.closed(closed)}</p>}
    </div>
  );
}

function OpeningList({ openings }: { readonly openings: readonly Opening[] }): ReactElement | null {
  if (openings.length === 0) return null;
  return (
    <ul className="board-openings">
      {openings.map((opening) => (
        <li key={opening.record.id}>
          <OpeningItem opening={opening} />
        </li>
      ))}
    </ul>
  );
}

/** One thing to ask for, with the verdict for each ordinary person; where they agree it is said once. */
function OpeningItem({ opening: { record, for: persons } }: { readonly opening: Opening }): ReactElement {
  const { format } = useLanguage();
  const { person: names } = incidentWords.useWords().openings;
  const key = ({ entitlement }: (typeof persons)[number]) =>
    `${entitlement.verdict} ${entitlement.unless.length > 0}`;
  const alike = [...new Set(persons.map(key))].map((each) => persons.filter((one) => key(one) === each));
  return (
    <>
      <p className="board-opening-name">
        <RecordLink record={record}>
          <Localised of={record} text={record.name} />
        </RecordLink>{" "}
        <RecordRemarks of={record} />
      </p>
      {alike.map(([first, ...others]) =>
        first === undefined ? null : (
          <p key={first.person} className="board-verdict">
            <span className="small">
              {format.list([first, ...others].map(({ person }) => names[person]))}
            </span>
            <VerdictMark verdict={first.entitlement.verdict} unless={first.entitlement.unless.length > 0} />
            <WhyLine entitlement={first.entitlement} />
          </p>
        ),
      )}
    </>
  );
}
