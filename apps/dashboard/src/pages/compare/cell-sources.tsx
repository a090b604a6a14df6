import { type ReactElement, useState } from "react";
import type { Evidence } from "../../records/evidence.ts";
import { SourceList } from "../../records/sources.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useCompared } from "./compared-context.ts";
import { inRanges, sourceKey } from "./printed-comparison.ts";
import "../../records/sources.css";

/**
 * What the values of a cell rest on; a table has hundreds of these, so each is as little as it can be until it is opened.
 * On paper it is the numbers of the documents in the list below.
 */
export function CellSources({ evidence }: { readonly evidence: Evidence }): ReactElement {
  const { words } = useLanguage();
  const { paper } = useCompared();
  const [isOpen, setOpen] = useState(false);
  const { named, confidence, sources } = evidence;
  const doubtful = confidence === "low" ? words.sources.doubtful : undefined;
  if (paper) {
    const numbers = sources.flatMap((source) => paper.numbers.get(sourceKey(source)) ?? []);
    return <span>{` [${[inRanges(numbers), ...(doubtful ? [doubtful] : [])].join("; ")}]`}</span>;
  }
  return (
    <>
      <button
        type="button"
        className="compare-sources"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {words.sources.count(named) + words.joiner + (doubtful ?? words.sources.confidence[confidence])}
      </button>
      {isOpen && <SourceList evidence={evidence} />}
    </>
  );
}
