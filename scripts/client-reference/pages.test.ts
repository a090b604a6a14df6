import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, test } from "vitest";
import { root } from "../processes.ts";

const folder = join(root, "packages/sdk/generated/reference");
const pages = new Map(
  readdirSync(folder).map((path) => [path, readFileSync(join(folder, path), "utf8")] as const),
);

/** Blocks of every page by the heading under which they stand. */
const sections = new Map(
  [...pages.values()].flatMap((text) =>
    text.split(/^### /m).map((section) => {
      const [heading = "", ...blocks] = section.split("\n\n");
      return [heading, blocks] as const;
    }),
  ),
);

/** The names that an entry exports, read without the tool that makes the pages. */
function exportedBy(file: string): readonly string[] {
  const text = readFileSync(join(root, "packages/sdk/src", file), "utf8");
  const passedOn = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, names = ""]) =>
    names.split(",").map((name) => name.replace("type ", "").trim()),
  );
  const own = [...text.matchAll(/^export (?:async )?\w+\*? (\w+)/gm)].map(([, name = ""]) => name);
  return [...passedOn, ...own].filter((name) => name !== "");
}

/** Whether a block says something in words: neither a declaration nor a table, an error or an example. */
function isSentence(block: string): boolean {
  return /^(?!#|- throws|\||```)[^`]*[a-z]{2}/.test(block) || /^`[^`]+`[:;,]? [a-z]/.test(block);
}

test.each(["index.ts", "mirror/mirror.ts", "testing/testing.ts"])("every export of %s is told of", (file) => {
  const names = exportedBy(file);
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) expect([name, sections.get(name)?.some(isSentence)]).toEqual([name, true]);
});

test("every method is told of", () => {
  const methods = [...sections].filter(([heading]) => /^\w+\.\w+$/.test(heading));
  expect(methods.length).toBeGreaterThan(30);
  for (const [name, blocks] of methods) expect([name, blocks.some(isSentence)]).toEqual([name, true]);
});

test("every member has a meaning, or a type that is told of", () => {
  const blank = [...sections].flatMap(([heading, blocks]) =>
    blocks.flatMap((block) =>
      [...block.matchAll(/^\| `(\w+)` \| (?!\[[^|]*\) \|).* \| {2}\|$/gm)].map(
        ([, name]) => `${heading}.${name}`,
      ),
    ),
  );
  expect(blank).toEqual([]);
});

test("every link leads to a page and a heading", () => {
  const anchors = new Map(
    [...pages].map(([path, text]) => [
      path,
      new Set(
        [...text.matchAll(/^##+ (.+)$/gm)].map(([, heading = ""]) =>
          heading.toLowerCase().replaceAll(".", ""),
        ),
      ),
    ]),
  );
  const lost = [...pages].flatMap(([path, text]) =>
    [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = ""]) => target.split("#"))
      .filter(([file = "", anchor]) => {
        if (!file.startsWith(".."))
          return !(anchor === undefined ? pages : anchors.get(file))?.has(anchor ?? file);
        const at = posix.join("packages/sdk/generated/reference", file);
        return !readdirSync(join(root, posix.dirname(at))).includes(posix.basename(at));
      })
      .map((target) => `${path}: ${target.join("#")}`),
  );
  expect(lost).toEqual([]);
});
