import type { NavigatedEntitlement } from "@civic/schema/compute";
import { interplayWords } from "@civic/schema/words";
import type { ReactElement } from "react";
import { Fact } from "../../design/facts.tsx";
import { RecordLink } from "../../records/record-link.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useNavigator } from "./navigator-context.ts";

/** How one entitlement bears on others, whichever of the two says so. */
export function InterplayFact({
  entitlement,
}: {
  readonly entitlement: NavigatedEntitlement;
}): ReactElement | null {
  const language = useLanguage();
  const { recordOf } = useNavigator();
  const { interplay } = entitlement;
  if (interplay.length === 0) return null;
  return (
    <Fact term={language.words.schemeTerms.interplay}>
      <ul className="fact-list">
        {interplay.map((each) => {
          const known = each.scheme === undefined ? undefined : recordOf(each.scheme);
          const said = interplayWords([each], language).join();
          return <li key={said}>{known ? <RecordLink record={known}>{said}</RecordLink> : said}</li>;
        })}
      </ul>
    </Fact>
  );
}
