import { navigate } from "@civic/schema/compute";
import { sheetHtml, sheetOf } from "@civic/schema/sheet";
import { withRegionNames } from "@civic/schema/words";
import type { Command } from "./command.ts";
import { readRecords, sentence } from "./input/read-records.ts";
import { readSituation } from "./input/read-situation.ts";
import { firstPage } from "./navigate/first-page.ts";
import { fullPage } from "./navigate/full-page.ts";
import { languageNotes } from "./navigate/language-notes.ts";
import { type Shown, shownOf } from "./navigate/shown.ts";

/** Who helps a person in a situation, in every State involved: one screen, everything, or a sheet to take along (HTML). */
export const navigateCommand: Command = {
  inputs: { least: 1, most: 1 },
  options: { data: "needed", all: "optional", sheet: "optional", today: "optional", json: "optional" },
  run({ inputs: [input = ""], data, today, all, sheet, effects, page, language: spoken }) {
    const { situation, problems } = readSituation(input, today, { effects, language: spoken });
    const { records, problems: unread } = readRecords(data, effects, spoken);
    const language = withRegionNames(spoken, records);
    const found = navigate(situation, records, { today });
    const shown = shownOf({ found, facts: situation.facts, records, page, language, width: effects.width });
    const unreadable = found.findings.map((finding) => sentence(finding.record ?? input, finding, language));
    return {
      text: sheet ? sheetHtml(sheetOf(found, records, sheet, shown)).trimEnd() : textOf(shown, all),
      json: found,
      problems: [...problems, ...unread, ...unreadable],
    };
  },
};

function textOf(shown: Shown, all: boolean): string {
  const lines = all ? fullPage(shown) : firstPage(shown);
  return [...lines, ...(all ? languageNotes(lines, shown) : [])].join("\n");
}
