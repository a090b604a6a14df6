import type { CivicRecord, Organisation } from "@civic/schema";
import { recordsByReference, recordsInForce } from "@civic/schema/compute";
import { type ReactElement, useMemo } from "react";
import { DataRegion } from "../../data/data-region.tsx";
import { CopyButton } from "../../design/copy-button.tsx";
import { Loading } from "../../design/loading.tsx";
import { CompiledMark, standingOf } from "../../records/compiled-mark.tsx";
import { organisationsById } from "../../records/organisations-by-id.ts";
import { useLanguage } from "../../words/language.tsx";
import { homesOf, type LocatedIncident } from "./board-model.ts";
import { ClockSection } from "./clock-section.tsx";
import { ContactSection } from "./contact-section.tsx";
import { contactsByState } from "./contacts-model.ts";
import { contactsText } from "./contacts-text.ts";
import { HandOverSection } from "./hand-over-section.tsx";
import { LanguageSection } from "./language-section.tsx";
import { NoticeSection } from "./notice-section.tsx";
import { OpeningSection } from "./opening-section.tsx";
import { UnansweredSection } from "./unanswered-section.tsx";
import { useBoards, type WorkedOut } from "./use-boards.ts";
import { incidentWords } from "./words.ts";

interface BoardProps {
  readonly incident: LocatedIncident;
  readonly records: readonly CivicRecord[];
  readonly today: string;
}

/** Everything on one incident, once it is worked out. */
export function Board({ incident, records, today }: BoardProps): ReactElement {
  const { words } = useLanguage();
  const done = useBoards(incident, records, today);
  if (done === undefined) return <Loading label={words.loading} />;
  return <BoardOf done={done} records={records} today={today} />;
}

interface BoardOfProps extends Omit<BoardProps, "incident"> {
  readonly done: WorkedOut;
}

/** The parts in the order in which they are needed. */
function BoardOf({ done: { incident, boards }, records, today }: BoardOfProps): ReactElement {
  const language = useLanguage();
  const { words: shared, format } = language;
  const words = incidentWords.useWords();
  const { event, day } = incident;
  const homes = homesOf(incident);
  const inForce = useMemo(() => recordsInForce(records), [records]);
  const byId = useMemo(() => recordsByReference(records), [records]);
  const organisations = useMemo(
    () => organisationsById(records.filter((each): each is Organisation => each.kind === "organisation")),
    [records],
  );
  const contacts = useMemo(
    () => contactsByState(boards, inForce, (id) => byId.get(id)),
    [boards, inForce, byId],
  );
  const states = contacts.map(({ state }) => state);
  const involved = useMemo(
    () => inForce.filter(({ jurisdiction }) => states.includes(jurisdiction)),
    [inForce, states],
  );
  const title = words.about(format.region(event), format.date(day));
  return (
    <>
      <header className="board-head">
        <h2>{title}</h2>
        <p>
          {words.concerned(format.list(homes.map(format.region)))}{" "}
          <span className="soft">{words.workedOut(format.date(today))}</span>
        </p>
        <p className="board-tools no-print">
          <CopyButton
            label={words.copyContacts}
            doneLabel={shared.takeAway.copied}
            text={() => contactsText(title, contacts, { words, language })}
          />
          <button type="button" className="button" onClick={() => globalThis.print()}>
            {words.print}
          </button>
        </p>
      </header>
      <CompiledMark standing={standingOf(involved, language.language)} />
      <NoticeSection {...{ event, organisations }} records={inForce} />
      <ContactSection {...{ event, contacts }} records={inForce} />
      <OpeningSection {...{ event, homes, boards }} />
      <ClockSection {...{ boards, day }} />
      <DataRegion of={event}>
        <HandOverSection {...{ event, organisations }} />
      </DataRegion>
      <LanguageSection {...{ event, homes }} records={inForce} />
      <DataRegion of={event}>
        <UnansweredSection event={event} />
      </DataRegion>
    </>
  );
}
