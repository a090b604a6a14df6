import { createRoute } from "@tanstack/react-router";
import { coverageOfPhase, projectedRecords, recordsOf } from "../../data/queries.ts";
import { languageRoute } from "../../routing/language-route.ts";
import { lazyPage } from "../../routing/lazy-page.tsx";
import { incidentWords } from "./words.ts";

/** What whoever is on duty needs in the first hours after an attack. */
export const incident = createRoute({
  getParentRoute: () => languageRoute,
  path: "incident",
  staticData: {
    door: "help",
    name: {
      en: "Incident board",
      fr: "Tableau de l’attentat",
      es: "Panel del atentado",
      de: "Lagetafel",
      ar: "لوحة الاعتداء",
    },
  },
  // Records of all States and before anything is chosen, so that no request follows from a choice.
  loader: ({ params, context: { queryClient } }) => {
    void incidentWords.preload(params.lang);
    void queryClient.prefetchQuery(projectedRecords());
    void queryClient.prefetchQuery(recordsOf("pathway"));
    for (const phase of ["emergency", "follow-up"] as const)
      void queryClient.prefetchQuery(coverageOfPhase(phase));
  },
  component: lazyPage(() => import("./incident-page.tsx"), "IncidentPage", { words: incidentWords }),
});
