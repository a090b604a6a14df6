import type { CivicRecord } from "@civic/schema";
import { partOfStateWords, regionsLine } from "@civic/schema/words";
import type { ReactElement } from "react";
import { useLanguage } from "../words/language.tsx";

/** More parts than these stand folded: thirty boroughs would hide what is below them. */
const mostShown = 6;

interface RegionsLineProps {
  readonly regions: CivicRecord["regions"];
}

/** For which parts of the State alone something is there; nothing where it names none. */
export function RegionsLine({ regions }: RegionsLineProps): ReactElement | null {
  const language = useLanguage();
  const { words, format } = language;
  if (regions === undefined) return null;
  const term = <span className="soft">{words.recordFacts.place.regions + words.colon}</span>;
  const all = format.list(regions.map((code) => partOfStateWords(code, language)));
  if (regions.length <= mostShown)
    return (
      <p className="small">
        {term}
        {all}
      </p>
    );
  return (
    <details className="small">
      <summary>
        {term}
        {regionsLine(regions, language)}
      </summary>
      <p>{all}</p>
    </details>
  );
}
