import { preferredLanguage } from "@civic/schema/languages";
import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, createRoute, createRouter, redirect } from "@tanstack/react-router";
import { projectedRecords } from "./data/queries.ts";
import { LanguageFrame, loadPageLanguage, NoSuchPage } from "./frame/language-frame.tsx";
import { lazyPage } from "./frame/lazy-page.ts";
import { PageFailure } from "./frame/page-failure.tsx";
import { WordsFailure } from "./frame/words-failure.tsx";
import { compensationSearch } from "./pages/compensation/compensation-search.ts";
import { countrySearch } from "./pages/country/country-search.ts";
import { coverageSearch } from "./pages/coverage/coverage-search.ts";
import { parseSearch, stringifySearch } from "./url-search.ts";

/** What routes load with. */
interface RouteContext {
  readonly queryClient: QueryClient;
}

const root = createRootRouteWithContext<RouteContext>()();

const start = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: () => {
    const lang = preferredLanguage(navigator.languages);
    throw redirect({ to: "/$lang/coverage", params: { lang }, replace: true });
  },
});

const language = createRoute({
  getParentRoute: () => root,
  path: "$lang",
  loader: ({ params }) => loadPageLanguage(params.lang),
  staleTime: Number.POSITIVE_INFINITY,
  component: LanguageFrame,
  errorComponent: WordsFailure,
  notFoundComponent: NoSuchPage,
});

const languageStart = createRoute({
  getParentRoute: () => language,
  path: "/",
  beforeLoad: ({ params }) => {
    throw redirect({ to: "/$lang/coverage", params, replace: true });
  },
});

const coverage = createRoute({
  getParentRoute: () => language,
  path: "coverage",
  validateSearch: coverageSearch,
  component: lazyPage(() => import("./pages/coverage/coverage-page.tsx"), "CoveragePage"),
});

const countries = createRoute({
  getParentRoute: () => language,
  path: "countries",
  component: lazyPage(() => import("./pages/countries/countries-page.tsx"), "CountriesPage"),
});

const country = createRoute({
  getParentRoute: () => language,
  path: "countries/$code",
  validateSearch: countrySearch,
  component: lazyPage(() => import("./pages/country/country-page.tsx"), "CountryPage"),
});

const compensation = createRoute({
  getParentRoute: () => language,
  path: "compensation",
  validateSearch: compensationSearch,
  component: lazyPage(() => import("./pages/compensation/compensation-page.tsx"), "CompensationPage"),
});

const whoHelps = createRoute({
  getParentRoute: () => language,
  path: "navigator",
  // Beside the script of the page; not waited for, and what does not come is told where the page would stand.
  loader: ({ context }) => void context.queryClient.prefetchQuery(projectedRecords()),
  component: lazyPage(() => import("./pages/navigator/navigator-page.tsx"), "NavigatorPage"),
});

const exchange = createRoute({
  getParentRoute: () => language,
  path: "exchange",
  component: lazyPage(() => import("./pages/exchange/exchange-page.tsx"), "ExchangePage"),
});

const routeTree = root.addChildren([
  start,
  language.addChildren([languageStart, coverage, countries, country, compensation, whoHelps, exchange]),
]);

/** Addresses of the dashboard; each page is loaded when it is asked for. */
export function createPages(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultPreload: "intent",
    defaultErrorComponent: PageFailure,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createPages>;
  }
}
