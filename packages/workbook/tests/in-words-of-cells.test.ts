import type { Finding } from "@civic/schema";
import { languages } from "@civic/schema/languages";
import { describe, expect, test } from "vitest";
import type { ReadTable } from "../src/book/read-table.ts";
import { describeBookFindings, loadBookLanguage, readRecords, recordsBook } from "../src/index.ts";
import { saidInBook } from "../src/sentences/said-in-book.ts";
import { realRecords } from "./real-records.ts";
import { asRead } from "./through.ts";

const french = await loadBookLanguage("fr");
const views = realRecords.map(({ view }) => view).filter(({ kind }) => kind === "service");
const book = asRead(recordsBook(views, { language: french }));

/** What is said of the book in which cells of the first row of a table are others, spaces as any. */
function said(id: string, cells: Readonly<Record<string, string | null>>): readonly string[] {
  const change = (table: ReadTable) => ({
    ...table,
    rows: table.rows.map((row, index) => ({
      ...row,
      cells:
        index > 0
          ? row.cells
          : Object.entries(cells).reduce(
              (all, [name, cell]) => all.with(table.header.indexOf(name), cell),
              [...row.cells],
            ),
    })),
  });
  const tables = book.tables.map((table) => (table.id === id ? change(table) : table));
  const { records, findings } = readRecords({ tables }, french);
  expect(records).toEqual([]);
  const errors = findings.filter(({ severity }) => severity === "error");
  return describeBookFindings(errors, french).map((each) => each.replaceAll(/\s/g, " "));
}

describe("what the model finds is said of cells", () => {
  test("a blank cell that has to be filled in, beside any other mistake", () => {
    const [unread, blank, ...others] = said("service", {
      status: "activ",
      "name@fr": null,
      "name@en": null,
      needs: null,
    });
    expect(unread).toContain("« activ » n’est pas dans la liste");
    expect(blank).toMatch(
      /^Feuille « Services », ligne 3, colonne [A-Z]+ \(name@\w+\) ; Feuille « Services », ligne 3, colonne [A-Z]+ \(needs\) : La cellule est vide/,
    );
    expect(others).toEqual([]);
  });

  test("cells of which one has to be filled in", () => {
    const table = book.tables.find((each) => each.id === "service");
    const names = table?.header.filter((name) => name.startsWith("providers.")) ?? [];
    expect(said("service", Object.fromEntries(names.map((name) => [name, null])))).toEqual([
      expect.stringContaining(
        "L’une au moins de ces colonnes doit être remplie : « prestataires › description », « prestataires › organismes ».",
      ),
    ]);
  });

  test("a cell that rows of its sort leave blank", () => {
    const [surplus] = said("contact", { "coordinates.latitude": "49" });
    expect(surplus).toContain(
      "(coordinates.latitude) : Les lignes de ce genre n’ont rien dans cette cellule.",
    );
    expect(surplus).toContain("« moyen de contact »");
  });

  test("a source that lacks something, and one of whose cells is none", () => {
    const [lacking, wrong] = said("sources", { title: null, url: "legifrance.gouv.fr" });
    expect(lacking).toMatch(/« Sources », ligne 3, colonne B \(title\) : La cellule est vide/);
    expect(wrong).toMatch(/« Sources », ligne 3, colonne [A-Z] \(url\) : « legifrance.gouv.fr » ne peut pas/);
  });
});

const unconfirmed: Finding<"verified-without-confirmation"> = {
  code: "verified-without-confirmation",
  severity: "warning",
  pointer: "/quality/0",
  params: {},
};

test("what the model calls by names for programs has the names of columns and choices", () => {
  const sentence = saidInBook(unconfirmed, "service", french).replaceAll(/\s/g, " ");
  expect(sentence).toContain(
    "dans « confirmé par », par exemple « Ministère de la Justice, bureau des victimes »",
  );
  expect(sentence).toContain("« confirmé le » : 2026-10-05");
  expect(sentence).toContain(
    "remplacez « Confirmé par l’autorité compétente » par « Déclaré par l’État ou le prestataire lui-même »",
  );
});

test.each(Object.keys(languages) as (keyof typeof languages)[])("also in %s", async (tag) => {
  const sentence = saidInBook(unconfirmed, "service", await loadBookLanguage(tag));
  expect(sentence).not.toMatch(/"|[«“„]\s?\u2068?(?:by|on|self-declared)\u2069?\s?[»”“]/);
});
