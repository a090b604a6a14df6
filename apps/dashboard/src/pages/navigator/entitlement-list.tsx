import type { NavigatedEntitlement, Navigation } from "@civic/schema/compute";
import type { ReactElement } from "react";
import { useLanguage } from "../../words/language.tsx";
import { entitlementGroups, type GiftGroup } from "./entitlement-groups.ts";
import { EntitlementItem } from "./entitlement-item.tsx";
import { LazyDetails } from "./lazy-details.tsx";

/**
 * What may be asked for: money, help, recognition, each State by State. What may not be, what is there for everybody
 * and what answers none of the needs chosen is folded and counted: nothing disappears.
 */
export function EntitlementList({ navigation }: { readonly navigation: Navigation }): ReactElement {
  const { words } = useLanguage();
  const { list } = words.navigator;
  const { gifts, memory } = entitlementGroups(navigation.states, navigation.entitlements);
  const { besides } = navigation;
  return (
    <section aria-labelledby="entitlements-title">
      <h2 id="entitlements-title">{list.title}</h2>
      {gifts.length + memory.length === 0 && <p className="not-known">{list.nothing}</p>}
      {gifts.map((group) => (
        <Gift key={group.gift} group={group} />
      ))}
      <Folded summary={list.memory(memory.length)} entitlements={memory} />
      <Folded summary={list.besides(besides.length)} entitlements={besides} />
    </section>
  );
}

function Gift({ group: { gift, states, closed } }: { readonly group: GiftGroup }): ReactElement {
  const { words, format } = useLanguage();
  const { list } = words.navigator;
  return (
    <section className="gift-group" aria-labelledby={`gift-${gift}`}>
      <h3 id={`gift-${gift}`}>{list.gifts[gift]}</h3>
      {states.map(({ state, open }) => (
        <div className="kind-group" key={state}>
          <h4>{format.region(state)}</h4>
          <Items entitlements={open} />
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
