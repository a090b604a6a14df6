import { useSuspenseQuery } from "@tanstack/react-query";
import { useLocation, useNavigate, useSearch } from "@tanstack/react-router";
import { memo, type ReactElement, useDeferredValue, useMemo } from "react";
import { DataRegion } from "../../data/data-region.tsx";
import { projectedRecords } from "../../data/queries.ts";
import { PageHeading } from "../../design/page-heading.tsx";
import { CompiledMark, standingOf } from "../../records/compiled-mark.tsx";
import { dayTyped, isDay } from "../../records/day-typed.ts";
import { type Limit, limitsOf } from "../../records/limits.ts";
import { NamesAtHand } from "../../records/names-at-hand.tsx";
import { TakeAway } from "../../records/take-away.tsx";
import { useToday } from "../../records/use-today.ts";
import { LeftOut, LeftOutLines } from "../../routing/left-out.tsx";
import { useLanguage } from "../../words/language.tsx";
import { DeadlineFilters } from "./deadline-filters.tsx";
import { dayIn, type FilterField, fields, type Order } from "./deadlines-search.ts";
import { limitRows } from "./limit-lines.ts";
import { filtered, inGroups } from "./limits-model.ts";
import { readFilters } from "./read-filters.ts";
import { StepSection } from "./step-section.tsx";
import { useSpeech } from "./use-speech.ts";
import "./deadlines-page.css";

/** Every time limit of schemes and services, step by step. */
export function DeadlinesPage(): ReactElement {
  const { words } = useSpeech();
  return (
    <>
      <PageHeading title={words.title}>
        <p className="lead">{words.lead}</p>
      </PageHeading>
      <DataRegion of="deadlines">
        <Limits />
      </DataRegion>
    </>
  );
}

function Limits(): ReactElement {
  const { words: shared, format } = useLanguage();
  const { words } = useSpeech();
  const search = useSearch({ from: "/$lang/deadlines" });
  const named = dayIn(useLocation({ select: ({ hash }) => hash }));
  const navigate = useNavigate({ from: "/$lang/deadlines" });
  const { data } = useSuspenseQuery(projectedRecords());
  const today = useToday();
  const day = dayTyped(named, today);
  const all = useMemo(() => limitsOf(data.records, today), [data, today]);
  const states = useMemo(
    () => [...new Set(all.map(({ of }) => of.jurisdiction))].sort(format.compareRegions),
    [all, format],
  );
  const { filters, unknown } = readFilters(search, states);
  // The controls answer at once; the list follows as soon as there is time for it.
  const settled = useDeferredValue(search);
  const settledDay = useDeferredValue(day);
  const limits = useMemo(() => filtered(all, readFilters(settled, states).filters), [all, settled, states]);
  const order = readFilters(settled, states).filters.sort ?? "length";
  const names: { readonly [Field in FilterField]: string } = {
    state: shared.states.one,
    step: words.filter.step,
    start: words.filter.start,
    sort: words.filter.sort,
  };
  if (all.length === 0) return <p className="prose">{shared.emptyStates}</p>;
  return (
    <NamesAtHand records={data.records}>
      <DeadlineFilters
        filters={filters}
        states={states}
        day={day}
        refused={day === undefined && named !== undefined && isDay(named) ? named : undefined}
        today={today}
        onChange={(next) => void navigate({ search: next, hash: true, resetScroll: false })}
        onDay={(next) =>
          void navigate({
            search: true,
            hash: next === undefined ? "" : `day=${next}`,
            replace: true,
            resetScroll: false,
            hashScrollIntoView: false,
          })
        }
      />
      <LeftOut followed={Object.fromEntries(fields.map((field) => [field, search[field]]))}>
        {unknown.length > 0 && (
          <div className="deadlines-unknown">
            {unknown.map(({ field, value }) => (
              <p key={field}>{words.unknown(names[field], value)}</p>
            ))}
          </div>
        )}
      </LeftOut>
      <LeftOutLines unknown={named === undefined || isDay(named) ? [] : [named]} />
      {day !== undefined && <p className="prose">{words.dayTold}</p>}
      <FoundLimits limits={limits} order={order} day={settledDay} />
    </NamesAtHand>
  );
}

interface FoundLimitsProps {
  readonly limits: readonly Limit[];
  readonly order: Order;
  readonly day: string | undefined;
}

const FoundLimits = memo(function FoundLimits({ limits, order, day }: FoundLimitsProps): ReactElement {
  const { format, language } = useLanguage();
  const speech = useSpeech();
  const { words } = speech;
  const groups = inGroups(limits, order, format.compareRegions);
  return (
    <>
      <CompiledMark
        standing={standingOf(
          limits.map(({ of }) => of),
          language,
        )}
      />
      {groups.length === 0 && <p className="prose">{words.none}</p>}
      {groups.map((group) => (
        <StepSection key={group.step} group={group} day={day} />
      ))}
      <TakeAway
        title={words.title}
        name="deadlines"
        rows={() =>
          limitRows(
            groups.flatMap((group) => group.limits),
            speech,
            day,
          )
        }
        data={() =>
          limits.map(({ of, step, clock, ended }) => ({
            record: of.id,
            step,
            clock: clock ?? null,
            ...(ended !== undefined && { ended }),
          }))
        }
        call="/v1/projection"
      />
    </>
  );
});
