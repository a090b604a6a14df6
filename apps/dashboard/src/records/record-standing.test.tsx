import type { CivicRecord } from "@civic/schema";
import { confirmedBy, type StateConfirmation } from "@civic/schema/compute";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterContextProvider,
} from "@tanstack/react-router";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { english, everyLanguage } from "../../tests/languages.ts";
import { realRecord } from "../../tests/real-records.ts";
import { LanguageContext } from "../words/language.tsx";
import { CompiledMark, standingOf } from "./compiled-mark.tsx";
import { RecordStanding } from "./record-standing.tsx";
import { type RecordHistory, StandingsContext } from "./standing.ts";

afterEach(cleanup);

const compiled = realRecord("service", "civic/service/fr-114");
const other = realRecord("service", "civic/service/fr-116006");
const own: CivicRecord = { ...compiled, id: "fr/service/114", publisher: "fr", replaces: compiled.id };
const confirmation: StateConfirmation = {
  publisher: "fr",
  record: compiled.id,
  version: compiled.version,
  digest: `sha-256:${"a".repeat(64)}`,
  on: "2026-11-03",
};

const root = createRootRoute();
const router = createRouter({
  routeTree: root.addChildren([createRoute({ getParentRoute: () => root, path: "$lang/exchange" })]),
  history: createMemoryHistory({ initialEntries: ["/en/countries/fr"] }),
});

interface Told {
  readonly confirmations?: readonly StateConfirmation[];
  readonly history?: RecordHistory;
  readonly heldBackAt?: number;
  readonly language?: typeof english;
}

function shown(page: ReactElement, told: Told = {}): HTMLElement {
  const { confirmations = [], history, heldBackAt, language = english } = told;
  const standings = {
    confirmedBy: confirmedBy(confirmations),
    heldBackAt: () => heldBackAt,
    historyOf: () => Promise.resolve(history),
  };
  return render(
    <QueryClientProvider client={new QueryClient()}>
      <LanguageContext value={language}>
        <RouterContextProvider router={router as never}>
          <StandingsContext value={standings}>{page}</StandingsContext>
        </RouterContextProvider>
      </LanguageContext>
    </QueryClientProvider>,
  ).container;
}

const summaryOf = (record: CivicRecord, told?: Told) =>
  shown(<RecordStanding of={record} />, told).querySelector("summary")?.textContent;

function open(record: CivicRecord, told: Told): void {
  const details = shown(<RecordStanding of={record} />, told).querySelector("details");
  if (details === null) throw new Error("nothing to open");
  // Set so that the browser sends no event of its own later.
  Object.defineProperty(details, "open", { value: true });
  fireEvent(details, new Event("toggle"));
}

describe("who stands behind a record", () => {
  test("is nobody, where it was compiled and not confirmed", () => {
    expect(summaryOf(compiled)).toBe("Compiled from public sources, not confirmed by the State");
  });

  test("is the State that has confirmed it, on a day", () => {
    expect(summaryOf(compiled, { confirmations: [confirmation] })).toBe(
      "Compiled from public sources, confirmed by the State (France, 3 November 2026)",
    );
  });

  test("was the State, where the record has changed since", () => {
    const later = { ...compiled, version: compiled.version + 1 };
    expect(summaryOf(later, { confirmations: [confirmation] })).toBe(
      "Compiled from public sources, confirmed by the State (France, 3 November 2026) and changed since",
    );
  });

  test("is nobody, where the State has confirmed another content of that version", () => {
    const latest = { version: compiled.version, digest: `sha-256:${"b".repeat(64)}` };
    const confirmations = [{ ...confirmation, latest }];
    expect(summaryOf(compiled, { confirmations })).toBe(english.words.compiled.mark);
    expect(summaryOf(compiled, { confirmations: [{ ...confirmation, version: 99 }] })).toBe(
      english.words.compiled.mark,
    );
  });

  test("is told with the newer version that is held back", () => {
    expect(summaryOf(own, { heldBackAt: own.version + 1 })).toBe(
      "Published by the State itself; a newer version was signed with two contents and is held back",
    );
  });

  test("is the State that publishes it", () => {
    expect(summaryOf(own)).toBe("Published by the State itself");
  });
});

describe("a record that is opened", () => {
  const { version } = compiled;
  const held = (signedBy?: string) => ({
    version,
    status: "active",
    at: "2026-11-03T09:53:10.000Z",
    signedBy,
  });
  const facts = () =>
    [...document.querySelectorAll(".fact")].map((fact) =>
      [...fact.children].map(({ textContent }) => textContent),
    );

  test("says who signed it, with which key, and what it takes over", async () => {
    open(own, { history: { versions: [held("NzbLsXh8uDCcd")], more: false } });
    expect(await screen.findByText(/^Signed by: France, key/)).toBeDefined();
    expect(document.querySelector(".thumbprint")?.textContent).toBe("NzbLsXh8uDCcd");
    const links = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(links).toEqual([
      `/v1/records/fr/service/114/versions/${version}`,
      "/v1/records/civic/service/fr-114",
      "/v1/records/fr/service/114",
    ]);
  });

  test("tells its versions, since when they are here, and what holds it back", async () => {
    const next = { ...held("NzbLsXh8uDCcd"), version: version + 1, status: "withdrawn" };
    open(own, { history: { versions: [next, held()], more: true }, heldBackAt: version + 2 });
    await screen.findByText("Versions");
    expect(facts().slice(0, 3)).toEqual([
      ["Held back", `${english.words.compiled.frozenAt(version + 2)}Both contents side by side`],
      ["Signature", "Not signed: nothing proves where it comes from"],
      [
        "Versions",
        `Version ${version + 1}: here since 3 November 2026, withdrawn, signed` +
          `Version ${version}: here since 3 November 2026, not signed` +
          "There are earlier ones.",
      ],
    ]);
    const evidence = screen.getByRole("link", { name: "Both contents side by side" });
    expect(evidence.getAttribute("href")).toBe("/en/exchange#disputes");
  });

  test("says that it is unsigned, or that the node does not say", async () => {
    open(compiled, { history: { versions: [held()], more: false } });
    expect(await screen.findByText("Not signed: nothing proves where it comes from")).toBeDefined();
    cleanup();
    open(compiled, { confirmations: [confirmation], history: { versions: [held()], more: false } });
    expect(await screen.findByText(english.words.compiled.unsignedConfirmed)).toBeDefined();
    cleanup();
    open(compiled, {});
    expect(await screen.findByText("This node does not say whether it is signed")).toBeDefined();
  });
});

describe("the mark of a page", () => {
  const mark = (records: readonly CivicRecord[], told: Told = {}) => {
    const { language } = told.language ?? english;
    return shown(<CompiledMark standing={standingOf(records, language)} />, told).textContent;
  };

  test("goes where the State publishes the records itself", () => {
    expect(mark([own])).not.toContain("Compiled");
  });

  test("says that the State has confirmed all of them, or how many", () => {
    const confirmations = [confirmation];
    expect(mark([compiled], { confirmations })).toContain(
      "Compiled from public sources, confirmed by the State (France, 3 November 2026)",
    );
    cleanup();
    expect(mark([compiled, other, compiled], { confirmations })).toContain(
      "Compiled from public sources; confirmed by the State: 1 of 2 records",
    );
  });
});

test.each(everyLanguage)("the word of a State is told in $language", (language) => {
  const said = summaryOf(compiled, { confirmations: [confirmation], language });
  expect(said).not.toBe(language.words.compiled.mark);
  expect(said).toContain(language.format.region("fr"));
  expect(said).toContain(language.format.date("2026-11-03"));
});
