import { defineRecordRule } from "../rule.ts";
import { noticedTexts } from "./noticed-texts.ts";

/** What the bytes of one letter in UTF-8 become when they are read as Windows-1252 or Latin-1. */
const damaged = /[ÂÃ][\u0080-\u00bf]|Ã[ŠŒŽšœžŸƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]|â€[\u0090-\u00bf™œ\u009d“”˜¦¢]|ï»¿/;

/** Letters that were read in another encoding than they were written in (`Ã©` for é): no language writes them so. */
export const textUndamaged = defineRecordRule({
  code: "text-damaged",
  severity: "error",
  *check(_record, walked) {
    for (const { path, text } of noticedTexts(walked).doubtful) {
      const [found] = damaged.exec(text) ?? [];
      if (found !== undefined) yield { path, params: { damaged: found } };
    }
  },
});
