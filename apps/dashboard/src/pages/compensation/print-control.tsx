import type { CompensationScheme } from "@civic/schema";
import { useQueryClient } from "@tanstack/react-query";
import { type ReactElement, useCallback } from "react";
import { recordOf } from "../../data/queries.ts";
import { usePrintWhenReady } from "../../design/print-when-ready.ts";
import { useLanguage } from "../../words/language.tsx";
import { compensationWords } from "./words.ts";

interface PrintControlProps {
  /** Schemes that are printed in full. */
  readonly compared: readonly CompensationScheme[];
}

/** Prints the page once the compared schemes are at hand in full. */
export function PrintControl({ compared }: PrintControlProps): ReactElement {
  const own = compensationWords.useWords();
  const { words } = useLanguage();
  const queries = useQueryClient();
  const prepare = useCallback(
    () => Promise.all(compared.map(({ id }) => queries.ensureQueryData(recordOf(id)))),
    [queries, compared],
  );
  const { isPreparing, print } = usePrintWhenReady(prepare);
  return (
    <p className="no-print">
      <button type="button" className="button" aria-disabled={isPreparing} onClick={print}>
        {isPreparing ? words.loading : own.print}
      </button>
    </p>
  );
}
