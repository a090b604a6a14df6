import { navigate } from "@civic/schema/compute";
import type { Command } from "./command.ts";
import { readRecords, sentence } from "./input/read-records.ts";
import { readSituation } from "./input/read-situation.ts";
import { firstPage } from "./navigate/first-page.ts";
import { fullPage } from "./navigate/full-page.ts";
import { languageNotes } from "./navigate/language-notes.ts";
import { shownOf } from "./navigate/shown.ts";

/** Who helps a person in a situation, in every State involved: one screen, or everything. */
export const navigateCommand: Command = {
  inputs: { least: 1, most: 1 },
  options: { data: "needed", all: "optional", today: "optional", json: "optional" },
  run({ inputs: [input = ""], data, today, all, effects, page, language }) {
    const { situation, problems } = readSituation(input, today, { effects, language });
    const { records, problems: unread } = readRecords(data, effects, language);
    const found = navigate(situation, records, { today });
    const { facts } = situation;
    const shown = shownOf({ found, facts, records, page, language, width: effects.width });
    const lines = all ? fullPage(shown) : firstPage(shown);
    const unreadable = found.findings.map((finding) => sentence(finding.record ?? input, finding, language));
    return {
      text: [...lines, ...languageNotes(lines, shown)].join("\n"),
      json: found,
      problems: [...problems, ...unread, ...unreadable],
    };
  },
};
