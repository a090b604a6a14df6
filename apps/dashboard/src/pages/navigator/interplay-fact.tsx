import type { NavigatedEntitlement } from "@civic/schema/compute";
import type { ReactElement } from "react";
import { Fact } from "../../design/facts.tsx";
import { Localised } from "../../records/localised.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useNavigator } from "./navigator-context.ts";
import { RecordLink } from "./record-link.tsx";

/** How one entitlement bears on others, whichever of the two says so. */
export function InterplayFact({
  entitlement,
}: {
  readonly entitlement: NavigatedEntitlement;
}): ReactElement | null {
  const { words, label } = useLanguage();
  const { recordOf } = useNavigator();
  const { interplay, record } = entitlement;
  if (interplay.length === 0) return null;
  return (
    <Fact term={words.compensation.scheme.interplay}>
      <ul className="fact-list">
        {interplay.map(({ type, saidBy, scheme, with: other }) => {
          const known = scheme === undefined ? undefined : recordOf(scheme);
          const said = saidBy === "other" && known ? known : record;
          const text = <Localised of={said} text={other} />;
          return (
            <li key={JSON.stringify([type, saidBy, other])}>
              <span className="tag">{label("offset-type", type)}</span>{" "}
              {saidBy === "other" && <span className="soft">{words.navigator.interplay.other} </span>}
              {known ? <RecordLink record={known}>{text}</RecordLink> : text}
            </li>
          );
        })}
      </ul>
    </Fact>
  );
}
