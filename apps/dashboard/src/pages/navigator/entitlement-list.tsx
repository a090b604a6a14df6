import type { Navigation } from "@civic/schema/compute";
import type { ReactElement } from "react";
import { useLanguage } from "../../words/language.tsx";
import { entitlementGroups, type GivingKind, type KindGroup } from "./entitlement-groups.ts";
import { EntitlementItem } from "./entitlement-item.tsx";
import { LazyDetails } from "./lazy-details.tsx";

/** What may be asked for, State by State and kind by kind; what may not be is folded. */
export function EntitlementList({ navigation }: { readonly navigation: Navigation }): ReactElement {
  const { words, format } = useLanguage();
  const { list } = words.navigator;
  return (
    <section aria-labelledby="entitlements-title">
      <h2 id="entitlements-title">{list.title}</h2>
      {entitlementGroups(navigation.states, navigation.entitlements).map(({ state, records, kinds }) => (
        <section key={state} className="state-group" aria-labelledby={`entitlements-${state}`}>
          <h3 id={`entitlements-${state}`}>{format.region(state)}</h3>
          {kinds.length === 0 && (
            <p className="not-known">{records === 0 ? words.records.none : list.nothing}</p>
          )}
          {kinds.map((group) => (
            <Kind key={group.kind} group={group} />
          ))}
        </section>
      ))}
    </section>
  );
}

function Kind({ group: { kind, open, closed } }: { readonly group: KindGroup }): ReactElement {
  const { words } = useLanguage();
  const titles: Record<GivingKind, string> = {
    "compensation-scheme": words.country.schemes,
    service: words.country.services,
    "recognition-measure": words.country.recognition,
  };
  return (
    <div className="kind-group">
      <h4>{titles[kind]}</h4>
      {open.map((entitlement) => (
        <EntitlementItem key={entitlement.record.id} entitlement={entitlement} />
      ))}
      {closed.length > 0 && (
        <LazyDetails
          className="closed-group"
          printed={false}
          summary={words.navigator.list.closed(closed.length)}
        >
          {() =>
            closed.map((entitlement) => (
              <EntitlementItem key={entitlement.record.id} entitlement={entitlement} />
            ))
          }
        </LazyDetails>
      )}
    </div>
  );
}
