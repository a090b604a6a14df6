import { createRoute } from "@tanstack/react-router";
import { recordsOf, searchIndex } from "../../data/queries.ts";
import { languageRoute } from "../../routing/language-route.ts";
import { lazyPage } from "../../routing/lazy-page.tsx";
import { countriesWords } from "./words.ts";

/** The States on which the node holds records. */
export const countries = createRoute({
  getParentRoute: () => languageRoute,
  path: "countries",
  staticData: {
    door: "records",
    name: { en: "Countries", fr: "Pays", es: "Países", de: "Länder", ar: "الدول" },
  },
  loader: ({ params, context: { queryClient } }) => {
    void countriesWords.preload(params.lang);
    void queryClient.prefetchQuery(recordsOf("national-system"));
    void queryClient.prefetchQuery(searchIndex());
  },
  component: lazyPage(() => import("./countries-page.tsx"), "CountriesPage", { words: countriesWords }),
});
