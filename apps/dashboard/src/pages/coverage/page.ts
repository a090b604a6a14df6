import { createRoute } from "@tanstack/react-router";
import { languageRoute } from "../../routing/language-route.ts";
import { lazyPage } from "../../routing/lazy-page.tsx";
import { exactly } from "../../routing/url-search.ts";
import { coverageSearch } from "./coverage-search.ts";
import { coverageWords } from "./words.ts";

/** Which needs are answered, State by State. */
export const coverage = createRoute({
  getParentRoute: () => languageRoute,
  path: "coverage",
  staticData: {
    door: "compare",
    name: { en: "Coverage", fr: "Couverture", es: "Cobertura", de: "Abdeckung", ar: "التغطية" },
  },
  validateSearch: exactly(coverageSearch),
  loader: ({ params }) => void coverageWords.preload(params.lang),
  component: lazyPage(() => import("./coverage-page.tsx"), "CoveragePage", { words: coverageWords }),
});
