import { defineRecordRule } from "../rule.ts";
import { noticedTexts } from "./noticed-texts.ts";

/** Elements of HTML that come along when a page is copied, and references to characters. */
const markup =
  /<\/?(?:a|abbr|b|br|div|em|font|h[1-6]|hr|i|img|li|ol|p|script|span|strong|style|sub|sup|table|t[dhr]|u|ul)(?:\s[^<>]*)?\/?>|&(?:[a-z]{2,8}|#\d{1,6});/i;

/** A text is plain: markup of a page is shown as it stands, and read aloud as it stands. */
export const textPlain = defineRecordRule({
  code: "text-markup",
  severity: "warning",
  *check(_record, walked) {
    for (const { path, text } of noticedTexts(walked).doubtful) {
      const [found] = markup.exec(text) ?? [];
      if (found !== undefined) yield { path, params: { markup: found.slice(0, 40) } };
    }
  },
});
