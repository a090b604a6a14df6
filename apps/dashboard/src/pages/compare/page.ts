import { createRoute } from "@tanstack/react-router";
import { recordsOfState, statesWithRecords } from "../../data/queries.ts";
import { languageRoute } from "../../routing/language-route.ts";
import { lazyPage } from "../../routing/lazy-page.tsx";
import { exactly } from "../../routing/url-search.ts";
import { chosenIn, compareSearch } from "./compare-search.ts";
import { compareWords } from "./words.ts";

/** Two to six States row by row. */
export const compare = createRoute({
  getParentRoute: () => languageRoute,
  path: "compare",
  staticData: {
    door: "compare",
    name: { en: "Compare", fr: "Comparer", es: "Comparar", de: "Vergleichen", ar: "مقارنة" },
  },
  validateSearch: exactly(compareSearch),
  loaderDeps: ({ search }) => search,
  loader: ({ params, context, deps }) => {
    void compareWords.preload(params.lang);
    void context.queryClient.prefetchQuery(statesWithRecords());
    for (const state of chosenIn(deps).states) void context.queryClient.prefetchQuery(recordsOfState(state));
  },
  component: lazyPage(() => import("./compare-page.tsx"), "ComparePage", { words: compareWords }),
});
