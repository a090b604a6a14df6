import type { Gap } from "@civic/schema";
import { publisherName } from "../../words/publisher-name.ts";
import { type AtHand, gapRow } from "./gap-telling.ts";
import { groupedGaps } from "./gaps-model.ts";
import type { Speech } from "./use-speech.ts";

/** The gaps as plain text to work through, one line each, under who can mend them. */
export function taskList(gaps: readonly Gap[], atHand: AtHand, speech: Speech): string {
  const { words, phrasing } = speech;
  const { colon, joiner } = phrasing.words;
  const blocks = groupedGaps(gaps, "owner").map(({ code = "", gaps: own }) => {
    const name = publisherName(code, phrasing);
    const lines = own.map((gap) => {
      const [state, kind, need, phase, record, about, text, source, asks, mend] = gapRow(gap, atHand, speech);
      const what = [record, need, phase, about, text, source, asks].filter(Boolean).join(joiner);
      return `[ ] ${state} – ${kind}${what === "" ? "" : colon + what} – ${mend} – ${words.list.owner}${colon}${name}`;
    });
    return [`${name} (${words.list.found(own.length)})`, ...lines].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}
