import { isLanguage, type Language as LanguageTag, preferredLanguage } from "@civic/schema/languages";
import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, createRoute, notFound } from "@tanstack/react-router";
import type { Language } from "../words/language.tsx";
import { languageScript } from "./language-script.ts";

/** What routes load with. */
export interface RouteContext {
  readonly queryClient: QueryClient;
}

/** What somebody comes for; behind each door are the pages for it. */
export const doors = ["help", "compare", "records"] as const;

/** One of {@link doors}. */
export type Door = (typeof doors)[number];

/** What a page is called, language by language. */
type PageName = { readonly en: string } & { readonly [Language in LanguageTag]?: string };

declare module "@tanstack/react-router" {
  interface StaticDataRouteOption {
    /** Name of the page in the menu; in a language that has none yet, the English one. */
    readonly name?: PageName;
    /** A page without a door is reached from others. */
    readonly door?: Door;
  }
}

/** Above all pages. */
export const rootRoute = createRootRouteWithContext<RouteContext>()();

/** The language that an address begins with, with its words; every page hangs below it. */
export const languageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "$lang",
  loader: ({ params }) => loadPageLanguage(params.lang),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Where an address names no language, the page is said not to exist. */
async function loadPageLanguage(lang: string): Promise<Language> {
  if (isLanguage(lang)) return languageScript(lang).loaded();
  throw notFound({ data: await languageScript(preferredLanguage(navigator.languages)).loaded() });
}
