import { createRoute } from "@tanstack/react-router";
import { languageRoute } from "../../routing/language-route.ts";
import { lazyPage } from "../../routing/lazy-page.tsx";
import { exactly } from "../../routing/url-search.ts";
import { reportSearch } from "./report-search.ts";
import { reportWords } from "./words.ts";

/** What the records of some States come to under the four key areas, to be taken into a meeting. */
export const report = createRoute({
  getParentRoute: () => languageRoute,
  path: "report",
  staticData: {
    door: "compare",
    name: {
      en: "Report of conclusions",
      fr: "Rapport de conclusions",
      es: "Informe de conclusiones",
      de: "Bericht",
      ar: "تقرير الاستنتاجات",
    },
  },
  validateSearch: exactly(reportSearch),
  loader: ({ params }) => void reportWords.preload(params.lang),
  component: lazyPage(() => import("./report-page.tsx"), "ReportPage", { words: reportWords }),
});
