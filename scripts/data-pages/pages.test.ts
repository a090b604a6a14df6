import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { root } from "../processes.ts";
import { figuresOf, total } from "./figures.ts";
import { figuresTable } from "./index-page.ts";
import { dataPages, drift, writePages } from "./pages.ts";
import { readStates } from "./read-states.ts";
import type { State } from "./state.ts";
import { statePage } from "./state-page.ts";

// Two real folders, copied, so that a test may alter them.
const data = mkdtempSync(join(tmpdir(), "civic-data-"));
for (const folder of ["fr", "eu"])
  cpSync(join(root, "data", folder), join(data, folder), { recursive: true });
const france = "fr/service/fr-116006.json";
const states = readStates(data);
const pages = dataPages(states);
const of = (folder: string): State => {
  const found = states.find((state) => state.folder === folder);
  if (!found) throw new Error(`no folder ${folder}`);
  return found;
};

afterAll(() => rmSync(data, { recursive: true }));

describe("the page of a State", () => {
  const state = of("fr");
  const text = statePage(state);

  test("names every record, with a link to a file that is there", () => {
    const links = [...text.matchAll(/\]\(([^)]+\.json)\)/g)].flatMap(([, path]) => path ?? []);
    for (const path of links) expect([path, existsSync(join(data, "fr", path))]).toEqual([path, true]);
    expect(state.files.filter(({ path }) => !links.includes(path))).toEqual([]);
  });

  test("lists every number that must be verified", () => {
    const numbers = [...JSON.stringify(state.files).matchAll(/"number":"([^"]+)"/g)].map(
      ([, number]) => number,
    );
    expect(numbers.length).toBeGreaterThan(10);
    const digits = text.replaceAll(/[^0-9|]/g, "");
    for (const number of numbers) expect(digits).toContain(number?.replace("+", ""));
  });

  test("gives every row that leaves something out, and every source with its address", () => {
    const left = state.ledger?.rows.filter(({ leftOut }) => leftOut !== undefined) ?? [];
    expect(left.length).toBeGreaterThan(0);
    for (const { fact } of left) expect(text).toContain(`| \`${fact}\` |`);
    for (const { record } of state.files)
      for (const { url } of record.sources)
        if (url)
          expect(text).toContain(url.replaceAll("(", "%28").replaceAll(")", "%29").replaceAll("|", "%7C"));
  });

  test("counts findings and gaps as they are", () => {
    const notices = state.findings.filter(({ severity }) => severity === "notice").length;
    expect(text).toContain(`${notices} notices |`);
    expect(text).toContain(`| Gaps | ${state.gaps.length} |`);
  });

  test("says so where there is no ledger", () => {
    const { ledger: _, ...without } = state;
    const page = statePage(without);
    expect(page).toContain("There is **no ledger** here");
    expect(page).toContain("| Facts of the research | no ledger |");
    expect(figuresTable([without])).toMatch(/\| – \| – \| – \| – \| no ledger \|/);
  });
});

describe("figures", () => {
  test("add up: values by confidence, facts by what became of them", () => {
    for (const state of states) {
      const figures = figuresOf(state);
      expect(figures.high + figures.medium + figures.low).toBe(figures.values);
      expect(figures.held + figures.heldInPart + figures.leftOut).toBe(figures.facts);
      expect(figures.humanChecks).toBeLessThanOrEqual(figures.conditions);
    }
  });

  test("of all States are the sums", () => {
    const [eu, fr] = [figuresOf(of("eu")), figuresOf(of("fr"))];
    expect(total([eu, fr])).toMatchObject({
      records: eu.records + fr.records,
      values: eu.values + fr.values,
    });
    expect(() => total([])).toThrow(RangeError);
  });

  test("stand in the index, one row a folder", () => {
    const index = pages.get("README.md");
    expect(index).toContain(figuresTable(states));
    for (const { folder } of states) expect(index).toContain(`(${folder}/README.md)`);
  });
});

describe("drift", () => {
  test("is nothing after writing, on every reading", () => {
    writePages(data, pages);
    expect(drift(data, dataPages(readStates(data)))).toEqual([]);
  });

  test("names the page of a record that changed, of one edited by hand, and one that is missing", () => {
    writePages(data, pages);
    const record = readFileSync(join(data, france), "utf8");
    writeFileSync(join(data, france), record.replace('"lastConfirmed": "2021"', '"lastConfirmed": "2020"'));
    expect(drift(data, dataPages(readStates(data)))).toEqual(["differs: fr/README.md"]);
    writeFileSync(join(data, france), record);
    writeFileSync(join(data, "eu/README.md"), "By hand.\n");
    rmSync(join(data, "README.md"));
    expect(drift(data, pages)).toEqual(["missing: README.md", "differs: eu/README.md"]);
  });

  test("a record that is not valid stops the reading with its name", () => {
    const record = readFileSync(join(data, france), "utf8");
    writeFileSync(join(data, france), record.replace('"status": "active"', '"status": "new"'));
    expect(() => readStates(data)).toThrow(dirname(france));
    writeFileSync(join(data, france), record);
  });
});
