import type { CivicRecord } from "@civic/schema";
import type { ReactElement } from "react";
import { useLanguage } from "../../words/language.tsx";
import { confidenceCount } from "./confidence-count.ts";

const levels = ["high", "medium", "low"] as const;

/** The share of the values of a State that each confidence holds for. */
export function ConfidenceShares({ records }: { readonly records: readonly CivicRecord[] }): ReactElement {
  const { words, language } = useLanguage();
  const counts = confidenceCount(records);
  const all = levels.reduce((sum, level) => sum + counts[level], 0);
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
  return (
    <ul className="confidence-shares">
      {levels
        .filter((level) => counts[level] > 0)
        .map((level) => (
          <li key={level}>
            <span className={`confidence confidence-${level}`} aria-hidden="true" />
            {percent.format(counts[level] / all)}{" "}
            <span className="soft">{words.sources.confidence[level]}</span>
          </li>
        ))}
    </ul>
  );
}
