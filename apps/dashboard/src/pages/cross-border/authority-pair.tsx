import type { CompensationScheme, Organisation } from "@civic/schema";
import type { CrossBorderRoute } from "@civic/schema/compute";
import type { ReactElement } from "react";
import { Contacts } from "../../records/contacts.tsx";
import { CrossBorderAnswerList } from "../../records/cross-border-answer-list.tsx";
import { evidenceOf } from "../../records/evidence.ts";
import { Localised } from "../../records/localised.tsx";
import { Sources } from "../../records/sources.tsx";
import { useLanguage } from "../../words/language.tsx";
import { waysFor } from "./authority-ways.ts";
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
  const { organisations, help, home, event, routed } = card;
  const at = (id: string | undefined) => (id === undefined ? undefined : organisations.get(id));
  return (
    <div className="authority-pair">
      <section>
        <h3>{own.assisting(format.region(home))}</h3>
        <Authority body={at(route.assistingAuthority)} schemes={help.map(({ scheme }) => scheme)} />
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
        <Authority
          body={at(route.decidingAuthority)}
          schemes={routed
            .filter(({ route: of }) => of.decidingAuthority === route.decidingAuthority)
            .map(({ scheme }) => scheme)}
        />
      </section>
    </div>
  );
}

interface AuthorityProps {
  readonly body: Organisation | undefined;
  /** For which it is turned to. */
  readonly schemes: readonly CompensationScheme[];
}

/** A body with its contacts, those for the schemes first; what is not recorded is said. */
export function Authority({ body, schemes }: AuthorityProps): ReactElement {
  const own = crossBorderWords.useWords();
  if (body === undefined) return <p className="not-known">{own.noBody}</p>;
  const ways = waysFor(body, schemes);
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
