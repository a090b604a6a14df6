import { useLocation, useSearch } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { DataRegion } from "../../data/data-region.tsx";
import { useOpenAnchor } from "../../design/open-anchor.ts";
import { PageHeading } from "../../design/page-heading.tsx";
import { LeftOut } from "../../routing/left-out.tsx";
import { ReportChoice } from "./report-choice.tsx";
import { useReportOfGroup, useReportOfStates } from "./report-inputs.ts";
import { chosenIn, type Group, groups } from "./report-search.ts";
import { ReportView } from "./report-view.tsx";
import { type Speech, useSpeech } from "./use-speech.ts";
import "./report.css";

/** What the records of some States come to under the four key areas. */
export function ReportPage(): ReactElement {
  const speech = useSpeech();
  const { words, phrasing } = speech;
  const search = useSearch({ from: "/$lang/report" });
  const { group } = search;
  const { states, tooMany } = chosenIn(search);
  const whose = whoseName(states, group, speech);
  const title = whose === undefined ? words.title : words.title + phrasing.words.colon + whose;
  return (
    <div className="report-page">
      <PageHeading title={title}>
        <p className="lead no-print">{words.lead}</p>
      </PageHeading>
      <DataRegion of="choice">
        <ReportChoice states={states} group={group} />
      </DataRegion>
      <LeftOut followed={{ states: [...states, ...tooMany], group }} beside={states.length > 0 ? groups : []}>
        {tooMany.length > 0 && (
          <p className="left-out">
            {words.tooMany(phrasing.format.list(tooMany.map(phrasing.format.region)))}
          </p>
        )}
      </LeftOut>
      {states.length > 0 && (
        <DataRegion of={states.join(" ")}>
          <OfStates states={states} title={title} />
        </DataRegion>
      )}
      {group !== undefined && (
        <DataRegion of={group}>
          <OfGroup group={group} title={title} />
        </DataRegion>
      )}
      {states.length === 0 && group === undefined && <p className="prose">{words.choice.empty}</p>}
    </div>
  );
}

function whoseName(
  states: readonly string[],
  group: Group | undefined,
  { phrasing: { format }, words }: Speech,
): string | undefined {
  if (states.length > 0) return format.list([...states].sort(format.compareRegions).map(format.region));
  return group && words.choice[group];
}

function OfStates({ states, title }: { readonly states: readonly string[]; readonly title: string }) {
  const written = useReportOfStates(states);
  useOpenAnchor(useLocation({ select: ({ hash }) => hash }));
  return <ReportView title={title} written={written} />;
}

function OfGroup({ group, title }: { readonly group: Group; readonly title: string }) {
  const written = useReportOfGroup(group);
  useOpenAnchor(useLocation({ select: ({ hash }) => hash }));
  return <ReportView title={title} written={written} />;
}
