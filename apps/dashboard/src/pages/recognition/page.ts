import { createRoute } from "@tanstack/react-router";
import { recordsOf, statesWithRecords } from "../../data/queries.ts";
import { languageRoute } from "../../routing/language-route.ts";
import { lazyPage } from "../../routing/lazy-page.tsx";
import { exactly } from "../../routing/url-search.ts";
import { recognitionSearch } from "./recognition-search.ts";
import { recognitionWords } from "./words.ts";

/** What States do to recognise victims and to remember: the days of the year, and the measures of each State. */
export const recognition = createRoute({
  getParentRoute: () => languageRoute,
  path: "recognition",
  staticData: {
    door: "compare",
    name: {
      en: "Recognition and memory",
      fr: "Reconnaissance et mémoire",
      es: "Reconocimiento y memoria",
      de: "Anerkennung und Erinnerung",
      ar: "الاعتراف والذاكرة",
    },
  },
  validateSearch: exactly(recognitionSearch),
  loader: ({ params, context }) => {
    void recognitionWords.preload(params.lang);
    void context.queryClient.prefetchQuery(recordsOf("recognition-measure"));
    void context.queryClient.prefetchQuery(statesWithRecords());
  },
  component: lazyPage(() => import("./recognition-page.tsx"), "RecognitionPage", { words: recognitionWords }),
});
