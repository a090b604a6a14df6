import { codeIn, listIn, type RawSearch } from "../../routing/url-search.ts";

/** What an address of the Compensation page says: the schemes shown and the open cell. */
export interface CompensationSearch {
  /** Short names, `civic/fr-fgti-terrorism`. */
  readonly schemes?: readonly string[];
  readonly head?: string;
  /** Short name of the scheme of the open cell. */
  readonly scheme?: string;
}

const schemeName = /^(?:civic|[a-z]{2})\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Reads the search part of an address; what is not of the expected form is left out. */
export function compensationSearch(raw: RawSearch): CompensationSearch {
  const [scheme] = listIn(raw, "scheme", schemeName).scheme ?? [];
  return {
    ...listIn(raw, "schemes", schemeName),
    ...codeIn(raw, "head"),
    ...(scheme !== undefined && { scheme }),
  };
}
