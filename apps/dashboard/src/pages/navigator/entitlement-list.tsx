import type { NavigatedEntitlement, Navigation } from "@civic/schema/compute";
import type { ReactElement } from "react";
import { useLanguage } from "../../words/language.tsx";
import { EntitlementItem } from "./entitlement-item.tsx";
import { LazyDetails } from "./lazy-details.tsx";
import { type AskedGroup, inGroups } from "./state-groups.ts";
import { navigatorWords } from "./words.ts";

/** Of one sort in one State. */
const shownAtFirst = 6;

/**
 * What may be asked for: money, help, recognition, each State by State. What may not be, what is there for everybody
 * and what answers none of the needs chosen is folded and counted: nothing disappears.
 */
export function EntitlementList({ navigation }: { readonly navigation: Navigation }): ReactElement {
  const own = navigatorWords.useWords();
  const { list } = own;
  const { asked, memory } = inGroups(navigation.states, navigation.entitlements);
  const { besides } = navigation;
  return (
    <section aria-labelledby="entitlements-title">
      <h2 id="entitlements-title">{list.title}</h2>
      {asked.length + memory.length === 0 && <p className="not-known">{list.nothing}</p>}
      {asked.map((group) => (
        <Asked key={group.group} of={group} />
      ))}
      <Folded summary={list.memory(memory.length)} entitlements={memory} />
      <Folded summary={list.besides(besides.length)} entitlements={besides} />
    </section>
  );
}

function Asked({ of: { group, states, closed } }: { readonly of: AskedGroup }): ReactElement {
  const own = navigatorWords.useWords();
  const { words, format } = useLanguage();
  const { list } = own;
  return (
    <section className="asked-group" aria-labelledby={`asked-${group}`}>
      <h3 id={`asked-${group}`}>{words.answers.group[group]}</h3>
      {states.map(({ state, open }) => (
        <div className="kind-group" key={state}>
          <h4>{format.region(state)}</h4>
          <Items entitlements={open.slice(0, shownAtFirst)} />
          {open.length > shownAtFirst && (
            <details className="closed-group printed more-open">
              <summary>{own.steps.more(open.length - shownAtFirst)}</summary>
              <Items entitlements={open.slice(shownAtFirst)} />
            </details>
          )}
        </div>
      ))}
      <Folded summary={list.closed(closed.length)} entitlements={closed} />
    </section>
  );
}

interface ItemsProps {
  readonly entitlements: readonly NavigatedEntitlement[];
}

function Items({ entitlements }: ItemsProps): ReactElement {
  return (
    <>
      {entitlements.map((entitlement) => (
        <EntitlementItem key={entitlement.record.id} entitlement={entitlement} />
      ))}
    </>
  );
}

/** A line with a count that opens on demand; nothing where there is nothing. */
function Folded({ summary, entitlements }: ItemsProps & { readonly summary: string }): ReactElement | null {
  if (entitlements.length === 0) return null;
  return (
    <LazyDetails className="closed-group" printed={false} summary={summary}>
      {() => <Items entitlements={entitlements} />}
    </LazyDetails>
  );
}
