import { createRoute } from "@tanstack/react-router";
import { projectedRecords } from "../../data/queries.ts";
import { languageRoute } from "../../routing/language-route.ts";
import { lazyPage } from "../../routing/lazy-page.tsx";
import { exactly } from "../../routing/url-search.ts";
import { deadlinesSearch } from "./deadlines-search.ts";
import { deadlinesWords } from "./words.ts";

/** Every time limit of schemes and services, State by State. */
export const deadlines = createRoute({
  getParentRoute: () => languageRoute,
  path: "deadlines",
  staticData: {
    door: "help",
    name: { en: "Deadlines", fr: "Délais", es: "Plazos", de: "Fristen", ar: "الآجال" },
  },
  validateSearch: exactly(deadlinesSearch),
  loader: ({ params, context }) => {
    void deadlinesWords.preload(params.lang);
    void context.queryClient.prefetchQuery(projectedRecords());
  },
  component: lazyPage(() => import("./deadlines-page.tsx"), "DeadlinesPage", { words: deadlinesWords }),
});
