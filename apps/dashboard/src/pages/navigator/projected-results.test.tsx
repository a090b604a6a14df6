import "../../../tests/preloaded-words.ts";
import { type CivicRecord, type Facts, projectRecord } from "@civic/schema";
import { isState, navigate } from "@civic/schema/compute";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { everyLanguage } from "../../../tests/languages.ts";
import { realRecords } from "../../../tests/real-records.ts";
import { organisationsById } from "../../records/organisations-by-id.ts";
import { type Language, LanguageContext } from "../../words/language.tsx";
import { NavigationResults } from "./navigation-results.tsx";
import { NavigatorContext } from "./navigator-context.ts";

afterEach(cleanup);

const today = "2026-11-23";
const projected = realRecords.map(projectRecord);

/** Up to ten States with records, each with the next in the list and a language of its own. */
const states = [...new Set(realRecords.map(({ jurisdiction }) => jurisdiction as string))].filter(isState);
const cases = states
  .map((place, index) => ({
    place,
    home: states[(index + 1) % states.length] ?? place,
    language: everyLanguage[index % everyLanguage.length] as Language,
  }))
  .filter((_, index) => index % Math.ceil(states.length / 10) === 0);

/** The answer with every line open, as on paper, without the documents themselves: these come when somebody opens them. */
async function shown(records: readonly CivicRecord[], facts: Facts, language: Language): Promise<string> {
  const byId = new Map(records.map((record) => [record.id as string, record]));
  const tools = {
    recordOf: (id: string) => byId.get(id),
    organisations: organisationsById(records.filter((record) => record.kind === "organisation")),
    places: [],
    onPaper: true,
    ask: () => undefined,
  };
  const root = createRootRoute({
    component: () => (
      <LanguageContext value={language}>
        <NavigatorContext value={tools}>
          <NavigationResults navigation={navigate({ facts }, records, { today })} />
        </NavigatorContext>
      </LanguageContext>
    ),
  });
  const country = createRoute({ getParentRoute: () => root, path: "$lang/countries/$code" });
  const router = createRouter({
    routeTree: root.addChildren([country]),
    history: createMemoryHistory({ initialEntries: ["/en/countries/be"] }),
  });
  await router.load();
  const { container } = render(<RouterProvider router={router as never} />);
  for (const documents of container.querySelectorAll(".sources-body")) documents.remove();
  const html = container.innerHTML.replaceAll(/_r_\w+_/g, "");
  cleanup();
  return html;
}

test.each(cases)("hurt in $place, at home in $home: the page says the same with projections", async (one) => {
  const { place, home, language } = one;
  const facts: Facts = {
    "event-country": place,
    "event-date": "2024-03-22",
    "event-type": ["terrorist-act"],
    "residence-at-event": home,
    nationality: [home],
    "victim-status": ["physically-injured"],
  };
  const whole = await shown(realRecords, facts, language);
  expect(whole.length).toBeGreaterThan(20_000);
  expect(await shown(projected, facts, language)).toBe(whole);
});
