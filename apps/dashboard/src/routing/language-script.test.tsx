import { expect, test, vi } from "vitest";
import { languageScripts } from "./language-script.ts";

test("of the three scripts of a language only the lost one is asked for anew", async () => {
  const address = "http://node.example/assets/de-1.js";
  const { languages } = await import("@civic/schema/languages");
  const words = await languages.de.words();
  vi.spyOn(languages.de, "words").mockRejectedValue(
    new TypeError(`Failed to fetch dynamically imported module: ${address}`),
  );
  const labels = vi.spyOn(languages.de, "labels");
  const anew = vi.fn(async () => ({ de: words }));
  const german = languageScripts(anew)("de");
  await expect(german.loaded()).rejects.toThrow("dynamically imported");
  expect((await german.loaded()).words.notKnown).toBe(words.notKnown);
  expect(anew.mock.calls).toEqual([[address, 1]]);
  expect(labels).toHaveBeenCalledTimes(1);
});
