import { judgementLines, questionLines } from "./ask-lines.ts";
import { byWhenLines } from "./by-when-lines.ts";
import { restText } from "./rest-line.ts";
import { line, type Shown, section, title } from "./shown.ts";
import { stateLines } from "./state-lines.ts";
import { stepLines } from "./step-lines.ts";

/** Most questions, and most points to judge, of the first page. */
const mostAsked = 5;

/** One screen: what to do, by when, what to ask, and how much more there is. */
export function firstPage(shown: Shown): string[] {
  const { found, language } = shown;
  const own = language.own.navigate;
  return [
    ...title(own.states(language.format.date(found.today)), shown),
    ...stateLines(shown),
    ...section(own.first, stepLines(shown), shown),
    ...section(own.byWhen, byWhenLines(shown), shown),
    ...section(own.next, questionLines(found.questions, shown, mostAsked), shown),
    ...section(own.judge, judgementLines(shown, mostAsked), shown),
    "",
    ...line(restText(shown), shown, ""),
  ];
}
