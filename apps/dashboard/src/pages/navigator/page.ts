import { createRoute } from "@tanstack/react-router";
import { projectedRecords } from "../../data/queries.ts";
import { languageRoute } from "../../routing/language-route.ts";
import { lazyPage } from "../../routing/lazy-page.tsx";
import { navigatorWords } from "./words.ts";

/** What one person may ask for, and where. */
export const whoHelps = createRoute({
  getParentRoute: () => languageRoute,
  path: "navigator",
  staticData: {
    door: "help",
    name: { en: "Who helps?", fr: "Qui aide ?", es: "¿Quién ayuda?", de: "Wer hilft?", ar: "من يساعد؟" },
  },
  // Beside the script of the page; not waited for, and what does not come is told where the page would stand.
  loader: ({ params, context }) => {
    void navigatorWords.preload(params.lang);
    void context.queryClient.prefetchQuery(projectedRecords());
  },
  component: lazyPage(() => import("./navigator-page.tsx"), "NavigatorPage", { words: navigatorWords }),
});
