import { expect, test } from "vitest";
import { acceptedLanguage } from "./accept-language.ts";

test.each([
  [null, "en"],
  ["", "en"],
  ["fr", "fr"],
  ["fr-CA,fr;q=0.9", "fr"],
  ["FR", "fr"],
  ["de-AT", "de"],
  ["ar-EG-u-nu-latn", "ar"],
  ["es-419, en;q=0.5", "es"],
  ["en,fr", "en"],
  ["fr,en", "fr"],
  ["en;q=0.2, fr;q=0.8", "fr"],
  ["fr;q=0.2, en", "en"],
  ["pl", "en"],
  ["pl, de;q=0.1", "de"],
  ["*", "en"],
  ["de, *", "de"],
  ["*, de", "de"],
  ["de;q=0.2, *;q=0.8", "en"],
  ["en;q=0, *", "fr"],
  ["*;q=0", "en"],
  ["en;q=0", "en"],
  ["fr;q=0", "en"],
  ["fr;q=high", "en"],
  ["fr;q=2, de;q=0.1", "de"],
  ["fro", "en"],
  ["fr-CA;q=0.1, fr;q=0.7, de;q=0.5", "fr"],
  ["constructor, __proto__", "en"],
  [`${"xx, ".repeat(4000)}ar`, "ar"],
])("who accepts %j is answered in %s", (header, language) => {
  expect(acceptedLanguage(header)).toBe(language);
});
