import type { CivicRecord, NationalSystem } from "@civic/schema";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { english } from "../../../tests/languages.ts";
import { realRecord } from "../../../tests/real-records.ts";
import { LanguageContext } from "../../words/language.tsx";
import { ContactPoints } from "./contact-points.tsx";
import { EverySection } from "./section.tsx";

afterEach(cleanup);

const real = realRecord("national-system", "civic/national-system/be-system");
const line: CivicRecord = {
  ...realRecord("service", "civic/service/fr-116006"),
  id: "civic/service/be-line",
};

function show(own: object, records: readonly CivicRecord[]): void {
  const contactPoints = [{ id: "point", name: { en: "The point" }, ...own }];
  const system = { ...real, contactPoints } as NationalSystem;
  render(
    <LanguageContext value={english}>
      <EverySection value={true}>
        <ContactPoints system={system} organisations={new Map()} records={records} />
      </EverySection>
    </LanguageContext>,
  );
}

test("a contact point without a number says so, unless its service answers under one", () => {
  show({}, [line]);
  expect(screen.getByText("No telephone number is recorded.")).toBeTruthy();
  cleanup();
  show({ service: line.id }, [line]);
  expect(screen.queryByText("No telephone number is recorded.")).toBeNull();
});
