import type { ReactElement } from "react";
import { useEverOpened } from "../../design/ever-opened.ts";
import type { Evidence } from "../../records/evidence.ts";
import { SourceList } from "../../records/sources.tsx";
import { useLanguage } from "../../words/language.tsx";
import "../../records/sources.css";

/** What the values of a cell rest on; a table has hundreds of these, so each is as little as it can be until it is opened. */
export function CellSources({ evidence }: { readonly evidence: Evidence }): ReactElement {
  const { words } = useLanguage();
  const { named, confidence } = evidence;
  const [opened, onToggle] = useEverOpened(false);
  return (
    <details className="sources" onToggle={onToggle}>
      <summary>
        {words.sources.count(named) +
          words.joiner +
          (confidence === "low" ? words.sources.doubtful : words.sources.confidence[confidence])}
      </summary>
      {opened && <SourceList evidence={evidence} />}
    </details>
  );
}
