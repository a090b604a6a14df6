import { createRoute } from "@tanstack/react-router";
import { languageRoute } from "../../routing/language-route.ts";
import { lazyPage } from "../../routing/lazy-page.ts";
import { countriesWords } from "./words.ts";

/** The States on which the node holds records. */
export const countries = createRoute({
  getParentRoute: () => languageRoute,
  path: "countries",
  staticData: {
    door: "records",
    name: { en: "Countries", fr: "Pays", es: "Países", de: "Länder", ar: "الدول" },
  },
  loader: ({ params }) => void countriesWords.preload(params.lang),
  component: lazyPage(() => import("./countries-page.tsx"), "CountriesPage"),
});
