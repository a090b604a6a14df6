import { codesMeant } from "./code-synonyms.ts";
import type { Describable } from "./describe-finding.ts";
import { synonymsOf } from "./field-synonyms.ts";
import { likelyFigure, likelyState, likelyValue } from "./likely-value.ts";
import { nearest } from "./nearest.ts";

/** What somebody most likely meant of whose document this was found, best first; nothing where it cannot be told. */
export function meantBy(finding: Describable): readonly string[] {
  const { code, params } = finding;
  const { actual, allowed, known, property } = params;
  if (code === "unknown-property" && typeof property === "string" && Array.isArray(known))
    return [...new Set([...nearest(property, known), ...synonymsOf(property, known)])];
  if (typeof actual === "string" && Array.isArray(allowed))
    return [...new Set([...nearest(inAnswers(actual), allowed), ...codesMeant(actual, allowed)])];
  const only = likely(finding);
  return only === undefined ? [] : [only];
}

/** Whether it stands in the value of a statistic: nothing else of decimals is called so. */
export function isFigure({ pointer = "" }: Describable): boolean {
  return pointer.endsWith("/value");
}

/** What an earlier model, and other data, say without a word for what is not known. */
const answers: Readonly<Record<string, string>> = { true: "yes", false: "no", yes: "true" };

function inAnswers(actual: string): string {
  return Object.hasOwn(answers, actual) ? (answers[actual] ?? "") : actual;
}

function likely(finding: Describable): string | undefined {
  const { code } = finding;
  const { actual, format, key, country } = finding.params;
  if (code === "wrong-format" && format === "Decimal" && isFigure(finding))
    return likelyFigure(String(actual));
  if (code === "wrong-format") return likelyValue(String(format), String(actual));
  if (code === "wrong-key") return likelyValue("LanguageTag", String(key));
  return code === "country-unknown" ? likelyState(String(country)) : undefined;
}
