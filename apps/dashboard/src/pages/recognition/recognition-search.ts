import { codeIn, listIn, type RawSearch, stateTyped, textIn } from "../../routing/url-search.ts";

/** What an address of the page says. */
export interface RecognitionSearch {
  /** States, and bodies of States, that are shown alone. */
  readonly states?: readonly string[];
  /** A kind of measure, with those it holds. */
  readonly type?: string;
  /** Year of the calendar, where it is not the usual one. */
  readonly year?: string;
  /** State and kind whose field is open. */
  readonly state?: string;
  readonly cell?: string;
}

/** Reads the address; what stands in it anyway is left out. */
export function recognitionSearch(raw: RawSearch): RecognitionSearch {
  const chosen = (listIn(raw, "states", /^[a-z]{2,3}$/i).states ?? []).map(
    (code) => stateTyped(code) ?? code,
  );
  const year = textIn(raw, "year");
  const { state: typed } = codeIn({ state: textIn(raw, "state")?.toLowerCase() }, "state");
  const state = stateTyped(typed) ?? typed;
  return {
    ...(chosen.length > 0 && { states: [...new Set(chosen)] }),
    ...codeIn(raw, "type"),
    ...(year !== undefined && /^\d{4}$/.test(year) && { year }),
    ...(state !== undefined && { state }),
    ...codeIn(raw, "cell"),
  };
}

/** What changes in the address; what is the usual case, or nothing, does not stand there. */
export type SearchChange = { readonly [Name in keyof RecognitionSearch]?: string | readonly string[] };

/** The address after a change; a field that was open is closed. */
export function changedSearch(
  { state: _, cell: __, ...kept }: RecognitionSearch,
  change: SearchChange,
): RecognitionSearch {
  return recognitionSearch({ ...kept, ...change });
}
