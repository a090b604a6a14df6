import type { CivicRecord } from "@civic/schema";
import { type Comparison, recordsByReference } from "@civic/schema/compute";
import { withRegionNames } from "@civic/schema/words";
import { useNavigate } from "@tanstack/react-router";
import { type ReactElement, useCallback, useDeferredValue, useId, useMemo } from "react";
import { CompiledMark, standingOf } from "../../records/compiled-mark.tsx";
import { TakeAway } from "../../records/take-away.tsx";
import { useLanguage } from "../../words/language.tsx";
import { Block } from "./block.tsx";
import { type BlockName, blockNames, openIn } from "./blocks.ts";
import { csvRows } from "./compare-csv.ts";
import { isSame, rowsOfBlock, schemesByState, type TableRow } from "./compare-model.ts";
import type { CompareSearch } from "./compare-search.ts";
import { ComparedContext } from "./compared-context.ts";
import { rowName } from "./row-words.ts";
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
  const { language: tag, words, labels, format } = language;
  const own = compareWords.useWords();
  const navigate = useNavigate({ from: "/$lang/compare" });
  const { label } = language;
  const { joiner } = words;
  const speech = useMemo(() => ({ own, joiner, label }), [own, joiner, label]);
  // The controls answer at once; the rows follow as soon as there is time for them.
  const search = useDeferredValue(now);
  const blocks = useMemo(
    () => blockNames.map((block) => ({ block, rows: rowsOfBlock(comparison, block, today) })),
    [comparison, today],
  );
  const tools = useMemo(
    () => ({
      records: recordsByReference([...records]),
      schemes: schemesByState(comparison),
      phrasing: withRegionNames({ language: tag, words, labels, format }, records),
    }),
    [records, comparison, tag, words, labels, format],
  );
  const wanted = (search.find ?? "").trim().toLocaleLowerCase(tag);
  const open = openIn(search);
  const show = (next: CompareSearch) => navigate({ search: next, replace: true, resetScroll: false });
  const toggle = useCallback(
    (block: BlockName) =>
      navigate({
        search: (kept) => ({ ...kept, open: toggled(openIn(kept), block) }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const states = comparison.states.map(({ state }) => state);
  const named = states.map(language.format.region).join(", ");
  const { hide } = search;
  const shown = useMemo(() => {
    const isShown = (row: TableRow) =>
      !(hide === "same" && isSame(row)) &&
      rowName(row.subject, speech).toLocaleLowerCase(tag).includes(wanted);
    return blocks.map(({ block, rows }) => ({ block, rows: rows.filter(isShown) }));
  }, [blocks, hide, speech, tag, wanted]);
  const any = shown.some(({ rows }) => rows.length > 0);
  return (
    <ComparedContext value={tools}>
      <CompiledMark standing={standingOf(records, language.language)} />
      <Filters search={now} onShow={show} />
      <p className="soft small compare-legend">{own.legend}</p>
      {!any && <p>{own.noRows}</p>}
      {shown.map(({ block, rows }) =>
        rows.length === 0 ? null : (
          <Block
            key={block}
            block={block}
            rows={rows}
            states={comparison.states}
            isOpen={open.includes(block) || wanted !== ""}
            onToggle={toggle}
          />
        ),
      )}
      <TakeAway
        title={`${own.title}${language.words.joiner}${named}`}
        name={`compare-${states.join("-")}`}
        rows={() => csvRows(shown, { ...tools, speech, own })}
        data={() => comparison}
        call={`/v1/records?jurisdiction=${states[0] ?? ""}&view=current`}
      />
    </ComparedContext>
  );
}

/** What is open after a press; nothing open is an answer of its own, since an empty list would stand for the start. */
function toggled(open: readonly BlockName[], block: BlockName): readonly string[] {
  const next = open.includes(block) ? open.filter((other) => other !== block) : [...open, block];
  return next.length > 0 ? next : ["none"];
}

interface FiltersProps {
  readonly search: CompareSearch;
  readonly onShow: (next: CompareSearch) => void;
}

function Filters({ search, onShow }: FiltersProps): ReactElement {
  const own = compareWords.useWords();
  const id = useId();
  const { hide, find, ...rest } = search;
  const hidden = hide === "same" && { hide };
  return (
    <search className="compare-filters no-print">
      <div>
        <label htmlFor={id}>{own.find}</label>
        <input
          id={id}
          type="search"
          className="select"
          value={find ?? ""}
          placeholder={own.findHint}
          onChange={({ target: { value } }) =>
            onShow({ ...rest, ...hidden, ...(value !== "" && { find: value }) })
          }
        />
      </div>
      <label className="choice">
        <input
          type="checkbox"
          checked={hide === "same"}
          onChange={({ target: { checked } }) =>
            onShow({
              ...rest,
              ...(checked && { hide: "same" as const }),
              ...(find !== undefined && { find }),
            })
          }
        />
        {own.hideSame}
      </label>
    </search>
  );
}
