import { expect, test } from "vitest";
import { wantedLanguage } from "./wanted-language.ts";

test.each<[readonly string[], Readonly<Record<string, string>>, string]>([
  [[], {}, "en"],
  [["gaps", "--lang", "fr"], {}, "fr"],
  [["gaps", "--lang=es", "--json"], { LANG: "fr_FR.UTF-8" }, "es"],
  [["gaps", "--lang", "pt"], { LANG: "fr_FR.UTF-8" }, "fr"],
  [["gaps", "--lang"], { LANG: "de_AT@euro" }, "de"],
  [[], { LC_ALL: "ar_EG.UTF-8", LANG: "fr_FR.UTF-8" }, "ar"],
  [[], { LC_MESSAGES: "es_ES", LANG: "fr_FR.UTF-8" }, "es"],
  [[], { LC_ALL: "", LANG: "fr" }, "fr"],
  [[], { LC_ALL: "C.UTF-8", LANG: "fr" }, "en"],
  [[], { LANG: "pt_BR.UTF-8" }, "en"],
])("%j with %j speaks %s", (args, environment, language) => {
  expect(wantedLanguage(args, environment)).toBe(language);
});
