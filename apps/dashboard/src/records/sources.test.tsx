import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { english, french } from "../../tests/languages.ts";
import { openDetails } from "../../tests/open-details.ts";
import { realRecord } from "../../tests/real-records.ts";
import { type Language, LanguageContext } from "../words/language.tsx";
import { evidenceOf } from "./evidence.ts";
import { Sources } from "./sources.tsx";
import { SourcesLaterContext } from "./sources-later.ts";

afterEach(cleanup);

const cump = realRecord("service", "civic/service/fr-cump");

function show(language: Language, evidence = evidenceOf(cump)) {
  return render(
    <LanguageContext value={language}>
      <Sources evidence={evidence} />
    </LanguageContext>,
  );
}

describe("sources", () => {
  test("are counted beside their confidence, and opened on demand", () => {
    const { container } = show(english);
    expect(container.querySelector("summary")?.textContent).toBe(
      "2 sources, high confidence (read in a source)",
    );
    expect(container.querySelector("details")?.open).toBe(false);
    expect(screen.queryByRole("listitem", { hidden: true })).toBeNull();
  });

  test("each names its document, publisher and date, and says if it is official", async () => {
    await openDetails(show(english).container);
    const [first] = screen.getAllByRole("listitem", { hidden: true });
    const [source] = cump.sources;
    if (first === undefined || source === undefined) throw new Error("no source");
    const link = within(first).getByRole("link", { hidden: true });
    expect(link.textContent).toBe(source.title);
    expect(link.getAttribute("href")).toBe(source.url);
    expect(link.getAttribute("rel")).toContain("noopener");
    expect(first.textContent).toContain(source.publisher);
    expect(first.textContent).toContain("27 July 2016");
    expect(first.textContent).toContain("official");
  });

  test("a doubtful value says so before it is opened", () => {
    const { container } = show(french, { ...evidenceOf(cump), confidence: "low" });
    expect(container.querySelector("summary")?.textContent).toContain("à ne pas utiliser comme un fait");
  });

  test("that are not at hand are counted, and asked for when somebody opens them", async () => {
    const ask = vi.fn();
    const { container } = render(
      <LanguageContext value={english}>
        <SourcesLaterContext value={{ ask, meanwhile: <p>on their way</p> }}>
          <Sources evidence={evidenceOf({ ...cump, sources: [] })} />
        </SourcesLaterContext>
      </LanguageContext>,
    );
    expect(container.querySelector("summary")?.textContent).toBe(
      "2 sources, high confidence (read in a source)",
    );
    expect(ask).not.toHaveBeenCalled();
    await openDetails(container);
    expect(ask).toHaveBeenCalled();
    expect(screen.getByText("on their way")).toBeTruthy();
  });

  test("a source without an address is no link", async () => {
    const { container } = show(english, {
      confidence: "medium",
      named: 1,
      sources: [{ id: "x", title: "Circular of 11 March 2019", publisher: "Prime Minister" }],
    });
    await openDetails(container);
    expect(screen.queryByRole("link", { hidden: true })).toBeNull();
    expect(screen.getByText("Circular of 11 March 2019")).toBeTruthy();
  });
});
