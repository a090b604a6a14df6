import type { Navigation } from "@civic/schema/compute";
import { memo, type ReactElement } from "react";
import { EntitlementList } from "./entitlement-list.tsx";
import { InvolvedStates } from "./involved-states.tsx";
import { LeadOn } from "./lead-on.tsx";
import { OtherLimits } from "./other-limits.tsx";
import { countVerdicts } from "./state-groups.ts";
import { WhatToAsk } from "./what-to-ask.tsx";
import { WhatToDo } from "./what-to-do.tsx";
import { WhomToCall } from "./whom-to-call.tsx";
import { navigatorWords } from "./words.ts";

interface ResultsProps {
  readonly navigation: Navigation;
}

/** Who helps in the situation, in the order of acting. Drawn again only when the deferred computation has another
 * answer: typing does not wait for it. */
export const NavigationResults = memo(function NavigationResults({ navigation }: ResultsProps): ReactElement {
  const own = navigatorWords.useWords();
  if (navigation.states.length === 0) {
    return <p className="prose results-empty">{own.results.empty}</p>;
  }
  return (
    <>
      <LeadOn navigation={navigation} />
      <WhatToDo navigation={navigation} />
      <OtherLimits navigation={navigation} />
      <WhomToCall navigation={navigation} />
      <WhatToAsk navigation={navigation} />
      <EntitlementList navigation={navigation} />
      <InvolvedStates navigation={navigation} />
    </>
  );
});

/** What changed, said to those who do not see it; always there, so that its changes are heard. */
export function NavigationStatus({ navigation }: ResultsProps): ReactElement {
  const own = navigatorWords.useWords();
  const { states, entitlements } = navigation;
  const countries = states.filter(({ roles }) => roles.some((role) => role !== "union"));
  const count = countVerdicts(entitlements);
  return (
    <p role="status" data-testid="navigation-status">
      {states.length > 0 && own.results.counted(countries.length, count.met, count.unknown, count["not-met"])}
    </p>
  );
}
