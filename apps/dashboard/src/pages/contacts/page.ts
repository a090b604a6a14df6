import { createRoute } from "@tanstack/react-router";
import { projectedRecords } from "../../data/queries.ts";
import { languageRoute } from "../../routing/language-route.ts";
import { lazyPage } from "../../routing/lazy-page.tsx";
import { exactly } from "../../routing/url-search.ts";
import { contactsSearch } from "./contacts-search.ts";
import { contactsWords } from "./words.ts";

/** Whom to call, write to or visit, State by State. */
export const contacts = createRoute({
  getParentRoute: () => languageRoute,
  path: "contacts",
  staticData: {
    door: "help",
    name: { en: "Contacts", fr: "Numéros et adresses", es: "Contactos", de: "Kontakte", ar: "جهات الاتصال" },
  },
  validateSearch: exactly(contactsSearch),
  loader: ({ params, context }) => {
    void contactsWords.preload(params.lang);
    void context.queryClient.prefetchQuery(projectedRecords());
  },
  component: lazyPage(() => import("./contacts-page.tsx"), "ContactsPage", { words: contactsWords }),
});
