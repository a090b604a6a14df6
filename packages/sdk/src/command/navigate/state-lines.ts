import { line, type Shown } from "./shown.ts";

/** The States involved: why each is, and how many records it has. */
export function stateLines(shown: Shown): string[] {
  const { found, language } = shown;
  const { words, format, label, own } = language;
  if (found.states.length === 0) return line(own.navigate.noState, shown);
  return found.states.flatMap(({ state, roles, records }) => {
    const why = roles.map((role) => label("state-role", role)).join(words.joiner);
    const known = records === 0 ? words.records.none : words.records.count(records);
    return line(`${format.region(state)}${words.colon}${why} (${known})`, shown);
  });
}

/** The same in short, without the Union, which stands behind its States; that nothing is known of a State is said. */
export function statesText({ found, language }: Shown): string {
  const { words, format, label, own } = language;
  const states = found.states.filter(({ roles }) => roles.some((role) => role !== "union"));
  if (states.length === 0) return own.navigate.noState;
  return states
    .map(({ state, roles, records }) => {
      const why = roles.map((role) => label("state-role", role)).join(words.joiner);
      return format.region(state) + words.colon + why + (records === 0 ? ` (${words.records.none})` : "");
    })
    .join(words.clock.joiner);
}
