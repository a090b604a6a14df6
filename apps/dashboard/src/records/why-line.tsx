import type { NavigatedEntitlement } from "@civic/schema/compute";
import { entitlementWhyWords, type Phrasing, unlessWords } from "@civic/schema/words";
import { type ReactElement, useMemo } from "react";
import { useLanguage } from "../words/language.tsx";

const named = 2;

interface WhyLineProps {
  readonly entitlement: NavigatedEntitlement;
}

/** Why, in one line: the conditions that decided, or what an authority may still find. */
export function WhyLine({ entitlement }: WhyLineProps): ReactElement | null {
  const language = useLanguage();
  const { words, format, labels } = language;
  const { why } = words;
  const { verdict } = entitlement;
  const said = useMemo(
    () => decidingWords(entitlement, { language: language.language, words, format, labels }),
    [entitlement, language.language, words, format, labels],
  );
  if (said.length === 0) return null;
  const lead = verdict === "met" ? why.unless : verdict === "unknown" ? why.open : why.notMet;
  return (
    <span className="why-line">
      <span>{lead} </span>
      {said.slice(0, named).join(words.clock.joiner)}
      {said.length > named && ` ${words.more(said.length - named)}`}
    </span>
  );
}

/** What decided; what an authority may still find, where nothing else is open. */
function decidingWords(entitlement: NavigatedEntitlement, phrasing: Phrasing): readonly string[] {
  const { verdict, explanation, unless } = entitlement;
  const decided = verdict === "not-met" || (verdict === "unknown" && explanation?.verdict === verdict);
  return decided ? entitlementWhyWords(entitlement, phrasing) : unlessWords(unless, phrasing);
}
