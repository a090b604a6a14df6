import { preferredLanguage } from "@civic/schema/languages";
import type { QueryClient } from "@tanstack/react-query";
import { createRoute, createRouter, redirect } from "@tanstack/react-router";
import { LanguageFrame, NoSuchPage } from "./frame/language-frame.tsx";
import { PageFailure } from "./frame/page-failure.tsx";
import { WordsFailure } from "./frame/words-failure.tsx";
import { pages } from "./pages/pages.ts";
import { languageRoute, rootRoute } from "./routing/language-route.ts";
import { parseSearch, stringifySearch } from "./routing/url-search.ts";

const start = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  beforeLoad: () => {
    const lang = preferredLanguage(navigator.languages);
    throw redirect({ to: "/$lang", params: { lang }, replace: true });
  },
});

const framed = languageRoute.update({
  component: LanguageFrame,
  errorComponent: WordsFailure,
  notFoundComponent: NoSuchPage,
});

const root = rootRoute.update({ errorComponent: WordsFailure, notFoundComponent: NoSuchPage });

const routeTree = root.addChildren([start, framed.addChildren(pages)]);

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
