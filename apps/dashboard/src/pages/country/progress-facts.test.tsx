import type { CivicRecord } from "@civic/schema";
import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { english } from "../../../tests/languages.ts";
import { realRecords } from "../../../tests/real-records.ts";
import { LanguageContext } from "../../words/language.tsx";
import { ProgressFact, SupersededFact } from "./progress-facts.tsx";
import { standingIn } from "./use-country.ts";

afterEach(cleanup);

const french = realRecords.filter(({ jurisdiction }) => jurisdiction === "fr");
const [first] = french as [CivicRecord];
const own = {
  ...first,
  id: first.id.replace("civic", "fr"),
  publisher: "fr",
  replaces: first.id,
} as CivicRecord;

test("a record that the State has taken over stands with what supersedes it, and counts no more", () => {
  const country = standingIn([...french, own]);
  expect(country.records).toHaveLength(french.length);
  expect(country.records.map(({ id }) => id)).not.toContain(first.id);
  const { container } = render(
    <LanguageContext value={english}>
      <ProgressFact country={country} />
      <SupersededFact country={country} />
    </LanguageContext>,
  );
  expect([...container.querySelectorAll(".progress li")].map((line) => line.textContent)).toEqual([
    "Published by the State itself: 1",
    "Confirmed by the State: 0",
    `Only compiled, not confirmed: ${french.length - 1}`,
  ]);
  const links = [...container.querySelectorAll(".superseded a")].map((link) => link.getAttribute("href"));
  expect(links).toEqual([`/v1/records/${first.id}`, `#${own.kind}-${own.id.split("/")[2]}`]);
});

test("where nothing was taken over, nothing is said of it", () => {
  const country = standingIn(french);
  const { container } = render(
    <LanguageContext value={english}>
      <SupersededFact country={country} />
    </LanguageContext>,
  );
  expect(container.textContent).toBe("");
});
