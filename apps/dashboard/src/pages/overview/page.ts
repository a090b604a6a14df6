import { createRoute } from "@tanstack/react-router";
import { overview as overviewQuery } from "../../data/queries.ts";
import { languageRoute } from "../../routing/language-route.ts";
import { lazyPage } from "../../routing/lazy-page.tsx";
import { overviewWords } from "./words.ts";

/** The start page. */
export const overview = createRoute({
  getParentRoute: () => languageRoute,
  path: "/",
  loader: ({ params, context }) => {
    void overviewWords.preload(params.lang);
    void context.queryClient.prefetchQuery(overviewQuery());
  },
  component: lazyPage(() => import("./overview-page.tsx"), "OverviewPage"),
});
