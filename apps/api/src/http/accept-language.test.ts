import { expect, test } from "vitest";
import { preferredLanguage } from "./accept-language.ts";

test.each([
  [null, "en"],
  ["", "en"],
  ["fr", "fr"],
  ["fr-CA,fr;q=0.9", "fr"],
  ["FR", "fr"],
  ["en,fr", "en"],
  ["en;q=0.2, fr;q=0.8", "fr"],
  ["fr;q=0.2, en", "en"],
  ["de", "en"],
  ["de, fr;q=0.1", "fr"],
  ["*", "en"],
  ["fr;q=0", "en"],
  ["fr;q=high", "en"],
  ["fro", "en"],
])("who accepts %j is answered in %s", (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});
