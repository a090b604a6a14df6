import { dayIn } from "@civic/schema/compute";
import { useSuspenseQueries, useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactElement, useMemo, useState } from "react";
import { DataRegion } from "../../data/data-region.tsx";
import { recordsOfState, statesWithRecords } from "../../data/queries.ts";
import { PageHeading } from "../../design/page-heading.tsx";
import { StateSelect } from "../../records/state-select.tsx";
import { LeftOut } from "../../routing/left-out.tsx";
import { useLanguage } from "../../words/language.tsx";
import { CardView } from "./card-view.tsx";
import { type CardStates, cardOf } from "./cross-border-model.ts";
import type { CrossBorderSearch } from "./cross-border-search.ts";
import { crossBorderWords } from "./words.ts";
import "./cross-border.css";

/** State of the event × State at home: who assists, who decides, and on what terms. */
export function CrossBorderPage(): ReactElement {
  const { words, format } = useLanguage();
  const own = crossBorderWords.useWords();
  const { event, home } = useSearch({ from: "/$lang/cross-border" });
  const both = event !== undefined && home !== undefined ? { event, home } : undefined;
  const named = both && own.card(format.region(both.home), format.region(both.event));
  return (
    <>
      <PageHeading
        title={own.title}
        {...(named !== undefined && { windowTitle: own.title + words.joiner + named })}
      >
        <p className={both ? "lead no-print" : "lead"}>{own.lead}</p>
      </PageHeading>
      <LeftOut followed={{ event, home }} />
      <DataRegion of="choice">
        <StateChoice event={event} home={home} />
      </DataRegion>
      {both ? (
        <DataRegion of={`${event} ${home}`}>
          <Card key={`${event} ${home}`} {...both} />
        </DataRegion>
      ) : (
        <p className="prose">
          {own.choose} {own.anyState}
        </p>
      )}
    </>
  );
}

interface StateChoiceProps {
  readonly event: string | undefined;
  readonly home: string | undefined;
}

function StateChoice({ event, home }: StateChoiceProps): ReactElement {
  const own = crossBorderWords.useWords();
  const navigate = useNavigate({ from: "/$lang/cross-border" });
  const { data: withRecords } = useSuspenseQuery(statesWithRecords());
  const show = (chosen: StateChoiceProps) => {
    const search: CrossBorderSearch = {
      ...(chosen.event !== undefined && { event: chosen.event }),
      ...(chosen.home !== undefined && { home: chosen.home }),
    };
    return navigate({ search, resetScroll: false });
  };
  const shared = { withRecords, anyState: true };
  return (
    <div className="card-choice no-print">
      <StateSelect
        {...shared}
        label={own.event}
        value={event}
        onChoose={(state) => show({ event: state, home })}
      />
      <StateSelect
        {...shared}
        label={own.home}
        value={home}
        onChoose={(state) => show({ event, home: state })}
      />
      <button
        type="button"
        className="button"
        disabled={event === undefined && home === undefined}
        onClick={() => show({ event: home, home: event })}
      >
        {own.swap}
      </button>
    </div>
  );
}

function Card({ event, home }: CardStates): ReactElement {
  const [today] = useState(() => dayIn(Intl.DateTimeFormat().resolvedOptions().timeZone, new Date()));
  const answers = useSuspenseQueries({ queries: [...new Set([event, home])].map(recordsOfState) });
  const records = useMemo(() => answers.flatMap(({ data }) => data), [answers]);
  const card = useMemo(() => cardOf(records, { event, home }, today), [records, event, home, today]);
  return <CardView card={card} records={records} today={today} />;
}
