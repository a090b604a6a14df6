import type { InvolvedState, Navigation } from "@civic/schema/compute";
import type { ReactElement } from "react";
import { Body } from "../../records/body.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useNavigator } from "./navigator-context.ts";
import { FactsToAsk } from "./questions-to-ask.tsx";
import { navigatorWords } from "./words.ts";

/** Where a State has no records: what is known all the same, and what to ask to know more. */
export function LeadOn({ navigation }: { readonly navigation: Navigation }): ReactElement | null {
  // A union of States is no State in which something happened: what it gives stands among the steps.
  const unknown = navigation.states.filter(
    ({ records, roles }) => records === 0 && roles.some((role) => role !== "union"),
  );
  if (unknown.length === 0) return null;
  return (
    <>
      {unknown.map((involved) => (
        <State key={involved.state} involved={involved} navigation={navigation} />
      ))}
    </>
  );
}

interface StateProps {
  readonly involved: InvolvedState;
  readonly navigation: Navigation;
}

function State({ involved: { state, roles }, navigation }: StateProps): ReactElement {
  const own = navigatorWords.useWords();
  const { format } = useLanguage();
  const { leadOn } = own;
  const name = format.region(state);
  const hasHome = navigation.states.some((each) => each.roles.includes("residence"));
  return (
    <section className="lead-on" aria-labelledby={`lead-on-${state}`}>
      <h2 id={`lead-on-${state}`}>{leadOn.title(name)}</h2>
      <p className="prose">{leadOn.unknown}</p>
      {roles.includes("event") && hasHome && <Route state={state} navigation={navigation} />}
      {!hasHome && (
        <div>
          <p className="prose">{leadOn.home}</p>
          <FactsToAsk facts={["residence-at-event", "nationality"]} />
        </div>
      )}
    </section>
  );
}

/** How a claim reaches a State of which nothing is recorded: through the authority at home, else directly. */
function Route({
  state,
  navigation,
}: {
  readonly state: string;
  readonly navigation: Navigation;
}): ReactElement {
  const own = navigatorWords.useWords();
  const { format } = useLanguage();
  const { organisations } = useNavigator();
  const { leadOn } = own;
  const { crossBorder: route } = navigation;
  const name = format.region(state);
  if (route === undefined || route.to !== state) return <p className="prose">{leadOn.direct(name)}</p>;
  const body =
    route.assistingAuthority === undefined ? undefined : organisations.get(route.assistingAuthority);
  return (
    <div className="prose">
      <p>{leadOn.route(format.region(route.from), name)}</p>
      {body ? (
        <Body body={body} />
      ) : (
        <p className="not-known">{leadOn.noAuthority(format.region(route.from))}</p>
      )}
    </div>
  );
}
