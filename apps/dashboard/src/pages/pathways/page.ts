import { createRoute } from "@tanstack/react-router";
import { recordsOf, statesWithRecords } from "../../data/queries.ts";
import { languageRoute } from "../../routing/language-route.ts";
import { lazyPage } from "../../routing/lazy-page.tsx";
import { exactly } from "../../routing/url-search.ts";
import { chosenIn, pathwaysSearch } from "./pathways-search.ts";
import { pathwaysWords } from "./words.ts";

/** Who does what in which phase, of one State or two. */
export const pathways = createRoute({
  getParentRoute: () => languageRoute,
  path: "pathways",
  staticData: {
    door: "compare",
    name: { en: "Pathways", fr: "Parcours", es: "Itinerarios", de: "Wege", ar: "المسارات" },
  },
  validateSearch: exactly(pathwaysSearch),
  loaderDeps: ({ search }) => search,
  loader: ({ params, context: { queryClient }, deps }) => {
    void pathwaysWords.preload(params.lang);
    void queryClient.prefetchQuery(statesWithRecords());
    for (const state of chosenIn(deps).states) {
      void queryClient.prefetchQuery(recordsOf("pathway", state));
      void queryClient.prefetchQuery(recordsOf("organisation", state));
      void queryClient.prefetchQuery(recordsOf("service", state));
      void queryClient.prefetchQuery(recordsOf("compensation-scheme", state));
    }
  },
  component: lazyPage(() => import("./pathways-page.tsx"), "PathwaysPage", { words: pathwaysWords }),
});
