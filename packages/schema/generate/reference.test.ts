import { existsSync, readdirSync } from "node:fs";
import { posix, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { codelists } from "../src/codelists/codelists.ts";
import { findingAreas } from "../src/findings/finding-areas.ts";
import { en } from "../src/findings/messages/en.ts";
import { recordKinds } from "../src/records/kinds.ts";
import { recordRules, setRules } from "../src/rules/rules.ts";
import { validateRecord } from "../src/validation/validate-record.ts";
import { edgesOf } from "./reference/edges.ts";
import { exampleOf } from "./reference/examples.ts";
import { code, prose, table } from "./reference/markdown.ts";
import { readModel } from "./reference/model.ts";
import { paragraphsOf } from "./reference/rule-sources.ts";
import { shippedReference } from "./reference/shipped.ts";
import { referenceFiles } from "./reference.ts";

const kinds = recordKinds;
const rules = [...recordRules, ...setRules].map((rule) => rule.code);
const folder = resolve(import.meta.dirname, "../../../docs/reference");
const files = await referenceFiles();
const model = readModel();

function page(path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`the reference has no page ${path}`);
  return text;
}

/** The text of a page without its fenced blocks. */
function withoutBlocks(text: string): string {
  return text.replaceAll(/^(`{3,})\w*\n[\s\S]*?^\1$/gm, "");
}

/** Addresses and anchors of the links of a page; a pattern in a code span may look like a link and is none. */
function linksOf(text: string): { target: string; anchor: string | undefined }[] {
  const links = withoutBlocks(text)
    .replaceAll(/`[^`\n]*`/g, "")
    .matchAll(/\]\(([^)#\s]*)(?:#([^)\s]+))?\)/g);
  return [...links].map(([, target = "", anchor]) => ({ target, anchor }));
}

/** The anchors that a Markdown host makes of the headings of a page. */
function anchorsOf(text: string): Set<string> {
  const headings = [...withoutBlocks(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
        .replaceAll(" ", "-"),
    ),
  );
}

/** The cells of a row: pipes that are escaped end none. */
function cellsOf(row: string): string[] {
  return row.split(/(?<!\\)\|/).slice(1, -1);
}

describe("the pages", () => {
  test.each([...files.keys()])("%s links to what exists", (path) => {
    for (const { target, anchor } of linksOf(page(path))) {
      const file = target === "" ? path : posix.join(posix.dirname(path), target);
      const there = files.get(file);
      if (there === undefined) expect([target, existsSync(resolve(folder, file))]).toEqual([target, true]);
      if (anchor !== undefined) expect(anchorsOf(there ?? "")).toContain(anchor);
    }
  });

  test.each([...files.keys()])("%s has tables of one width", (path) => {
    const tables = withoutBlocks(page(path)).match(/(?:^\|.*\n)+/gm) ?? [];
    for (const rows of tables) {
      const [header = "", ...others] = rows.trim().split("\n");
      for (const row of others) expect([row, cellsOf(row).length]).toEqual([row, cellsOf(header).length]);
    }
  });

  test("go with the package, and no link of theirs leads out of it to a file that stays behind", () => {
    const shipped = new Map(shippedReference(files));
    expect([...shipped.keys()]).toEqual([...files.keys()].map((path) => `reference/${path}`));
    for (const [path, text] of shipped) {
      for (const { target } of linksOf(text)) {
        if (target === "" || target.startsWith("https://github.com/civic-exchange/civic/blob/main/"))
          continue;
        expect([path, target, shipped.has(posix.join(posix.dirname(path), target))]).toEqual([
          path,
          target,
          true,
        ]);
      }
    }
    expect(shipped.get("reference/README.md")).toContain("/blob/main/docs/guides/first-record.md)");
    expect(shipped.get("reference/kinds/service.md")).toContain("(../README.md)");
  });

  test("are the same each time", async () => {
    expect(await referenceFiles()).toEqual(files);
  });

  test("are reached from the first one", () => {
    const reached = new Set(["README.md"]);
    for (const path of reached) {
      for (const { target } of linksOf(page(path))) {
        const file = posix.join(posix.dirname(path), target);
        if (files.has(file)) reached.add(file);
      }
    }
    expect([...files.keys()].filter((path) => !reached.has(path))).toEqual([]);
  });
});

describe("what the pages tell", () => {
  test.each(kinds)("%s: every field, wherever it stands", (kind) => {
    const text = page(`kinds/${kind}.md`);
    const { properties = {}, required = [] } = model.kinds.get(kind) ?? {};
    for (const name of Object.keys(properties)) {
      const row = text.split("\n").find((line) => line.startsWith(`| \`${name}\` |`)) ?? "";
      expect([name, cellsOf(row)[2]?.trim()]).toEqual([name, required.includes(name) ? "yes" : ""]);
    }
  });

  test("fields inside fields, with what leads to them", () => {
    expect(page("kinds/organisation.md")).toContain(
      "| `formerNames[].name` | [LocalisedText](../parts/localised-text.md) | yes |",
    );
    expect(page("kinds/organisation.md")).toContain(
      "| `memberOf` | list of id of [organisation](organisation.md) |  |",
    );
    expect(page("parts/amount.md")).toContain("| `table[].fromDegree` | whole number, 0 to 100 | yes |");
    expect(page("parts/day-rule.md")).toContain("| `nth` | `1`, `2`, `3`, `4`, `5` or `-1` | yes |");
  });

  test("every variant of a part once, with its own fields", () => {
    const variants = (model.parts.get("Amount")?.oneOf ?? []).map(({ properties }) =>
      String(properties?.method?.const),
    );
    expect(variants.length).toBeGreaterThan(5);
    const headings = [...page("parts/amount.md").matchAll(/^## `(.+)`$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(variants);
    expect(page("parts/amount.md")).toContain("## `percentage`\n\nA share of an income, award or loss.\n\n|");
  });

  test.each(Object.values(codelists).map((list) => [list.id, list] as const))(
    "every code of %s",
    (id, list) => {
      const text = page(`codelists/${id}.md`);
      for (const concept of list.concepts) {
        expect(text).toContain(
          `| \`${concept.code}\` | ${"parent" in concept ? `\`${concept.parent}\`` : ""} |`,
        );
        expect(text).toContain(prose(concept.definition).replaceAll("|", "\\|"));
      }
    },
  );

  test("where the JSON Schema of every kind, of any record and of a profile is", () => {
    const linked = linksOf(page("README.md")).map(({ target }) => target);
    for (const name of [...kinds, "record", "profile"])
      expect(linked).toContain(`../../packages/schema/generated/json-schema/${name}.json`);
  });

  test("words in five languages and cross-walks", () => {
    expect(page("codelists/phase.md")).toContain("| code | en | fr | es | de | ar |");
    expect(page("codelists/phase.md")).toContain(
      "| `emergency` | `exactMatch` | COE2017 | `emergency-assistance` |",
    );
  });

  test.each(rules)("the rule %s: why, how bad, in which words, where", (name) => {
    const section =
      page("rules.md")
        .split(/^### /m)
        .find((text) => text.startsWith(`${name}\n`)) ?? "";
    const [, severity, explanation] = section.split("\n\n");
    expect(severity).toMatch(
      /^\*\*(?:error|warning|notice)\*\* · (?:parameters: `.+\) · )?\[source\]\(.+\.ts\)$/,
    );
    expect(explanation).toMatch(/^[A-Z“`].{20,}[.]$/);
    expect(section).toContain(`- en: ${prose(en.sentences[name])}`);
  });

  test.each([
    ...Object.keys(findingAreas.structure).map((name) => ["findings.md", name] as const),
    ...rules.map((name) => ["rules.md", name] as const),
  ])("on %s, %s links to each of its invalid documents", (path, name) => {
    const section =
      page(path)
        .split(/^### /m)
        .find((text) => text.startsWith(`${name}\n`)) ?? "";
    const links = linksOf(section).flatMap(({ target }) =>
      target.includes("/conformance/") ? [target] : [],
    );
    const documents = readdirSync(resolve(folder, "../../conformance/invalid", name));
    expect(documents.length).toBeGreaterThan(0);
    expect(links).toEqual(documents.sort().map((file) => `../../conformance/invalid/${name}/${file}`));
  });

  test("every finding, and no finding twice", () => {
    const { record, set, ...others } = findingAreas;
    const codes = Object.values(others).flatMap((list) => Object.keys(list));
    expect([...codes, ...rules].sort()).toEqual(Object.keys(en.sentences).sort());
    expect(rules.toSorted()).toEqual([...Object.keys(record), ...Object.keys(set)].sort());
    const headings = [...page("findings.md").matchAll(/^### (.+)$/gm)].map(([, heading]) => heading);
    expect(headings.toSorted()).toEqual(codes.sort());
  });
});

describe("the references between kinds", () => {
  const edges = edgesOf(model).map(({ from, to, field, many }) => ({
    edge: `${from} → ${to}: ${field}`,
    many,
  }));

  test("through lists, parts and variants, at any depth", () => {
    expect(edges).toContainEqual({ edge: "organisation → organisation: partOf", many: false });
    expect(edges).toContainEqual({ edge: "organisation → organisation: memberOf[]", many: true });
    expect(edges).toContainEqual({
      edge: "pathway → organisation: steps[].actor.organisations[]",
      many: true,
    });
    expect(edges).toContainEqual({
      edge: "compensation-scheme → compensation-scheme: offsets[].scheme",
      many: true,
    });
  });

  test("are those of the sources, the id of a record apart", () => {
    expect(edges.filter(({ edge }) => edge.endsWith(": id"))).toEqual([]);
    expect(new Set(edges.map(({ edge }) => edge)).size).toBe(edges.length);
  });

  test("make the diagram", () => {
    expect(page("README.md")).toContain("```mermaid\nerDiagram\n");
    expect(page("README.md")).toContain('  recognition-measure }o--o| service : "askedThrough"');
  });
});

describe("the examples", () => {
  test.each(kinds)("%s is a valid record of its kind", (kind) => {
    const { document } = exampleOf(kind);
    expect(document.kind).toBe(kind);
    const { valid, findings } = validateRecord(document);
    expect([valid, findings.filter(({ severity }) => severity === "error")]).toEqual([true, []]);
    expect(page(`kinds/${kind}.md`)).toContain(JSON.stringify(document, undefined, 2));
  });

  test("cut from a real record keep one entry of each list, one language and the sources they cite", () => {
    const { document } = exampleOf("service");
    expect(document).toMatchObject({ kind: "service", id: "civic/service/fr-116006" });
    expect(Object.keys(document.name)).toEqual([document.language]);
    expect(document.translations).toBeUndefined();
    expect(document.kind === "service" && document.needs).toHaveLength(1);
    expect(validateRecord(document).findings).toEqual([]);
  });
});

describe("Markdown", () => {
  test("what a text says is not read as markup, code spans stay", () => {
    expect(prose("a *b* _c_ <d> [e](f) `x-<cc>-*`")).toBe("a \\*b\\* \\_c\\_ \\<d\\> \\[e\\](f) `x-<cc>-*`");
    expect(prose("two\n  lines")).toBe("two lines");
  });

  test("a pipe does not end a cell, a backtick does not end a code span", () => {
    expect(table(["a"], [[code("x|y")]])).toBe("| a |\n|---|\n| `x\\|y` |");
    expect(code("`")).toBe("`` ` ``");
  });

  test("a doc comment becomes paragraphs without stars, tags and links", () => {
    expect(paragraphsOf("\n * One {@link two}\n * line.\n *\n * Next.\n * @example x\n ")).toEqual([
      "One `two` line.",
      "Next.",
    ]);
  });
});
