import { createRoute, redirect } from "@tanstack/react-router";
import { languageRoute } from "../../routing/language-route.ts";
import { lazyPage } from "../../routing/lazy-page.tsx";
import { exactly, stateTyped } from "../../routing/url-search.ts";
import { countrySearch } from "./country-search.ts";
import { countryPageWords } from "./words.ts";

/** Everything on one State. A code typed otherwise (`FR`, `uk`) leads to the address of its State. */
export const country = createRoute({
  getParentRoute: () => languageRoute,
  path: "countries/$code",
  validateSearch: exactly(countrySearch),
  beforeLoad: ({ params, search, location: { hash } }) => {
    const typed = params.code.trim().toLowerCase();
    const code = stateTyped(typed) ?? typed;
    if (code === params.code) return;
    throw redirect({
      to: "/$lang/countries/$code",
      params: { lang: params.lang, code },
      search,
      ...(hash !== "" && { hash }),
      replace: true,
    });
  },
  loader: ({ params }) => void countryPageWords.preload(params.lang),
  component: lazyPage(() => import("./country-page.tsx"), "CountryPage"),
});
