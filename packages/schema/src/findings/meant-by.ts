import type { Describable } from "./describe-finding.ts";
import { synonymsOf } from "./field-synonyms.ts";
import { likelyState, likelyValue } from "./likely-value.ts";
import { nearest } from "./nearest.ts";

/** What somebody most likely meant of whose document this was found, best first; nothing where it cannot be told. */
export function meantBy({ code, params }: Describable): readonly string[] {
  const { actual, allowed, known, property } = params;
  if (code === "unknown-property" && typeof property === "string" && Array.isArray(known))
    return [...new Set([...nearest(property, known), ...synonymsOf(property, known)])];
  if (typeof actual === "string" && Array.isArray(allowed))
    return nearest(Object.hasOwn(answers, actual) ? (answers[actual] ?? "") : actual, allowed);
  const only = likely(code, params);
  return only === undefined ? [] : [only];
}

/** What an earlier model, and other data, say without a word for what is not known. */
const answers: Readonly<Record<string, string>> = { true: "yes", false: "no" };

function likely(code: string, { actual, format, key, country }: Describable["params"]): string | undefined {
  if (code === "wrong-format") return likelyValue(String(format), String(actual));
  if (code === "wrong-key") return likelyValue("LanguageTag", String(key));
  return code === "country-unknown" ? likelyState(String(country)) : undefined;
}
