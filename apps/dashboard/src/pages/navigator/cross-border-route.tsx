import type { CompensationScheme } from "@civic/schema";
import type { CrossBorderRoute } from "@civic/schema/compute";
import type { ReactElement } from "react";
import { Fact } from "../../design/facts.tsx";
import { Body } from "../../records/body.tsx";
import { CrossBorderAnswerList } from "../../records/cross-border-answer-list.tsx";
import { Localised } from "../../records/localised.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useNavigator } from "./navigator-context.ts";
import { navigatorWords } from "./words.ts";

interface CrossBorderRouteFactProps {
  readonly scheme: CompensationScheme;
  readonly route: CrossBorderRoute;
}

/**
 * From the authority that assists at home to the one that decides, with languages and who pays the translation, and with
 * what the record adds in words: which language is preferred, what is sent back, which body has changed since.
 */
export function CrossBorderRouteFact({ scheme, route }: CrossBorderRouteFactProps): ReactElement {
  const own = navigatorWords.useWords();
  const { words, format } = useLanguage();
  const { organisations } = useNavigator();
  const { from, to, assistingAuthority, decidingAuthority, answers } = route;
  const stops = [
    { title: own.route.from(format.region(from)), id: assistingAuthority },
    { title: own.route.to(format.region(to)), id: decidingAuthority },
  ];
  return (
    <Fact term={own.route.title}>
      <ol className="route">
        {stops.map(({ title, id }) => {
          const body = id === undefined ? undefined : organisations.get(id);
          return (
            <li key={title}>
              <p className="soft small">{title}</p>
              {body ? <Body body={body} /> : <p className="not-known">{words.answers.route.noBody}</p>}
            </li>
          );
        })}
      </ol>
      {scheme.crossBorder && (
        <p>
          <Localised of={scheme} text={scheme.crossBorder.description} />
        </p>
      )}
      {answers && (
        <CrossBorderAnswerList of={scheme} title={words.schemeTerms.decidedHere} answers={answers} />
      )}
    </Fact>
  );
}
