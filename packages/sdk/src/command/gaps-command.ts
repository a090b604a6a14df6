import { type Gap, gaps } from "@civic/schema/compute";
import type { Command } from "./command.ts";
import { grouped } from "./grouped.ts";
import { readRecords } from "./input/read-records.ts";
import { word } from "./words/words.ts";

/** What is missing in the assistance of each State, or in its description. */
export const gapsCommand: Command = {
  usage: "civic gaps --data <folder> [--today <YYYY-MM-DD>] [--json]",
  summary: "what is missing, by State and kind of gap",
  options: { data: "needed", today: "optional", json: "optional" },
  run({ data, today, effects, page }) {
    const { records, problems } = readRecords(data, effects);
    const found = gaps(records, { today });
    const text = [...grouped(found, ({ jurisdiction }) => jurisdiction)].flatMap(([state, own]) => [
      page.title(`${state.toUpperCase()}: ${own.length} gaps`),
      ...[...grouped(own, ({ kind }) => kind)].flatMap(([kind, each]) => [
        `  ${word("gap-kind", kind)} (${each.length})`,
        ...each.map((gap) => `    ${describe(gap)}`),
      ]),
      "",
    ]);
    const end = page.faint(
      `${found.length} gaps. A gap in the records does not prove that a State gives nothing.`,
    );
    return { text: [...text, end].join("\n"), json: found, problems };
  },
};

function describe({ need, phase, guideline, record, pointer, languages }: Gap): string {
  const parts = [
    need && word("need", need),
    phase && word("phase", phase),
    guideline && `${guideline.record} ${guideline.requirement}`,
    record && `${record}#${pointer ?? ""}`,
    languages?.join(", "),
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}
