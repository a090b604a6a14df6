import "../../../tests/preloaded-words.ts";
import { gaps } from "@civic/schema/compute";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { english } from "../../../tests/languages.ts";
import { openDetails } from "../../../tests/open-details.ts";
import { realRecords } from "../../../tests/real-records.ts";
import { LanguageContext } from "../../words/language.tsx";
import { gapsByKind } from "./gaps-model.ts";
import { GapList } from "./gaps-section.tsx";

afterEach(cleanup);

const records = realRecords.filter(({ jurisdiction }) => jurisdiction === "be");
const found = gaps(realRecords, { today: "2026-11-23" }).filter(({ jurisdiction }) => jurisdiction === "be");

test("every gap of a State is counted by kind and by who is to be asked", () => {
  const kinds = gapsByKind(found);
  expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(found.length);
  for (const { count, owners, told } of kinds) {
    expect(owners.reduce((sum, owner) => sum + owner.count, 0)).toBe(count);
    expect(told.length).toBeLessThanOrEqual(count);
  }
});

test("a kind says what is to be asked, of whom, and of which record", async () => {
  const { container } = render(
    <LanguageContext value={english}>
      <GapList kinds={gapsByKind(found)} records={records} />
    </LanguageContext>,
  );
  await openDetails(container);
  const unconfirmed = found.filter(({ kind }) => kind === "number-unconfirmed");
  const title = screen.getByText(`Number never confirmed (${unconfirmed.length})`);
  const part = title.closest("details");
  expect(part?.textContent).toContain(
    "Confirm these numbers, and say who did and when. Whom to ask: CIVIC (",
  );
  expect(part?.querySelectorAll("li")).toHaveLength(unconfirmed.length);
  expect(part?.querySelector("a")?.getAttribute("href")).toMatch(/^#[a-z-]+-be-/);
});

test("where nothing is missing, that is said", () => {
  render(
    <LanguageContext value={english}>
      <GapList kinds={[]} records={records} />
    </LanguageContext>,
  );
  expect(screen.getByText("Nothing is known to be missing.")).toBeDefined();
});
