import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publicKeyOf, type SigningKey } from "@civic/schema/signatures";
import { expect, test } from "vitest";
import { startNodeProcess } from "../../apps/api/tests/support/node-process.ts";
import { openTestStore, temporaryFolder } from "../../apps/api/tests/support/test-store.ts";
import { codeOf } from "./examples.ts";
import { readersFolder, runLine } from "./reader.ts";

const document = "docs/guides/sign-your-records.md";

/** What the page calls the first key and the second, and the node. */
const namesOnPage = ["xa-1a2b3c4d.jwk", "xa-5e6f7a8b.jwk"];
const addressOnPage = "https://civic.example.org";

const apiKey = "key-that-the-node-gave";

/** The node of the reader, who has told it the key, and whose API key lies where the page says. */
async function readersNode(folder: string, file: string): Promise<string> {
  writeFileSync(join(folder, "keys/node.key"), `${apiKey}\n`, { mode: 0o600 });
  const dataFolder = temporaryFolder();
  const store = await openTestStore({ dataFolder });
  const key = JSON.parse(readFileSync(join(folder, "keys", file), "utf8")) as SigningKey;
  await store.exchange.trust({ publisher: "xa", kid: key.kid, key: publicKeyOf(key), trusted: "pinned" });
  await store.close();
  const digest = createHash("sha256").update(apiKey).digest("hex");
  return startNodeProcess({ CIVIC_DATA: dataFolder, CIVIC_KEYS: `xa=${digest}` }).origin;
}

test("what docs/guides/sign-your-records.md tells to type signs, packs, opens, sends and renews", async () => {
  const folder = readersFolder(document);
  const keys: string[] = [];
  let node: string | undefined;
  for (const line of codeOf(document, "sh").split("\n").filter(Boolean)) {
    const named = namesOnPage.reduce((text, name, index) => text.replaceAll(name, keys[index] ?? name), line);
    if (line.includes(addressOnPage)) node ??= await readersNode(folder, keys[0] ?? "");
    const { status, stderr } = runLine(named.replaceAll(addressOnPage, node ?? addressOnPage), folder);
    expect([line, status, stderr]).toEqual([line, 0, ""]);
    const made = readdirSync(join(folder, "keys")).filter((name) => name.endsWith(".jwk"));
    keys.push(...made.filter((name) => !keys.includes(name)));
  }
  const place = "xa/organisation";
  const name = "victim-support-office";
  expect(readdirSync(join(folder, "records", place))).toEqual([
    `${name}.1.jws`,
    `${name}.2.jws`,
    `${name}.json`,
  ]);
  expect(readdirSync(join(folder, "received", place))).toEqual([`${name}.1.jws`, `${name}.json`]);
  const shown = codeOf(document, "text").split("\n").filter(Boolean);
  expect(shown).toEqual([`records/${place}/${name}.1.jws`, `records/${place}/${name}.json`]);
  expect(readdirSync(join(folder, "keys")).filter((file) => file.startsWith("xa-"))).toHaveLength(4);
  for (const version of [1, 2]) {
    const answer = await fetch(`${node}/v1/records/${place}/${name}/versions/${version}/signature`);
    const file = readFileSync(join(folder, "records", place, `${name}.${version}.jws`), "utf8");
    expect(await answer.json()).toEqual(JSON.parse(file));
  }
});
