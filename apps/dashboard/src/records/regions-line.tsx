import type { CivicRecord } from "@civic/schema";
import { partOfStateWords } from "@civic/schema/words";
import type { ReactElement } from "react";
import { useLanguage } from "../words/language.tsx";

interface RegionsLineProps {
  readonly regions: CivicRecord["regions"];
}

/** For which parts of the State alone something is there; nothing where it names none. */
export function RegionsLine({ regions }: RegionsLineProps): ReactElement | null {
  const language = useLanguage();
  const { words, format } = language;
  if (regions === undefined) return null;
  return (
    <p className="small">
      <span className="soft">{words.recordFacts.place.regions + words.colon}</span>
      {format.list(regions.map((code) => partOfStateWords(code, language)))}
    </p>
  );
}
