import type { CrossBorderRoute } from "../navigation/cross-border.ts";
import type { Names } from "./compared-value-words.ts";
import { markedText } from "./localised.ts";
import type { Phrasing } from "./phrasing.ts";

/** How a claim goes from the State of residence to the State that decides, one line each. */
export function routeWords(route: CrossBorderRoute, names: Names, phrasing: Phrasing): readonly string[] {
  const { words, format } = phrasing;
  const said = words.answers.route;
  const body = (id: string | undefined) => (id === undefined ? said.noBody : (names.get(id) ?? id));
  const { from, to, answers } = route;
  const languages = answers?.acceptedLanguages;
  const answered = (["directSubmission", "translation", "fees"] as const).flatMap((question) => {
    const answer = answers?.[question];
    return answer ? [said[question](markedText(answer.text, phrasing))] : [];
  });
  return [
    said.handedIn(format.region(from), body(route.assistingAuthority)),
    said.decided(format.region(to), body(route.decidingAuthority)),
    ...(languages ? [said.languages(format.list(languages.map(format.language)))] : []),
    ...answered,
  ];
}
