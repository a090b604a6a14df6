import { createRoute } from "@tanstack/react-router";
import { projectedRecords } from "../../data/queries.ts";
import { languageRoute } from "../../routing/language-route.ts";
import { lazyPage } from "../../routing/lazy-page.tsx";
import { exactly } from "../../routing/url-search.ts";
import { compensationSearch } from "./compensation-search.ts";
import { compensationWords } from "./words.ts";

/** Compensation, head by head. */
export const compensation = createRoute({
  getParentRoute: () => languageRoute,
  path: "compensation",
  staticData: {
    door: "compare",
    name: {
      en: "Compensation",
      fr: "Indemnisation",
      es: "Indemnización",
      de: "Entschädigung",
      ar: "التعويض",
    },
  },
  validateSearch: exactly(compensationSearch),
  loader: ({ params, context }) => {
    void compensationWords.preload(params.lang);
    void context.queryClient.prefetchQuery(projectedRecords());
  },
  component: lazyPage(() => import("./compensation-page.tsx"), "CompensationPage", {
    words: compensationWords,
  }),
});
