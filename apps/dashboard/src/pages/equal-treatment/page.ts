import { createRoute } from "@tanstack/react-router";
import { projectedRecords } from "../../data/queries.ts";
import { languageRoute } from "../../routing/language-route.ts";
import { lazyPage } from "../../routing/lazy-page.tsx";
import { exactly } from "../../routing/url-search.ts";
import { equalSearch } from "./equal-search.ts";
import { equalWords } from "./words.ts";

/** Whether an attack opens the same to whoever it hits, wherever they come from. */
export const equalTreatmentPage = createRoute({
  getParentRoute: () => languageRoute,
  path: "equal-treatment",
  staticData: {
    door: "compare",
    name: {
      en: "Equal treatment",
      fr: "Égalité de traitement",
      es: "Igualdad de trato",
      de: "Gleichbehandlung",
      ar: "المساواة في المعاملة",
    },
  },
  validateSearch: exactly(equalSearch),
  loader: ({ params, context }) => {
    void equalWords.preload(params.lang);
    void context.queryClient.prefetchQuery(projectedRecords());
  },
  component: lazyPage(() => import("./equal-treatment-page.tsx"), "EqualTreatmentPage", {
    words: equalWords,
  }),
});
