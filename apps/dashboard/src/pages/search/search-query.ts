import { queryOptions } from "@tanstack/react-query";
import { searchIndex } from "../../data/queries.ts";
import type { Language } from "../../words/language.tsx";
import type { SearchReader } from "./entries.ts";
import { createSearch, type Search } from "./search-model.ts";

/** What is searched with. */
export interface Searching {
  readonly search: Search;
  /** How many records are searched. */
  readonly records: number;
}

type Page = Pick<Language, "language" | "format"> & Pick<SearchReader, "label">;

/** The search in the language of the page, built in this browser when somebody first searches. */
export function searching({ language, format, label }: Page) {
  return queryOptions({
    queryKey: ["search", language],
    structuralSharing: false,
    queryFn: async ({ client }): Promise<Searching> => {
      const index = await client.fetchQuery(searchIndex());
      const search = await createSearch(index, { language, label, region: format.region });
      return { search, records: index.rows.length };
    },
  });
}
