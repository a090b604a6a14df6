import type { Finding } from "@civic/schema";
import { describeFinding, type Sentences } from "@civic/schema/browser";
import { type Language as LanguageTag, languages } from "@civic/schema/languages";
import { labelOf } from "@civic/schema/words";
import type { Language } from "../../words/language.tsx";

/** The sentences of findings in one language; loaded with the page, whatever is entered. */
export function findingSentences(language: LanguageTag) {
  return {
    queryKey: ["messages", { language }],
    queryFn: () => languages[language].messages(),
    staleTime: Infinity,
  };
}

const writtenAsDates = new Set(["date", "event", "today"]);

/** What is wrong with each fact, in words, by the fact. */
export function findingsByFact(
  findings: readonly Finding[],
  sentences: Sentences,
  language: Language,
): ReadonlyMap<string, string> {
  return new Map(
    findings.flatMap((finding) => {
      const [, root, fact] = finding.pointer.split("/");
      if (root !== "facts" || fact === undefined) return [];
      return [[fact, describeFinding({ ...finding, params: inWords(finding, language) }, sentences)]];
    }),
  );
}

/** The parameters as a reader writes them: a fact by its name, a day that exists as the language writes days. */
function inWords({ code, params }: Finding, { labels, format }: Language): Finding["params"] {
  const written = Object.entries(params).map(([name, value]) => {
    if (name === "fact") return [name, labelOf(labels, "eligibility-fact", String(value))];
    if (writtenAsDates.has(name) && code !== "date-not-in-calendar")
      return [name, format.date(String(value))];
    return [name, value];
  });
  return Object.fromEntries(written);
}
