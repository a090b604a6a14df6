import type { Organisation } from "@civic/schema";
import type { CrossBorderRoute } from "@civic/schema/compute";
import { waysToReach } from "@civic/schema/words";
import type { ReactElement } from "react";
import { Contacts } from "../../records/contacts.tsx";
import { CrossBorderAnswerList } from "../../records/cross-border-answer-list.tsx";
import { evidenceOf } from "../../records/evidence.ts";
import { Localised } from "../../records/localised.tsx";
import { Sources } from "../../records/sources.tsx";
import { useLanguage } from "../../words/language.tsx";
import type { CrossBorderCard } from "./cross-border-model.ts";
import { crossBorderWords } from "./words.ts";

interface AuthorityPairProps {
  readonly card: CrossBorderCard;
  readonly route: CrossBorderRoute;
}

/** The authority at home and the one that decides, side by side, with how to reach each. */
export function AuthorityPair({ card, route }: AuthorityPairProps): ReactElement {
  const { format } = useLanguage();
  const own = crossBorderWords.useWords();
  const { organisations, help, home, event } = card;
  const at = (id: string | undefined) => (id === undefined ? undefined : organisations.get(id));
  return (
    <div className="authority-pair">
      <section>
        <h3>{own.assisting(format.region(home))}</h3>
        <Authority body={at(route.assistingAuthority)} />
        {help.map(({ scheme, answers }) => (
          <CrossBorderAnswerList
            key={scheme.id}
            of={scheme}
            title={own.help(format.region(home))}
            answers={answers}
          />
        ))}
      </section>
      <section>
        <h3>{own.deciding(format.region(event))}</h3>
        <Authority body={at(route.decidingAuthority)} />
      </section>
    </div>
  );
}

/** A body with its contacts; what is not recorded is said. */
export function Authority({ body }: { readonly body: Organisation | undefined }): ReactElement {
  const own = crossBorderWords.useWords();
  if (body === undefined) return <p className="not-known">{own.noBody}</p>;
  const ways = waysToReach(body);
  return (
    <>
      <p className="authority-name">
        <Localised of={body} text={body.name} />
      </p>
      {ways.length > 0 ? (
        <Contacts of={body} contacts={ways} />
      ) : (
        <p className="not-known">{own.noContact}</p>
      )}
      <Sources evidence={evidenceOf(body)} />
    </>
  );
}
