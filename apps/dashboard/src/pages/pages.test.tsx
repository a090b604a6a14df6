import { languageTags } from "@civic/schema/languages";
import { expect, test } from "vitest";
import { pages } from "./pages.ts";

const named = pages.flatMap(({ options: { staticData } }) =>
  staticData?.door === undefined ? [] : [[staticData.name?.en, staticData.name] as const],
);

test.each(named)("%s is named in every language", (_, name) => {
  for (const tag of languageTags) expect(name?.[tag], tag).toMatch(/\p{Letter}/u);
  expect(new Set(Object.values(name ?? {})).size).toBeGreaterThan(2);
});
