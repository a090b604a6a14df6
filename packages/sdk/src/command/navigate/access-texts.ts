import type { Evidence } from "@civic/schema";
import type { Entitlement } from "@civic/schema/compute";
import { accessWords, labelOf, markedText, takesLine } from "@civic/schema/words";
import type { CommandLanguage } from "../language/command-language.ts";

/** What it takes to be given something: whom it is for, what to bring or send, and how long it really took others. */
export function accessTexts({ record }: Pick<Entitlement, "record">, language: CommandLanguage): string[] {
  const { words } = language;
  const access = accessWords(record, language).join(words.clock.joiner);
  const documents = "evidence" in record ? documentTexts(record.evidence, language) : [];
  const takes = takesLine(record, language);
  return [...(access === "" ? [] : [access]), ...documents, ...(takes === undefined ? [] : [takes])];
}

function documentTexts(evidence: readonly Evidence[] | undefined, language: CommandLanguage): string[] {
  const asked = (evidence ?? []).filter(({ requirement }) => requirement !== "not-required");
  if (asked.length === 0) return [];
  const { words, labels } = language;
  const named = asked.map(({ what, requirement }) => {
    const needed =
      requirement === undefined ? "" : ` (${words.inSentence(labelOf(labels, "requirement", requirement))})`;
    return markedText(what, language) + needed;
  });
  return [words.access.bring + words.colon + named.join(words.clock.joiner)];
}
