import type { CivicRecord } from "@civic/schema";
import { type Comparison, recordsByReference } from "@civic/schema/compute";
import { withRegionNames } from "@civic/schema/words";
import { useNavigate } from "@tanstack/react-router";
import { type ReactElement, useCallback, useDeferredValue, useMemo } from "react";
import { useMediaQuery, wideEnoughForTables } from "../../design/media-query.ts";
import { usePrinting } from "../../design/printing.ts";
import { CompiledMark, standingOf } from "../../records/compiled-mark.tsx";
import { TakeAway } from "../../records/take-away.tsx";
import { useLanguage } from "../../words/language.tsx";
import { Block } from "./block.tsx";
import { type BlockName, blockNames, openIn } from "./blocks.ts";
import { csvRows } from "./compare-csv.ts";
import { isSame, rowsOfBlock, schemesByState, type TableRow } from "./compare-model.ts";
import { type CompareSearch, callsFor } from "./compare-search.ts";
import { ComparedContext } from "./compared-context.ts";
import { ComparedSchemes } from "./compared-schemes.tsx";
import { haveWhole, printedComparison } from "./printed-comparison.ts";
import { PrintedSources } from "./printed-sources.tsx";
import { RowFilters } from "./row-filters.tsx";
import { rowName } from "./row-words.ts";
import { useTyped } from "./use-typed.ts";
import { compareWords } from "./words.ts";

interface ComparisonViewProps {
  readonly comparison: Comparison;
  readonly records: readonly CivicRecord[];
  readonly search: CompareSearch;
  /** Calendar date of today, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The parts of a comparison, each opened on demand; what is open, hidden and looked for stands in the address. */
export function ComparisonView({
  comparison,
  records,
  search: now,
  today,
}: ComparisonViewProps): ReactElement {
  const language = useLanguage();
  const { language: tag, words, labels, format, label } = language;
  const own = compareWords.useWords();
  const { joiner } = words;
  const speech = useMemo(() => ({ own, joiner, label }), [own, joiner, label]);
  const change = useChange();
  const settle = useCallback(
    (find: string) => change(({ find: _, ...kept }) => ({ ...kept, ...(find !== "" && { find }) })),
    [change],
  );
  const [typed, onFind] = useTyped(now.find ?? "", settle);
  // The controls answer at once; the rows follow as soon as there is time for them.
  const search = useDeferredValue(now);
  const wanted = useDeferredValue(typed).trim().toLocaleLowerCase(tag);
  const { hide } = search;
  const blocks = useMemo(
    () => blockNames.map((block) => ({ block, rows: rowsOfBlock(comparison, block, today) })),
    [comparison, today],
  );
  const isShown = useCallback(
    (row: TableRow) =>
      !(hide === "same" && isSame(row)) &&
      rowName(row.subject, speech).toLocaleLowerCase(tag).includes(wanted),
    [hide, speech, tag, wanted],
  );
  const shown = () => blocks.map(({ block, rows }) => ({ block, rows: rows.filter(isShown) }));
  const wide = useMediaQuery(wideEnoughForTables);
  const open = openIn(search, wide);
  const isOpen = (block: BlockName) => open.includes(block) || wanted !== "";
  const toggle = useCallback(
    (block: BlockName) => change((kept) => ({ ...kept, open: toggled(openIn(kept, wide), block) })),
    [change, wide],
  );
  // Where the row of such sums is looked away from, each head says them.
  const hasWhole = shown().some(({ block, rows }) => isOpen(block) && haveWhole(rows));
  const base = useMemo(
    () => ({
      records: recordsByReference([...records]),
      schemes: schemesByState(comparison),
      phrasing: withRegionNames({ language: tag, words, labels, format }, records),
      hasWhole,
    }),
    [records, comparison, tag, words, labels, format, hasWhole],
  );
  const printing = usePrinting();
  // Made anew with each drawing, which there are few of while the page is printed.
  const paper = printing
    ? printedComparison(
        shown().flatMap(({ block, rows }) => (isOpen(block) ? rows : [])),
        base.records,
      )
    : undefined;
  const states = comparison.states.map(({ state }) => state);
  const named = states.map(format.region).join(", ");
  return (
    <ComparedContext value={paper ? { ...base, paper } : base}>
      <CompiledMark standing={standingOf(records, tag)} />
      <RowFilters
        find={typed}
        onFind={onFind}
        hideSame={now.hide === "same"}
        onHideSame={(isHidden) =>
          change(({ hide: _, ...kept }) => ({ ...kept, ...(isHidden && { hide: "same" as const }) }))
        }
      />
      <p className="soft small compare-legend">{own.legend}</p>
      <ComparedSchemes />
      {!blocks.some(({ rows }) => rows.some(isShown)) && <p>{own.noRows}</p>}
      {blocks.map(({ block, rows }) => (
        <Block
          key={block}
          block={block}
          rows={rows}
          states={comparison.states}
          isShown={isShown}
          isOpen={isOpen(block)}
          asTable={wide || printing}
          onToggle={toggle}
        />
      ))}
      {paper && <PrintedSources sources={paper.sources} />}
      <TakeAway
        title={own.title + joiner + named}
        name={`compare-${states.join("-")}`}
        rows={() => csvRows(shown(), { ...base, speech, own })}
        data={() => comparison}
        call={callsFor(states)}
      />
    </ComparedContext>
  );
}

/** Puts something else in the address, in the place of what stands there. */
function useChange(): (next: (kept: CompareSearch) => CompareSearch) => void {
  const navigate = useNavigate({ from: "/$lang/compare" });
  return useCallback(
    (next) => void navigate({ search: next, replace: true, resetScroll: false }),
    [navigate],
  );
}

/** What is open after a press; nothing open is an answer of its own, since an empty list would stand for the start. */
function toggled(open: readonly BlockName[], block: BlockName): readonly string[] {
  const next = open.includes(block) ? open.filter((other) => other !== block) : [...open, block];
  return next.length > 0 ? next : ["none"];
}
