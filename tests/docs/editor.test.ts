import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, matchesGlob, resolve } from "node:path";
import { expect, test } from "vitest";
import { endpoints } from "../../packages/schema/src/endpoints/endpoints.ts";
import { recordKinds, schemaVersion } from "../../packages/schema/src/index.ts";
import { examplesOf, savedFiles } from "./examples.ts";
import { readersFolder } from "./reader.ts";

interface Settings {
  readonly "json.schemas": readonly { readonly fileMatch: readonly string[]; readonly url: string }[];
}

const document = "docs/guides/editor.md";
const settings = JSON.parse(savedFiles(document).get(".vscode/settings.json") ?? "{}") as Settings;
const entries = settings["json.schemas"];
const root = resolve(import.meta.dirname, "../..");

/** Schemas that the setting gives to a file of the workspace. */
function schemasOf(path: string): string[] {
  return entries
    .filter(({ fileMatch }) =>
      fileMatch.some((glob) => matchesGlob(path, glob.startsWith("/") ? glob : `/**/${glob}`)),
    )
    .map(({ url }) => url);
}

test("the setting has an entry for every kind and for profiles, with a schema of that kind that is there", () => {
  const folder = readersFolder(document);
  const kinds = entries.map(({ fileMatch: [glob = ""], url }) => {
    expect(existsSync(join(folder, url))).toBe(true);
    const { properties, title } = JSON.parse(readFileSync(join(folder, url), "utf8"));
    if (glob === "*.profile.json") return title.toLowerCase();
    expect(glob).toBe(`/data/*/${properties.kind.const}/*.json`);
    return properties.kind.const;
  });
  expect(kinds.sort()).toEqual([...recordKinds, "profile"].sort());
});

test("every record and profile of the repository gets the schema of its kind and no other", () => {
  const records = readdirSync(join(root, "data"), { recursive: true, encoding: "utf8" })
    .map((path) => `/data/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".json"));
  expect(records.length).toBeGreaterThan(300);
  for (const path of records) {
    const [, , , kind = "", name] = path.split("/");
    const expected = name === undefined ? [] : [expect.stringMatching(`/${kind}\\.json$`)];
    expect([path, schemasOf(path)]).toEqual([path, expected]);
  }
  expect(schemasOf("/docs/profiles/example-land.profile.json")).toEqual([
    expect.stringMatching(/\/profile\.json$/),
  ]);
});

test("the address of a node is the one at which it serves a schema", () => {
  const blocks = examplesOf(document).filter(({ language }) => language === "json");
  expect(blocks).toHaveLength(2);
  const [{ fileMatch, url }] = JSON.parse(blocks[1]?.code ?? "{}")["json.schemas"];
  const { path } = endpoints["node.schema"];
  const served = path.replace("{version}", schemaVersion).replace("{kind}", "service");
  expect(new URL(url).pathname).toBe(served);
  expect(fileMatch).toEqual(["/data/*/service/*.json"]);
});
