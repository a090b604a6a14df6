import type { Comparison } from "@civic/schema/compute";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useLanguage } from "../../words/language.tsx";
import { compareWords } from "./words.ts";

/** A State above its values; where it has no records, that is said. */
export function StateHead({ state, records }: Comparison["states"][number]): ReactElement {
  const { format, language } = useLanguage();
  const own = compareWords.useWords();
  const name = format.region(state);
  if (records === 0)
    return (
      <>
        {name}
        <span className="compare-remark">{own.noRecords}</span>
      </>
    );
  return (
    <Link to="/$lang/countries/$code" params={{ lang: language, code: state }}>
      {name}
    </Link>
  );
}
