import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { english, french } from "../../tests/languages.ts";
import { realRecord } from "../../tests/real-records.ts";
import { type Language, LanguageContext } from "../words/language.tsx";
import { Localised, NativeNames } from "./localised.tsx";

afterEach(cleanup);

const cump = realRecord("service", "civic/service/fr-cump");

function spanOf(language: Language, text = cump.name): HTMLElement | null {
  const { container } = render(
    <LanguageContext value={language}>
      <Localised of={cump} text={text} />
    </LanguageContext>,
  );
  return container.querySelector("span");
}

test("a translation keeps the words of the original", () => {
  const span = spanOf(french);
  expect(span?.title).toBe(cump.name.en);
  expect(span?.lang).toBe("");
  expect(span?.dir).toBe("");
});

test("a text in another language than the page says in which", () => {
  const span = spanOf(french, { en: "Only in English" });
  expect(span?.lang).toBe("en");
  expect(span?.dir).toBe("auto");
  expect(span?.textContent).toBe("Only in English");
});

test("names at home bear their language", () => {
  const { container } = render(
    <LanguageContext value={english}>
      <NativeNames of={cump} officialLanguages={["fr"]} />
    </LanguageContext>,
  );
  expect(container.querySelector("[lang=fr]")?.textContent).toBe(cump.name.fr);
});
