import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { startNodeProcess } from "../../apps/api/tests/support/node-process.ts";
import { publishedFolders } from "../../scripts/packages/published.ts";
import { type Example, examplesOf } from "./examples.ts";

const root = resolve(import.meta.dirname, "../..");
const documented = "http://127.0.0.1:8080";
const documents = ["README.md", "packages/schema/README.md", "docs/profiles/README.md"];
const examples = documents.flatMap(examplesOf);
const hasCurl = spawnSync("curl", ["--version"]).status === 0;

/** The address of a node that holds the records of data/. */
async function startDocumentedNode(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "civic-docs-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return await startNodeProcess({ CIVIC_DATA: folder, CIVIC_RECORDS: join(root, "data") }).origin;
}

function run({ code }: Example, origin: string) {
  const args = ["--conditions=source", "--input-type=module-typescript", "-"];
  return spawnSync(process.execPath, args, {
    cwd: root,
    input: code.replaceAll(documented, origin),
    encoding: "utf8",
    timeout: 100_000,
  });
}

describe("the examples of the documents run as written", () => {
  test("in TypeScript", async () => {
    const written = examples.filter(({ language }) => language === "ts");
    expect(written.length).toBeGreaterThanOrEqual(3);
    const origin = await startDocumentedNode();
    for (const example of written) {
      const { status, stdout, stderr } = run(example, origin);
      expect([example.document, example.line, status, stderr]).toEqual([
        example.document,
        example.line,
        0,
        "",
      ]);
      expect([example.document, example.line, stdout.trim() === ""]).toEqual([
        example.document,
        example.line,
        false,
      ]);
      expect(stdout).not.toContain("undefined");
    }
  });

  test.skipIf(!hasCurl)("with curl", async () => {
    const lines = examples
      .filter(({ language }) => language === "sh")
      .flatMap(({ code }) => code.split("\n").filter((line) => line.startsWith("curl ")));
    expect(lines).toHaveLength(4);
    const origin = await startDocumentedNode();
    for (const line of lines) {
      const command = line.replaceAll(documented, origin).replace("curl ", "curl -sS --fail ");
      const { status, stdout } = spawnSync("sh", ["-c", command], { encoding: "utf8", maxBuffer: 1e8 });
      expect([line, status]).toEqual([line, 0]);
      for (const text of stdout.trim().split("\n")) expect(() => JSON.parse(text)).not.toThrow();
    }
  });
});

describe("the documents", () => {
  const skipped = new Set(["node_modules", "dist", "generated", ".changeset"]);
  const all = globSync("**/*.md", { cwd: root, exclude: (path) => skipped.has(basename(path)) });

  test("that tell how to pack or install the packages before the first release name each of them", () => {
    const names = publishedFolders.map((folder) => folder.slice("packages/".length));
    const packing = all.flatMap((path) => {
      const text = readFileSync(join(root, path), "utf8");
      return [...text.matchAll(/npm (?:pack --workspace|install\s+\/tmp)[^`]*/g)].map(([line]) => ({
        path,
        line,
      }));
    });
    expect(packing.length).toBeGreaterThanOrEqual(4);
    // The package of the model needs no other.
    for (const { path, line } of packing.filter((each) => /civic[/-](?:sdk|workbook)/.test(each.line)))
      expect([path, names.filter((name) => !new RegExp(`civic[/-]${name}`).test(line))]).toEqual([path, []]);
  });

  test.each(all)("%s links only to files that exist", (path) => {
    // A pattern in a code span may look like a link and is none.
    const text = readFileSync(join(root, path), "utf8").replaceAll(/`[^`\n]*`/g, "");
    for (const [, target = ""] of text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      expect([target, existsSync(resolve(root, path, "..", target))]).toEqual([target, true]);
    }
  });
});
