import type { CivicRecord, Digest, Organisation } from "@civic/schema";
import {
  dayIn,
  isState,
  looksForSomebody,
  navigate,
  recordsByReference,
  recordsInForce,
  type Situation,
} from "@civic/schema/compute";
import { placesOf } from "@civic/schema/words";
import { useSuspenseQuery } from "@tanstack/react-query";
import { type ReactElement, useDeferredValue, useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { DataRegion } from "../../data/data-region.tsx";
import { projectedRecords } from "../../data/queries.ts";
import { SourcesOnTheWay } from "../../data/sources-on-the-way.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { CompiledMark, standingOf } from "../../records/compiled-mark.tsx";
import { NamesAtHand } from "../../records/names-at-hand.tsx";
import { organisationsById } from "../../records/organisations-by-id.ts";
import { SourcesLaterContext } from "../../records/sources-later.ts";
import { useLanguage } from "../../words/language.tsx";
import { controlId } from "./fact-control.ts";
import { findingSentences, findingsByFact } from "./finding-words.ts";
import { loadedAhead } from "./load-press.ts";
import { NavigationResults, NavigationStatus } from "./navigation-results.tsx";
import { NavigatorContext } from "./navigator-context.ts";
import { useOnPaper } from "./on-paper.ts";
import { regionsOffered } from "./regions.ts";
import { SheetTools } from "./sheet-tools.tsx";
import { resultsId, showResults } from "./show-results.ts";
import { SituationForm } from "./situation-form.tsx";
import type { Question } from "./situation-parts.ts";
import type { SituationState } from "./situation-state.ts";
import { situationOfTab, useSituation } from "./situation-store.ts";
import { SituationSummary } from "./situation-summary.tsx";
import { TreatmentSection } from "./treatment-section.tsx";
import { useWholeRecords } from "./whole-records.ts";
import "./navigator.css";
import { navigatorWords } from "./words.ts";

/** Who helps a person in a situation, here and at home. The situation stays in the memory of this tab. */
export function NavigatorPage(): ReactElement {
  const own = navigatorWords.useWords();
  const { title, lead, privacy } = own;
  return (
    <>
      <PageHeading title={title}>
        <p className="lead no-print">{lead}</p>
        <p className="privacy no-print">{privacy}</p>
      </PageHeading>
      <DataRegion of="navigator">
        <Navigator />
      </DataRegion>
    </>
  );
}

function Navigator(): ReactElement {
  const { data: projected } = useSuspenseQuery(projectedRecords());
  const whole = useWholeRecords();
  // Both give the same answers; only the whole records have sources to show, and digests that can be worked out.
  const loaded = useDeferredValue(whole.records);
  const records = loaded ?? projected.records;
  const digests = loaded === undefined ? projected.digests : undefined;
  const { ask, error, retry } = whole;
  const later = useMemo(
    () => ({ ask, meanwhile: <SourcesOnTheWay {...{ error, retry }} /> }),
    [ask, error, retry],
  );
  return (
    <SourcesLaterContext value={later}>
      <NamesAtHand records={records}>
        <NavigatorOf {...{ records, digests }} />
      </NamesAtHand>
    </SourcesLaterContext>
  );
}

interface NavigatorOfProps {
  readonly records: readonly CivicRecord[];
  /** Of the whole records, where these are projections. */
  readonly digests: ReadonlyMap<string, Digest> | undefined;
}

function NavigatorOf({ records, digests }: NavigatorOfProps): ReactElement {
  const own = navigatorWords.useWords();
  const language = useLanguage();
  const { format } = language;
  const { data: sentences } = useSuspenseQuery(findingSentences(language.language));
  const [today] = useState(() => dayIn(Intl.DateTimeFormat().resolvedOptions().timeZone, new Date()));
  const state = useSituation(situationOfTab);
  const facts = useDeferredValue(state.facts);
  const needs = useDeferredValue(state.needs);
  const situation = useMemo(() => situationOf(facts, needs), [facts, needs]);
  const navigation = useMemo(() => navigate(situation, records, { today }), [situation, records, today]);
  const onPaper = useOnPaper();
  const lookedUp = useMemo(() => toolsOf(records), [records]);
  const inForce = useMemo(() => recordsInForce(records), [records]);
  const where = placesOf(facts).join(" ");
  const tools = useMemo(
    () => ({ ...lookedUp, onPaper, places: where === "" ? [] : where.split(" ") }),
    [lookedUp, onPaper, where],
  );
  const withRecords = useMemo(
    () => [...new Set(records.map(({ jurisdiction }) => jurisdiction))].filter(isState),
    [records],
  );
  // Before anything is known of a situation, so that no request follows from one.
  useEffect(() => loadedAhead(language.language), [language.language]);
  const event = state.facts["event-country"];
  const home = state.facts["residence-now"] ?? state.facts["residence-at-event"];
  const involvedStates = navigation.states.map(({ state: code }) => code).join(" ");
  const offered = useMemo(() => {
    const states = involvedStates === "" ? [] : involvedStates.split(" ");
    return {
      withRecords,
      involved: states,
      regions: {
        "event-region": regionsOffered(records, event),
        "residence-region": regionsOffered(records, home),
      },
    };
  }, [withRecords, involvedStates, records, event, home]);
  if (records.length === 0) return <p className="prose">{own.records}</p>;
  const involved = inForce.filter(({ jurisdiction }) =>
    navigation.states.some((each) => each.state === jurisdiction),
  );
  return (
    <NavigatorContext value={tools}>
      <div className="navigator">
        <SituationForm
          store={situationOfTab}
          state={state}
          offered={offered}
          findings={findingsByFact(navigation.findings, sentences, language)}
          questions={navigation.questions}
        />
        <SituationSummary facts={state.facts} needs={state.needs} />
        <div className={navigation.states.length > 0 ? "results-bar" : undefined}>
          <NavigationStatus navigation={navigation} />
          {navigation.states.length > 0 && (
            <button type="button" className="button results-jump no-print" onClick={showResults}>
              {own.results.jump}
            </button>
          )}
        </div>
        <div className="results-head">
          <h2 id={resultsId} tabIndex={-1}>
            {own.results.title}
          </h2>
          <button type="button" className="button no-print" onClick={() => globalThis.print()}>
            {own.printAll}
          </button>
        </div>
        <div className="results">
          {navigation.states.length > 0 && <p className="soft small">{own.results.on(format.date(today))}</p>}
          {navigation.states.length > 0 && (
            <SheetTools {...{ navigation, records, digests }} isLooking={looksForSomebody(facts)} />
          )}
          <CompiledMark standing={standingOf(involved, language.language)} />
          <NavigationResults navigation={navigation} />
          {navigation.states.length > 0 && <TreatmentSection {...{ situation, records, today }} />}
        </div>
      </div>
    </NavigatorContext>
  );
}

function toolsOf(records: readonly CivicRecord[]) {
  const byId = recordsByReference(records);
  const organisations = records.filter((record): record is Organisation => record.kind === "organisation");
  return {
    recordOf: (id: string) => byId.get(id),
    organisations: organisationsById(organisations),
    ask: (question: Question) => {
      flushSync(() => situationOfTab.ask(question));
      document.getElementById(controlId(question))?.focus();
    },
  };
}

/** What is worked out: without needs everything is looked for. */
function situationOf(facts: SituationState["facts"], needs: SituationState["needs"]): Situation {
  return needs.length === 0 ? { facts } : { facts, needs };
}
