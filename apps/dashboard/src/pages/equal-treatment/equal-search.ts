import type { OrdinaryPerson, TreatmentBy } from "@civic/schema/compute";
import { codeIn, listIn, type RawSearch, stateIn, stateTyped } from "../../routing/url-search.ts";

/** What the address says. The persons are ordinary ones, and nobody's case. */
export interface EqualSearch {
  readonly person?: OrdinaryPerson;
  readonly by?: TreatmentBy;
  /** States of the matrix; absent means all with records. */
  readonly states?: readonly string[];
  /** States of the event and of home whose field is open. */
  readonly event?: string;
  readonly home?: string;
  /** A State of the block of rows, and of columns, that is shown where there are many. */
  readonly rows?: string;
  readonly columns?: string;
}

const persons: readonly string[] = ["bereaved"] satisfies OrdinaryPerson[];
const ways: readonly string[] = ["nationality", "residence"] satisfies TreatmentBy[];

/** Reads the address; what stands in it anyway is left out. */
export function equalSearch(raw: RawSearch): EqualSearch {
  const { person, by } = { ...codeIn(raw, "person"), ...codeIn(raw, "by") };
  const chosen = (listIn(raw, "states", /^[a-z]{2}$/i).states ?? []).flatMap(
    (code) => stateTyped(code) ?? [],
  );
  return {
    ...(person !== undefined && persons.includes(person) && { person: person as OrdinaryPerson }),
    ...(by !== undefined && ways.includes(by) && { by: by as TreatmentBy }),
    ...(chosen.length > 0 && { states: [...new Set(chosen)] }),
    ...stateIn(raw, "event"),
    ...stateIn(raw, "home"),
    ...stateIn(raw, "rows"),
    ...stateIn(raw, "columns"),
  };
}

/** What changes in the address; what is the usual case, or nothing, does not stand there. */
export type SearchChange = { readonly [Name in keyof EqualSearch]?: string | readonly string[] };

/** The address after a change; a field that was open is closed. */
export function changedSearch(
  { event: _, home: __, ...kept }: EqualSearch,
  change: SearchChange,
): EqualSearch {
  return equalSearch({ ...kept, ...change });
}
