import { type EntitlementGroup, entitlementGroup, entitlementGroups, routeWords } from "@civic/schema/words";
import { judgementLines, questionLines } from "./ask-lines.ts";
import { byWhenLines } from "./by-when-lines.ts";
import { entitlementLines } from "./entitlement-lines.ts";
import { line, type Shown, section, title } from "./shown.ts";
import { stateLines } from "./state-lines.ts";
import { stepLines } from "./step-lines.ts";

/** Everything: the first page without its bounds, then every entitlement with all there is to say of it. */
export function fullPage(shown: Shown): string[] {
  const { found, language } = shown;
  const { own, words } = language;
  const hidden = found.besides.flatMap((each) => entitlementLines(each, shown));
  const route = found.crossBorder ? routeWords(found.crossBorder, shown.names, language) : [];
  const pathways = found.pathways.flatMap(({ id }) => line(`${shown.names.get(id) ?? id} (${id})`, shown));
  return [
    ...title(own.navigate.states(language.format.date(found.today)), shown),
    ...stateLines(shown),
    ...section(own.navigate.first, stepLines(shown), shown),
    ...section(own.navigate.byWhen, byWhenLines(shown), shown),
    ...section(own.navigate.next, questionLines(found.questions, shown), shown),
    ...section(own.navigate.judge, judgementLines(shown), shown),
    ...section(
      own.navigate.route,
      route.flatMap((text) => line(text, shown)),
      shown,
    ),
    ...entitlementGroups.flatMap((group) =>
      section(words.answers.group[group], linesOfGroup(group, shown), shown),
    ),
    ...section(own.navigate.hidden, hidden, shown),
    ...section(own.navigate.pathways, pathways, shown),
  ];
}

function linesOfGroup(group: EntitlementGroup, shown: Shown): string[] {
  return shown.found.entitlements
    .filter(({ record }) => entitlementGroup(record) === group)
    .flatMap((each) => entitlementLines(each, shown));
}
