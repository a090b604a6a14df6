import { createRoute } from "@tanstack/react-router";
import { languageRoute } from "../../routing/language-route.ts";
import { lazyPage } from "../../routing/lazy-page.tsx";
import { exchangeWords } from "./words.ts";

/** The nodes that this one reads, and what it took and refused. */
export const exchange = createRoute({
  getParentRoute: () => languageRoute,
  path: "exchange",
  staticData: {
    door: "records",
    name: { en: "Exchange", fr: "Échange", es: "Intercambio", de: "Austausch", ar: "التبادل" },
  },
  loader: ({ params }) => void exchangeWords.preload(params.lang),
  component: lazyPage(() => import("./exchange-page.tsx"), "ExchangePage", { words: exchangeWords }),
});
