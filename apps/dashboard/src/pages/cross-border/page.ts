import { createRoute } from "@tanstack/react-router";
import { recordsOfState, statesWithRecords } from "../../data/queries.ts";
import { languageRoute } from "../../routing/language-route.ts";
import { lazyPage } from "../../routing/lazy-page.tsx";
import { exactly } from "../../routing/url-search.ts";
import { type CrossBorderSearch, crossBorderSearch } from "./cross-border-search.ts";
import { crossBorderWords } from "./words.ts";

/** How a claim goes from the State where a person lives to the State of the event. */
export const crossBorder = createRoute({
  getParentRoute: () => languageRoute,
  path: "cross-border",
  staticData: {
    door: "help",
    name: {
      en: "Cross-border claim",
      fr: "Demande transfrontalière",
      es: "Solicitud transfronteriza",
      de: "Antrag über die Grenze",
      ar: "مطالبة عبر الحدود",
    },
  },
  validateSearch: exactly<CrossBorderSearch>(crossBorderSearch),
  loaderDeps: ({ search }) => search,
  loader: ({ params, context, deps: { event, home } }) => {
    void crossBorderWords.preload(params.lang);
    void context.queryClient.prefetchQuery(statesWithRecords());
    if (event === undefined || home === undefined) return;
    for (const state of new Set([event, home])) void context.queryClient.prefetchQuery(recordsOfState(state));
  },
  component: lazyPage(() => import("./cross-border-page.tsx"), "CrossBorderPage", {
    words: crossBorderWords,
  }),
});
