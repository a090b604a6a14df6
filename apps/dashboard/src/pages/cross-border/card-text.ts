import type { CompensationScheme, Organisation } from "@civic/schema";
import { contactLine, contactRemarks, markedText, type Phrasing } from "@civic/schema/words";
import type { CrossBorderQuestion } from "../../words/en/cross-border.ts";
import { waysFor } from "./authority-ways.ts";
import type { CrossBorderCard, StatedAnswers } from "./cross-border-model.ts";
import type { Words } from "./words/en.ts";

interface Saying {
  readonly phrasing: Phrasing;
  readonly own: Words;
  /** What each question is called. */
  readonly questions: Readonly<Record<CrossBorderQuestion, string>>;
}

/** The card as plain text, a line each, for a mail. */
export function cardLines(card: CrossBorderCard, saying: Saying): readonly string[] {
  const { phrasing, own } = saying;
  const { event, home, route, noRoute, organisations, help, routed, direct, atHome } = card;
  const { format } = phrasing;
  const [place, at] = [format.region(event), format.region(home)];
  const body = (id: string | undefined, schemes: readonly CompensationScheme[]) =>
    bodyLines(id === undefined ? undefined : organisations.get(id), { ...saying, schemes });
  const decided = routed.filter(({ route: of }) => of.decidingAuthority === route?.decidingAuthority);
  const named = (scheme: (typeof direct)[number]) => [
    `- ${markedText(scheme.name, phrasing)}`,
    ...(scheme.administeredBy.organisations?.slice(0, 1).flatMap((id) => body(id, [scheme])) ?? []),
  ];
  const listed = (title: string, schemes: typeof direct) =>
    schemes.length === 0 ? [] : ["", title, ...schemes.flatMap(named)];
  const without =
    noRoute?.why === "not-bound"
      ? own.notBound(format.list(noRoute.states.map(format.region)), place)
      : own.sameState(place);
  return [
    own.card(at, place),
    ...(route
      ? [
          own.route,
          "",
          own.assisting(at),
          ...body(
            route.assistingAuthority,
            help.map(({ scheme }) => scheme),
          ),
          ...help.flatMap((each) => answerLines(each, saying)),
          "",
          own.deciding(place),
          ...body(
            route.decidingAuthority,
            decided.map(({ scheme }) => scheme),
          ),
          ...routed.flatMap(({ scheme, route: { answers = {} } }) => [
            "",
            markedText(scheme.name, phrasing),
            ...answerLines({ scheme, answers }, saying),
          ]),
        ]
      : [own.noRoute, without]),
    ...listed(own.direct(place), direct),
    ...listed(own.atHome(at), atHome),
  ];
}

interface SayingOfBody extends Saying {
  /** For which the body is turned to. */
  readonly schemes: readonly CompensationScheme[];
}

function bodyLines(
  body: Organisation | undefined,
  { phrasing, own, schemes }: SayingOfBody,
): readonly string[] {
  if (body === undefined) return [own.noBody];
  const ways = waysFor(body, schemes).map((contact) =>
    [contactLine(contact, phrasing), ...contactRemarks(contact, phrasing)].join(" · "),
  );
  return [markedText(body.name, phrasing), ...(ways.length > 0 ? ways : [own.noContact])];
}

function answerLines({ answers }: StatedAnswers, { phrasing, own, questions }: Saying): readonly string[] {
  const { words, format } = phrasing;
  const { acceptedLanguages: languages, asOf } = answers;
  const said = (Object.keys(questions) as CrossBorderQuestion[]).flatMap((question) => {
    const answer = answers[question];
    return answer ? [`${questions[question]}${words.colon}${markedText(answer.text, phrasing)}`] : [];
  });
  const date = asOf === undefined ? own.undated : own.asOf(format.date(asOf));
  return [
    ...(languages ? [words.answers.route.languages(format.list(languages.map(format.language)))] : []),
    ...said,
    `(${date})`,
  ];
}
