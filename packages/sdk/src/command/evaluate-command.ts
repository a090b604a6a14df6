import { type CivicRecord, recordsByReference } from "@civic/schema";
import { entitlementOf, isEntitlementRecord } from "@civic/schema/compute";
import { withRegionNames } from "@civic/schema/words";
import type { Command } from "./command.ts";
import { CommandError } from "./command-error.ts";
import { evaluationPage } from "./evaluate/evaluation-page.ts";
import { readRecords, sentence } from "./input/read-records.ts";
import { readSituation } from "./input/read-situation.ts";
import { languageNotes } from "./navigate/language-notes.ts";

/** Whether a situation meets the conditions of one record, and why. */
export const evaluateCommand: Command = {
  inputs: { least: 1, most: 1 },
  options: { record: "needed", data: "needed", today: "optional", json: "optional" },
  run({ inputs: [input = ""], record: id = "", data, today, effects, page, language: spoken }) {
    const { own } = spoken;
    const { situation, problems } = readSituation(input, today, { effects, language: spoken });
    const read = readRecords(data, effects, spoken);
    const language = withRegionNames(spoken, read.records);
    const byId = new Map<string, CivicRecord>(read.records.map((each) => [each.id, each]));
    const record = byId.get(id);
    if (!record) {
      const none = `${data}: ${own.evaluate.noRecord(id)}`;
      throw new CommandError("input", [...read.problems, none].join("\n"));
    }
    if (!isEntitlementRecord(record))
      throw new CommandError("input", `${id}: ${own.evaluate.noConditions(record.kind)}`);
    const found = entitlementOf(record, situation, today, {
      systems: read.records.filter((each) => each.kind === "national-system"),
    });
    const known = recordsByReference(read.records);
    const sources = { record: (each: string) => known.get(each) };
    const around = { page, language, width: effects.width, sources };
    const lines = evaluationPage(found, around);
    const unreadable = found.findings.map((finding) => sentence(record.id, finding, language));
    return {
      text: [...lines, ...languageNotes(lines, around)].join("\n"),
      json: found,
      problems: [...problems, ...read.problems, ...unreadable],
    };
  },
};
