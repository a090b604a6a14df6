import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { DataRegion } from "../../data/data-region.tsx";
import { overview } from "../../data/queries.ts";
import { PageHeading } from "../../design/page-heading.tsx";
import { useLanguage } from "../../words/language.tsx";
import { Arrivals } from "./arrivals.tsx";
import { EqualPicture } from "./equal-picture.tsx";
import { KeyAreas } from "./key-areas.tsx";
import { whoSays } from "./overview-model.ts";
import { StaleRecords } from "./stale-records.tsx";
import { TaskDoors } from "./task-doors.tsx";
import { overviewWords } from "./words.ts";
import "./overview.css";

/** What this is, what somebody may come for, and what the node holds. */
export function OverviewPage(): ReactElement {
  const words = overviewWords.useWords();
  const { data } = useQuery(overview());
  return (
    <div className="overview">
      <PageHeading title={words.title}>
        {[words.lead, words.holds[data ? whoSays(data) : "none"], words.sources].map((sentence) => (
          <p className="lead" key={sentence}>
            {sentence}
          </p>
        ))}
      </PageHeading>
      <TaskDoors />
      <DataRegion of="overview">
        <Figures />
      </DataRegion>
    </div>
  );
}

function Figures(): ReactElement {
  const { words } = useLanguage();
  const { data } = useSuspenseQuery(overview());
  if (data.records === 0) return <p className="prose">{words.emptyStates}</p>;
  return (
    <>
      <KeyAreas areas={data.areas} states={data.states} />
      <EqualPicture states={data.states} />
      <div className="overview-news">
        <Arrivals arrivals={data.arrivals} />
        <StaleRecords stale={data.stale} />
      </div>
    </>
  );
}
