import { createRoute } from "@tanstack/react-router";
import { gapCounts } from "../../data/queries.ts";
import { languageRoute } from "../../routing/language-route.ts";
import { lazyPage } from "../../routing/lazy-page.tsx";
import { gapsSearch } from "./gaps-search.ts";
import { gapsWords } from "./words.ts";

/** What no record says yet, State by State, and who can add it. */
export const gaps = createRoute({
  getParentRoute: () => languageRoute,
  path: "gaps",
  staticData: {
    door: "records",
    name: { en: "Gaps", fr: "Lacunes", es: "Lagunas", de: "Lücken", ar: "الثغرات" },
  },
  validateSearch: gapsSearch,
  loader: ({ params, context }) => {
    void gapsWords.preload(params.lang);
    void context.queryClient.prefetchQuery(gapCounts());
  },
  component: lazyPage(() => import("./gaps-page.tsx"), "GapsPage", { words: gapsWords }),
});
