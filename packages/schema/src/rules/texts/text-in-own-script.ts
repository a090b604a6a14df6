import { defineRecordRule } from "../rule.ts";
import { noticedTexts } from "./noticed-texts.ts";
import { otherScripts } from "./scripts.ts";

const letters = /\p{L}/gu;
const otherThanLatin =
  /[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Han}]/gu;

/** Languages that are written in Latin letters alone. */
const latin: ReadonlySet<string> = new Set(
  "cs da de en es et fi fr ga hr hu is it lt lv mt nl no pl pt ro sk sl sv tr".split(" "),
);

/** Names and abbreviations stay in Latin letters anywhere. */
const fewLetters = 20;

/** A text stands under the language that it is in: one without any letter of its script, or in another, was put in the wrong place. */
export const textInOwnScript = defineRecordRule({
  code: "text-in-other-script",
  severity: "warning",
  *check(_record, walked) {
    for (const { path, text, language } of noticedTexts(walked).doubtful)
      if (language !== undefined && text.length >= fewLetters && isMisplaced(text, language))
        yield { path, params: { language } };
  },
});

function isMisplaced(text: string, language: string): boolean {
  const own = otherScripts.get(language);
  return own === undefined ? latin.has(language) && isMostlyOther(text) : !own.test(text);
}

function isMostlyOther(text: string): boolean {
  return (text.match(otherThanLatin)?.length ?? 0) * 2 > (text.match(letters)?.length ?? 0);
}
