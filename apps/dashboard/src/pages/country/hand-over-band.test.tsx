import "../../../tests/preloaded-words.ts";
import { compare } from "@civic/schema/compute";
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { english } from "../../../tests/languages.ts";
import { realOf } from "../../../tests/real-records.ts";
import { LanguageContext } from "../../words/language.tsx";
import { byId } from "./country-model.ts";
import { HandOverBand } from "./hand-over-band.tsx";

afterEach(cleanup);

test.each(["be", "fr", "gb"])("the band of %s counts the hand-overs that the comparison counts", (state) => {
  const [pathway] = realOf("pathway", state);
  if (pathway === undefined) throw new Error(`no pathway of ${state}`);
  const context = {
    services: byId(realOf("service", state)),
    organisations: byId(realOf("organisation", state)),
    measures: new Map(),
    schemes: new Map(),
  };
  render(
    <LanguageContext value={english}>
      <HandOverBand pathway={pathway} context={context} />
    </LanguageContext>,
  );
  const { rows } = compare([pathway], [state], { today: "2026-11-23" });
  const said = rows.flatMap(({ field, cells }) => (field === "hand-over" ? cells : []));
  const counted = said.flatMap(({ values }) => values.flatMap(({ places }) => places)).length;
  const band = screen.getByRole("complementary", { name: "From emergency to follow-up" });
  const [list] = within(band).getAllByRole("list");
  expect(list?.children).toHaveLength(counted);
  expect(band.textContent).toMatch(new RegExp(`^From emergency to follow-up${counted} hand-over`));
});
