import type { Language as LanguageTag } from "@civic/schema/languages";
import { useRouter } from "@tanstack/react-router";
import type { Door } from "./language-route.ts";

/** A page as the menu lists it. */
export interface MenuPage {
  /** Route of the page, with `$lang` for the language. */
  readonly to: string;
  readonly name: string;
}

/** The pages behind a door, in the order of the menu. */
export function useMenuPages(door: Door, language: LanguageTag): readonly MenuPage[] {
  const { routesById } = useRouter();
  return Object.values(routesById).flatMap(({ to, options: { staticData } }) =>
    staticData?.door === door && staticData.name !== undefined
      ? [{ to, name: staticData.name[language] ?? staticData.name.en }]
      : [],
  );
}
