import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { memo, type ReactElement, useDeferredValue, useMemo } from "react";
import { DataRegion } from "../../data/data-region.tsx";
import { projectedRecords } from "../../data/queries.ts";
import { PageHeading } from "../../design/page-heading.tsx";
import { CompiledMark, standingOf } from "../../records/compiled-mark.tsx";
import { LeftOut } from "../../routing/left-out.tsx";
import { useLanguage } from "../../words/language.tsx";
import { ContactFilters } from "./contact-filters.tsx";
import { fields } from "./contacts-search.ts";
import { ContactsTaken } from "./contacts-taken.tsx";
import { type Entry, entriesOf } from "./entries-model.ts";
import { EntryList } from "./entry-list.tsx";
import { found, inOrder, stateRows } from "./filter-model.ts";
import { type Known, knownOf } from "./known-contact.ts";
import { type ReadFilters, readFilters } from "./read-filters.ts";
import { StateTable } from "./state-table.tsx";
import { entryName } from "./take-along.ts";
import { useNow } from "./use-now.ts";
import { useSpeech } from "./use-speech.ts";
import "../../records/contacts.css";
import "./contacts-page.css";

/** A directory of those to turn to, with how far each number can be relied on. */
export function ContactsPage(): ReactElement {
  const { words } = useSpeech();
  return (
    <>
      <PageHeading title={words.title}>
        <p className="lead">{words.lead}</p>
      </PageHeading>
      <DataRegion of="contacts">
        <Directory />
      </DataRegion>
    </>
  );
}

function Directory(): ReactElement {
  const { words: shared, format } = useLanguage();
  const search = useSearch({ from: "/$lang/contacts" });
  const navigate = useNavigate({ from: "/$lang/contacts" });
  const { data } = useSuspenseQuery(projectedRecords());
  const now = useNow();
  const entries = useMemo(() => entriesOf(data.records), [data]);
  const known = useMemo(() => entries.map((entry) => knownOf(entry, now)), [entries, now]);
  const states = useMemo(
    () => [...new Set(entries.map(({ state }) => state))].sort(format.compareRegions),
    [entries, format],
  );
  const types = useMemo(() => [...new Set(entries.flatMap((entry) => entry.types))], [entries]);
  // The controls answer at once; the list follows as soon as there is time for it.
  const settled = useDeferredValue(search);
  const read = useMemo(() => readFilters(settled, states), [settled, states]);
  if (entries.length === 0) return <p className="prose">{shared.emptyStates}</p>;
  return (
    <>
      <ContactFilters
        filters={readFilters(search, states).filters}
        states={states}
        types={types}
        onChange={(filters) => void navigate({ search: filters, resetScroll: false })}
      />
      <LeftOut followed={Object.fromEntries(fields.map((field) => [field, search[field]]))}>
        <Unknown read={read} />
      </LeftOut>
      {read.filters.state === undefined ? (
        <AllStates known={known} read={read} states={states} now={now} />
      ) : (
        <OneState known={known} read={read} state={read.filters.state} now={now} />
      )}
    </>
  );
}

/** What the address asks for that nothing here goes by. */
function Unknown({ read: { unknown } }: { readonly read: ReadFilters }): ReactElement | null {
  const { words: shared } = useLanguage();
  const { words } = useSpeech();
  const { filter } = words;
  const names = { ...filter, state: shared.states.one };
  if (unknown.length === 0) return null;
  return (
    <div className="contacts-unknown">
      {unknown.map(({ field, value }) => (
        <p key={field}>{words.unknown(names[field], value)}</p>
      ))}
    </div>
  );
}

interface ListProps {
  readonly known: readonly Known[];
  readonly read: ReadFilters;
  readonly now: Date;
}

const AllStates = memo(function AllStates({
  known,
  read,
  states,
  now,
}: ListProps & { readonly states: readonly string[] }): ReactElement {
  const { words } = useSpeech();
  const { filters } = read;
  const { shown, unsaid } = found(known, filters);
  return (
    <>
      <StateTable rows={stateRows(known, filters, states)} />
      {unsaid > 0 && <p className="soft small">{words.unsaid(unsaid)}</p>}
      <ContactsTaken entries={shown.map(({ entry }) => entry)} now={now} name="contacts" />
    </>
  );
});

const OneState = memo(function OneState({
  known,
  read,
  state,
  now,
}: ListProps & { readonly state: string }): ReactElement {
  const { format, language } = useLanguage();
  const speech = useSpeech();
  const { words } = speech;
  const { shown, unsaid } = found(known, read.filters);
  const ordered = inOrder(shown, (entry) => entryName(entry, speech), new Intl.Collator(language).compare);
  const entries: readonly Entry[] = ordered.map(({ entry }) => entry);
  const counted = shown.filter(({ entry }) => entry.sort !== "emergency");
  return (
    <section aria-labelledby="contacts-of-state">
      <h2 id="contacts-of-state">{format.region(state)}</h2>
      <p className="contacts-count" role="status">
        {[
          words.found(counted.length),
          words.withNumber(counted.filter(({ hasNumber }) => hasNumber).length),
          words.confirmed(counted.filter(({ freshness }) => freshness === "within-a-year").length),
        ].join(" · ")}
      </p>
      <CompiledMark
        standing={standingOf(
          entries.map(({ of }) => of),
          language,
        )}
      />
      {entries.length === 0 && <p className="prose">{words.none}</p>}
      <EntryList key={JSON.stringify(read.filters)} shown={ordered} now={now} />
      {unsaid > 0 && <p className="soft small">{words.unsaid(unsaid)}</p>}
      <ContactsTaken entries={entries} now={now} name={`contacts-${state}`} state={state} />
    </section>
  );
});
