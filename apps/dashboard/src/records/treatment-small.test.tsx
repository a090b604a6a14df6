import type { TreatmentLine } from "@civic/schema";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { english } from "../../tests/languages.ts";
import { LanguageContext } from "../words/language.tsx";
import { TreatmentSmall } from "./treatment-small.tsx";

afterEach(cleanup);

const line: TreatmentLine = {
  event: "fr",
  given: 46,
  met: 18,
  notSettled: 17,
  naming: 8,
  weighed: 35,
  settled: 15,
  records: { same: 15, closes: 0, opens: 0, unclear: 3 },
  states: { same: 41, closes: 0, opens: 0, unclear: 0, unsettled: 0 },
};

test("says of each State how many others have which treatment, and nothing of what none has", () => {
  render(
    <LanguageContext value={english}>
      <TreatmentSmall lines={[line]} />
    </LanguageContext>,
  );
  const item = screen.getByRole("listitem");
  expect(item.textContent).toBe(
    "FranceWhat is settled is the same: 4115 of 35 settled · 15 the same, 3 not known",
  );
});

test("hatches the sign where less than half is settled, and where half is, does not", () => {
  const half = { ...line, event: "de", settled: 18 };
  const { container } = render(
    <LanguageContext value={english}>
      <TreatmentSmall lines={[line, half]} />
    </LanguageContext>,
  );
  const signs = [...container.querySelectorAll(".treatment-sign")];
  expect(signs.map(({ classList }) => classList.contains("treatment-thin"))).toEqual([true, false]);
});

test("lets the page make a link of the name", () => {
  render(
    <LanguageContext value={english}>
      <TreatmentSmall lines={[line]} nameOf={(state) => <a href={`/${state}`}>{state}</a>} />
    </LanguageContext>,
  );
  expect(screen.getByRole("link").textContent).toBe("fr");
});
