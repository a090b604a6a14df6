import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CivicRecord } from "@civic/schema";
import { languageTags } from "@civic/schema/languages";
import { type Basis, basisOf } from "@civic/schema/sheet";
import { describe, expect, test } from "vitest";
import { data, emptyFolder, runCivic } from "../../tests/run-civic.ts";

const records = ["fr/service/fr-114.json", "fr/service/fr-cump.json"].map(
  (path) => JSON.parse(readFileSync(join(data, path), "utf8")) as CivicRecord,
);
const basis = basisOf(records, "2026-11-23");
const block = (held: unknown) =>
  `<script type="application/json" id="basis">${JSON.stringify(held)}</script>`;

/** What `civic verify-basis` says of a file that holds these bytes. */
async function verify(content: string | Uint8Array, ...more: string[]) {
  const file = join(emptyFolder(), "sheet.html");
  writeFileSync(file, content);
  return await runCivic(["verify-basis", file, "--data", data, ...more]);
}
function alter(change: Partial<Basis["records"][number]>): string {
  return block({ ...basis, records: basis.records.map((each) => ({ ...each, ...change })) });
}

describe("a sheet whose basis is that of the records", () => {
  test("is said to be, from a sheet and from the basis alone", async () => {
    for (const content of [block(basis), JSON.stringify(basis)]) {
      const { code, stdout } = await verify(content);
      expect([code, stdout]).toEqual([0, "Worked out on 23 November 2026.\nAll 2 records are the same.\n"]);
    }
  });

  test.each(languageTags)("of no record is called the same of nothing in %s", async (tag) => {
    const { stdout } = await verify(block({ ...basis, records: [] }), "--lang", tag);
    expect(stdout).not.toMatch(/\b0\b/);
    expect(stdout.trim().split("\n")).toHaveLength(2);
  });
});

describe("what was altered is never the same", () => {
  test.each([
    ["a digest", alter({ digest: `sha-256:${"0".repeat(64)}` })],
    ["a version", alter({ version: 7 })],
  ])("%s", async (_, content) => {
    const { code, stdout } = await verify(content);
    expect(code).toBe(1);
    expect(stdout).toContain("2 of 2 records are no longer the same:");
  });

  test.each([
    ["two of them", block(basis) + block(basis)],
    ["a record twice", alter({ id: "civic/service/fr-114" })],
    ["an id that begins a line", alter({ id: "x\nAll 2 records are the same." })],
    ["a day that does not exist", block({ ...basis, today: "2026-02-30" })],
    ["another encoding", Buffer.from(block(basis), "utf16le")],
    ["half of it", block(basis).slice(0, -20)],
    ["huge nesting", "[".repeat(500_000)],
    ["nothing", ""],
    ["more than is read", " ".repeat(2 ** 20 + 1)],
  ])("%s is no basis", async (_, content) => {
    const { code, stdout, stderr } = await verify(content);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("holds no basis.");
  });
});

test("a folder is no sheet", async () => {
  expect((await runCivic(["verify-basis", emptyFolder(), "--data", data])).stderr).toContain(
    "no ordinary file",
  );
});
