import { grouped } from "@civic/schema";
import { type Gap, gaps } from "@civic/schema/compute";
import { markedText } from "@civic/schema/words";
import type { Command } from "./command.ts";
import { readRecords } from "./input/read-records.ts";
import { isOverview, mostStates, ofStates, wantedStates } from "./input/wanted-states.ts";
import type { CommandLanguage } from "./language/command-language.ts";
import { countedStates } from "./page/counted-states.ts";

/** What is missing in the assistance of each State, or in its description. */
export const gapsCommand: Command = {
  inputs: { least: 0, most: mostStates },
  options: { data: "needed", all: "optional", today: "optional", json: "optional" },
  run({ inputs, data, all, today, effects, page, language }) {
    const { own, words, label } = language;
    const { records, problems } = readRecords(data, effects, language);
    const there = new Set(records.map(({ jurisdiction }) => jurisdiction));
    const named = wantedStates(inputs, { folder: data, there, language });
    // A gap may lie between two States, so all records are read, also where one State alone is shown.
    const found = ofStates(gaps(records, { today }), named, ({ jurisdiction }) => jurisdiction);
    const byState = [...grouped(found, ({ jurisdiction }) => jurisdiction)];
    const overview = isOverview(named, byState.length, { all });
    const inFull = ([state, ofState]: (typeof byState)[number]) => [
      page.title(state.toUpperCase() + words.colon + own.gaps.count(ofState.length)),
      ...[...grouped(ofState, ({ kind }) => kind)].flatMap(([kind, each]) => [
        `  ${label("gap-kind", kind)} (${each.length})`,
        `    ${page.faint(words.gapRequests[kind] + words.colon + owners(each, language))}`,
        ...each.map((gap) => `    ${describe(gap, language)}`),
      ]),
      "",
    ];
    const lines = overview
      ? [
          page.title(own.overview.gapsByState),
          ...countedStates(byState, { list: "gap-kind", codeOf: ({ kind }) => kind, language }),
          "",
          page.faint(own.overview.inFull(`civic gaps ${byState[0]?.[0]} --data ${data}`)),
        ]
      : byState.flatMap(inFull);
    const end = page.faint(own.gaps.end(own.gaps.count(found.length)));
    return { text: [...lines, end].join("\n"), json: found, problems };
  },
};

function describe(gap: Gap, language: CommandLanguage): string {
  const { label, words, own } = language;
  const { need, phase, level, text, appliesTo, guideline, record, languages } = gap;
  const parts = [
    need && label("need", need),
    phase && label("phase", phase),
    text && words.quoted(markedText(text, language)),
    appliesTo && own.gaps.appliesTo(markedText(appliesTo, language)),
    guideline && `${guideline.record} ${guideline.requirement}`,
    level && label("coverage-level", level),
    record && `${record}#${placesIn(gap, language)}`,
    languages?.join(", "),
  ];
  return parts.filter((part) => part !== undefined).join(words.joiner);
}

/** Places that are named of each gap. */
const named = 2;

function placesIn({ pointer = "", pointers, count = 0 }: Gap, { words }: CommandLanguage): string {
  if (pointers === undefined) return pointer;
  const rest = count > named ? [words.more(count - named)] : [];
  return [...pointers.slice(0, named), ...rest].join(words.joiner);
}

/** Who is to be asked, with the number of gaps: whoever publishes the records. */
function owners(found: readonly Gap[], { words }: CommandLanguage): string {
  return [...grouped(found, ({ owner }) => owner.publisher)]
    .map(([publisher, own]) => `${publisher} (${own.length})`)
    .join(words.joiner);
}
