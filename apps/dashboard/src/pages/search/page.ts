import { createRoute } from "@tanstack/react-router";
import { searchIndex } from "../../data/queries.ts";
import { languageRoute } from "../../routing/language-route.ts";
import { lazyPage } from "../../routing/lazy-page.tsx";
import { searchWords } from "./words.ts";

/** Everything that can be found by a word or a number. What is looked for stands in the fragment, which is never sent. */
export const search = createRoute({
  getParentRoute: () => languageRoute,
  path: "search",
  loader: ({ params, context }) => {
    void searchWords.preload(params.lang);
    void context.queryClient.prefetchQuery(searchIndex());
  },
  component: lazyPage(() => import("./search-page.tsx"), "SearchPage", { words: searchWords }),
});
