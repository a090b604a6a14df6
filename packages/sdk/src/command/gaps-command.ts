import { grouped } from "@civic/schema";
import { type Gap, gaps } from "@civic/schema/compute";
import { markedText } from "@civic/schema/words";
import type { Command } from "./command.ts";
import { readRecords } from "./input/read-records.ts";
import type { CommandLanguage } from "./language/command-language.ts";

/** What is missing in the assistance of each State, or in its description. */
export const gapsCommand: Command = {
  options: { data: "needed", today: "optional", json: "optional" },
  run({ data, today, effects, page, language }) {
    const { own, words, label } = language;
    const { records, problems } = readRecords(data, effects, language);
    const found = gaps(records, { today });
    const text = [...grouped(found, ({ jurisdiction }) => jurisdiction)].flatMap(([state, ofState]) => [
      page.title(state.toUpperCase() + words.colon + own.gaps.count(ofState.length)),
      ...[...grouped(ofState, ({ kind }) => kind)].flatMap(([kind, each]) => [
        `  ${label("gap-kind", kind)} (${each.length})`,
        `    ${page.faint(words.gapRequests[kind] + words.colon + owners(each, language))}`,
        ...each.map((gap) => `    ${describe(gap, language)}`),
      ]),
      "",
    ]);
    const end = page.faint(own.gaps.end(own.gaps.count(found.length)));
    return { text: [...text, end].join("\n"), json: found, problems };
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
