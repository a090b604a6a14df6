import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { change } from "../../../tests/desk.ts";
import { exampleOrganisation, exampleService } from "../../../tests/example-records.ts";
import { sendJson, startServer } from "../../../tests/local-server.ts";
import { emptyFolder, runCivic } from "../../../tests/run-civic.ts";

const node = { civic: "node", name: "n", feed: "/v1/feed", models: [], publishers: [] };

test("civic pull brings what a node has, what is newer there, and leaves alone what was changed here", async () => {
  const [first, second] = [exampleService("fr-first"), exampleService("fr-second")];
  const items: object[] = [
    exampleOrganisation(),
    first,
    second,
    { ...exampleService("fr-gone"), status: "withdrawn" },
  ];
  const server = await startServer((response, { url }) => {
    if (url.startsWith("/.well-known")) return sendJson(response, 200, node);
    if (url.includes("version=1")) return sendJson(response, 200, url.includes("fr-first") ? first : second);
    return sendJson(response, 200, { items });
  });
  const out = join(emptyFolder(), "records");
  const pull = (...more: readonly string[]) =>
    runCivic(["pull", "fr", "--node", server.url, "--out", out, ...more]);
  const file = (name: string) => join(out, `fr/service/${name}.json`);

  expect((await pull("--dry-run")).stdout).toContain("would be brought");
  expect(existsSync(out)).toBe(false);
  expect(await pull()).toMatchObject({ code: 0, stderr: "", stdout: expect.stringContaining(": 3\n") });
  const written = readFileSync(file("fr-first"), "utf8");
  expect([written, JSON.parse(written)]).toEqual([
    expect.stringMatching(/^\{\n {2}"kind": "service",\n/),
    first,
  ]);
  expect(existsSync(file("fr-gone"))).toBe(false);
  const asked = new URL(server.seen.find(({ url }) => url.startsWith("/v1/records"))?.url ?? "", server.url);
  expect(asked.searchParams.getAll("jurisdiction")).toEqual(["fr"]);

  items[1] = { ...first, version: 2, asOf: "2026-12" };
  items[2] = { ...second, version: 2, asOf: "2026-12" };
  change(file("fr-second"), { asOf: "2026-10" });
  const again = await pull();
  expect([again.code, again.stdout]).toEqual([1, expect.stringContaining("civic/service/fr-first")]);
  expect(again.stdout).toContain("Records that were the same: 1");
  expect(again.stderr).toBe(
    `${file("fr-second")}: was changed here, so it was left as it is. The node has version 2: compare them with civic diff.\n`,
  );
  expect(JSON.parse(readFileSync(file("fr-first"), "utf8"))).toEqual(items[1]);
  expect(JSON.parse(readFileSync(file("fr-second"), "utf8"))).toMatchObject({ asOf: "2026-10" });
});
