import type { CompensationScheme } from "@civic/schema";
import type { CrossBorderRoute } from "@civic/schema/compute";
import type { ReactElement } from "react";
import { Fact, Facts } from "../../design/facts.tsx";
import { evidenceOf } from "../../records/evidence.ts";
import { Localised } from "../../records/localised.tsx";
import { NotKnown } from "../../records/parties.tsx";
import { Sources } from "../../records/sources.tsx";
import type { CrossBorderQuestion } from "../../words/en/cross-border.ts";
import { useLanguage } from "../../words/language.tsx";
import { Body } from "./claim-facts.tsx";
import { useNavigator } from "./navigator-context.ts";

interface CrossBorderRouteFactProps {
  readonly scheme: CompensationScheme;
  readonly route: CrossBorderRoute;
}

/** From the authority that assists at home to the one that decides, with languages and who pays the translation. */
export function CrossBorderRouteFact({ scheme, route }: CrossBorderRouteFactProps): ReactElement {
  const { words, format } = useLanguage();
  const { organisations } = useNavigator();
  const { from, to, assistingAuthority, decidingAuthority, answers } = route;
  const { crossBorderQuestions, compensation } = words;
  const stops = [
    { title: words.navigator.route.from(format.region(from)), id: assistingAuthority },
    { title: words.navigator.route.to(format.region(to)), id: decidingAuthority },
  ];
  return (
    <Fact term={words.navigator.route.title}>
      <ol className="route">
        {stops.map(({ title, id }) => {
          const body = id === undefined ? undefined : organisations.get(id);
          return (
            <li key={title}>
              <p className="soft small">{title}</p>
              {body ? <Body body={body} /> : <NotKnown />}
            </li>
          );
        })}
      </ol>
      {answers && (
        <Facts>
          {answers.acceptedLanguages && (
            <Fact term={compensation.scheme.accepted}>
              {format.list(answers.acceptedLanguages.map(format.language))}
            </Fact>
          )}
          {(Object.keys(crossBorderQuestions) as CrossBorderQuestion[]).map((question) => {
            const answer = answers[question];
            return (
              answer && (
                <Fact key={question} term={crossBorderQuestions[question]}>
                  <p>
                    <Localised of={scheme} text={answer.text} />
                  </p>
                  {answer.provenance && <Sources evidence={evidenceOf(scheme, answer)} />}
                </Fact>
              )
            );
          })}
        </Facts>
      )}
    </Fact>
  );
}
