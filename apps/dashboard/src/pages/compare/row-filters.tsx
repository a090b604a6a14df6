import { type ReactElement, useId } from "react";
import { compareWords } from "./words.ts";

interface RowFiltersProps {
  /** Part of the name of a row. */
  readonly find: string;
  readonly onFind: (find: string) => void;
  /** Whether rows in which every State says the same are left out. */
  readonly hideSame: boolean;
  readonly onHideSame: (hideSame: boolean) => void;
}

/** Which rows are shown. */
export function RowFilters({ find, onFind, hideSame, onHideSame }: RowFiltersProps): ReactElement {
  const own = compareWords.useWords();
  const id = useId();
  return (
    <search className="compare-filters no-print">
      <div>
        <label htmlFor={id}>{own.find}</label>
        <input
          id={id}
          type="search"
          className="select"
          value={find}
          placeholder={own.findHint}
          onChange={({ target }) => onFind(target.value)}
        />
      </div>
      <label className="choice">
        <input type="checkbox" checked={hideSame} onChange={({ target }) => onHideSame(target.checked)} />
        {own.hideSame}
      </label>
    </search>
  );
}
