import type { Language } from "../language.ts";

/** The language of findings that a request prefers (RFC 9110, 12.5.4): English unless it says French first. */
export function preferredLanguage(header: string | null): Language {
  if (header === null) return "en";
  const weight = (language: Language) =>
    Math.max(0, ...header.split(",").map((range) => weightOf(range, language)));
  return weight("fr") > weight("en") ? "fr" : "en";
}

function weightOf(range: string, language: Language): number {
  const [tag = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
  if (tag !== "*" && tag.split("-")[0] !== language) return 0;
  const quality = parameters.find((parameter) => parameter.startsWith("q="));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  // A wildcard includes every language, but no preference among them.
  return Number.isFinite(weight) ? weight : 0;
}
