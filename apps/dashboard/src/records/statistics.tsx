import type { CivicRecord, Statistic } from "@civic/schema";
import { periodWords, statisticFigure, statisticUnit } from "@civic/schema/words";
import type { ReactElement } from "react";
import { Disclosure } from "../design/disclosure.tsx";
import { ScrollRegion } from "../design/scroll-region.tsx";
import { useLanguage } from "../words/language.tsx";
import { evidenceOf } from "./evidence.ts";
import { Localised } from "./localised.tsx";
import { Sources } from "./sources.tsx";
import "./statistics.css";

interface StatisticsProps {
  readonly of: CivicRecord;
  readonly statistics: readonly Statistic[];
}

/** Published figures; numbers of people killed only where the reader opens a heading that says so. */
export function Statistics({ of, statistics }: StatisticsProps): ReactElement {
  const { words } = useLanguage();
  const deaths = statistics.filter(isOfDeaths);
  const others = statistics.filter((statistic) => !isOfDeaths(statistic));
  return (
    <>
      {others.length > 0 && <StatisticTable of={of} statistics={others} />}
      {deaths.length > 0 && (
        <Disclosure title={words.deaths} printed={false}>
          <StatisticTable of={of} statistics={deaths} />
        </Disclosure>
      )}
    </>
  );
}

const death =
  /\b(?:killed|dead|deaths?|died|fatal\w*|murder\w*|tués?|tuées?|morts?|décès|décédé\w*|muert\w*|fallecid\w*|asesinad\w*|getötet\w*|tote[nr]?|todes\w*)(?!\p{L})/iu;

function isOfDeaths({ item }: Statistic): boolean {
  return Object.values(item).some((text) => death.test(text));
}

/** Figures, each with what was counted, its time and its source. */
function StatisticTable({ of, statistics }: StatisticsProps): ReactElement {
  const language = useLanguage();
  const { words, format } = language;
  const { title, item, value, period } = words.recordFacts.statistics;
  return (
    <ScrollRegion label={title}>
      <table className="statistics">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{item}</th>
            <th scope="col">{value}</th>
            <th scope="col">{period}</th>
          </tr>
        </thead>
        <tbody>
          {statistics.map((statistic) => (
            <tr key={JSON.stringify(statistic)}>
              <th scope="row">
                <Localised of={of} text={statistic.item} />
                {statistic.note && (
                  <p className="soft small">
                    <Localised of={of} text={statistic.note} />
                  </p>
                )}
                <Sources evidence={evidenceOf(of, statistic)} />
              </th>
              <td>
                <bdi>{statisticFigure(statistic, language)}</bdi> {statisticUnit(statistic, language)}
              </td>
              <td>{statistic.period && periodWords(statistic.period, { words, format })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
