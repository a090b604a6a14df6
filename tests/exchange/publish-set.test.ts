import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createSigningKey, jwsHash, readSigned } from "@civic/schema/signatures";
import { createCivicClient } from "@civic/sdk";
import { expect, test } from "vitest";
import { startNodeProcess } from "../../apps/api/tests/support/node-process.ts";
import { change, type Desk, openDesk, privateFile } from "../../packages/sdk/tests/desk.ts";
import { newFolder } from "./exchanging-nodes.ts";
import { nodeOf } from "./node-of-desk.ts";

const apiKey = "key-of-the-desk-of-be";

/** A node for which a desk has an API key, and which knows no signing key yet. */
async function emptyNode(): Promise<string> {
  return startNodeProcess({
    CIVIC_DATA: newFolder(),
    CIVIC_KEYS: `be=${createHash("sha256").update(apiKey).digest("hex")}`,
  }).origin;
}

/** A desk with two records of its own beside those that were compiled. */
async function deskOfTwo(): Promise<Desk & { readonly second: string }> {
  const desk = await openDesk();
  const second = join(dirname(desk.own), "second.json");
  writeFileSync(second, readFileSync(desk.own));
  change(second, { id: "be/service/second" });
  return { ...desk, second };
}

/** The thumbprint of a key that nobody knows. */
async function strangeThumbprint(): Promise<string> {
  return (await createSigningKey("be")).kid;
}

const readVersion = (file: string) => JSON.parse(readFileSync(file, "utf8")).version as number;

test("a folder is published as one set, corrected, published again, and what it has no more is withdrawn", async () => {
  const desk = await deskOfTwo();
  const node = await emptyNode();
  const { records } = createCivicClient({ baseUrl: node });
  const publish = (...more: readonly string[]) =>
    desk.run(["publish", desk.records, "--publisher", "be", "--node", node, ...more], {
      environment: (name) => (name === "CIVIC_API_KEY" ? apiKey : undefined),
    });

  // Of whom nothing is here, nothing is published, and that is said.
  const ofFrance = ["publish", desk.records, "--publisher", "fr", "--node", node, "--dry-run"];
  const nothing = await desk.run(ofFrance);
  expect([nothing.code, nothing.stdout]).toEqual([1, ""]);
  expect(nothing.stderr).toMatch(
    /^Records found here: \d+, none of them of “fr”\. .*\nNothing was sent\.\n$/,
  );

  const tried = await publish("--dry-run");
  expect(tried).toMatchObject({ code: 0, stderr: "" });
  expect(tried.stdout).toMatch(/be\/service\/helpline {2}new\n[\s\S]*be\/service\/second {2}new\n/);
  expect(tried.stdout).toContain(`Would be published for “be” at ${node}, all of it together; versions: 2.`);
  expect(tried.stdout).toContain("The node was asked and would take it.");
  await expect(records.get("be/service/helpline")).rejects.toMatchObject({ kind: "not-found" });

  const first = await publish();
  expect(first).toMatchObject({ code: 0, stderr: "" });
  expect(first.stdout).toContain(`Published for “be” at ${node}, all of it together; versions: 2`);
  expect((await publish()).stdout).toContain(`${node} has all of it already. Nothing was sent.`);

  // One number is corrected: the file says so, and its version is raised only once the node has taken it.
  const number = ["edit", "be/service/helpline", "--data", desk.records, "--set", "contacts.0.number=106"];
  expect(await desk.run(number)).toMatchObject({ code: 0 });
  expect(readVersion(desk.own)).toBe(1);
  const corrected = await publish();
  expect(corrected.stdout).toContain("telephone number: changed from 105 to 106");
  expect(corrected.stdout).toContain("Unchanged records: 1");
  expect(readVersion(desk.own)).toBe(2);
  expect(await records.get("be/service/helpline")).toMatchObject({
    version: 2,
    contacts: [{ number: "106" }],
  });

  rmSync(desk.second);
  expect((await publish()).stdout).toContain("At the node and not in this folder: 1 (be/service/second).");
  const withdrawn = await publish("--withdraw-missing");
  expect(withdrawn.stdout).toContain("be/service/second  version 1 → 2, withdrawn");
  expect(await records.get("be/service/second")).toMatchObject({ version: 2, status: "withdrawn" });
  expect(JSON.parse(readFileSync(desk.second, "utf8"))).toMatchObject({ version: 2, status: "withdrawn" });
});

test("a set of which one version cannot be taken changes nothing, at the node or in the folder", async () => {
  const desk = await deskOfTwo();
  const node = await emptyNode();
  const { records } = createCivicClient({ baseUrl: node });
  const key = privateFile(apiKey);
  const publish = (...more: readonly string[]) =>
    desk.run(["publish", desk.records, "--publisher", "be", "--node", node, "--api-key", key, ...more]);

  change(desk.second, { providers: { organisations: ["be/organisation/nobody"] } });
  const refused = await publish();
  expect(refused).toMatchObject({ code: 1 });
  expect(refused.stderr).toContain("second.json#/providers/organisations/0: ");
  await expect(records.get("be/service/helpline")).rejects.toMatchObject({ kind: "not-found" });

  const compiled = JSON.parse(readFileSync(join(dirname(desk.own), "be-105.json"), "utf8"));
  change(desk.second, { providers: compiled.providers });
  expect(await publish()).toMatchObject({ code: 0 });
  // Another desk was faster: nobody's version is written over.
  const writer = createCivicClient({ baseUrl: node, apiKey });
  const latest = await writer.records.get("be/service/second");
  await writer.records.put({ ...latest, version: 2, asOf: "2026-10" });
  await writer.records.put({ ...latest, version: 3, asOf: "2026-09" });
  change(desk.second, { asOf: "2026-08" });
  change(desk.own, { asOf: "2026-08" });
  const late = await publish();
  expect(late).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("the node has version 3, and this is version 1"),
  });
  expect(late.stderr).toContain("Nothing was sent.");
  expect(await records.get("be/service/helpline")).toMatchObject({ version: 1 });
  expect(readVersion(desk.own)).toBe(1);
});

test("with the key of the desk every version is signed, and its signature stands beside it", async () => {
  const desk = await deskOfTwo();
  const node = await nodeOf(desk, {}, apiKey);
  const { records } = createCivicClient({ baseUrl: node });
  const questions: string[] = [];
  const publish = (typed: string, ...more: readonly string[]) =>
    desk.run(["publish", desk.records, "--key", desk.key, "--node", node, ...more], {
      prompt: async (question, { isSecret }) => {
        questions.push(question);
        return isSecret ? apiKey : typed;
      },
    });
  const signature = (version: number) => desk.own.replace(".json", `.${version}.jws`);

  expect((await publish("no")).stdout).toContain("Nothing was sent.");
  expect(questions[0]).toBe("API key (not shown): ");
  expect(questions[1]).toMatch(/be\/service\/helpline {2}new\n[\s\S]*Publish this\? Type yes: $/);
  expect(existsSync(signature(1))).toBe(false);

  expect(await publish("yes")).toMatchObject({ code: 0, stderr: "" });
  const first = JSON.parse(readFileSync(signature(1), "utf8"));
  expect(await records.signature("be/service/helpline")).toEqual(first);

  change(desk.own, { asOf: "2026-10" });
  expect(await publish("", "--yes")).toMatchObject({ code: 0, stderr: "" });
  const second = readSigned(JSON.parse(readFileSync(signature(2), "utf8")), ["record"]);
  if ("code" in second) throw new Error(second.code);
  expect([second.payload["version"], second.header.previous]).toEqual([2, jwsHash(first)]);
  expect(readVersion(desk.own)).toBe(2);

  const anchor = join(desk.folder, "anchor.json");
  await desk.run(["keys", "show", desk.key, "--anchor", anchor]);
  const here = await desk.run(["verify", desk.records, "--anchor", anchor, "--node", node]);
  expect(here).toEqual({ code: 0, stdout: `Signatures that are right at ${desk.records}: 3\n`, stderr: "" });
  const there = await desk.run(["verify", node, "--anchor", anchor, "--json"]);
  expect([there.code, JSON.parse(there.stdout)]).toMatchObject([0, { right: 2, wrong: 0 }]);

  // What was written into a signature after it was made, and what another key signed, is not believed.
  writeFileSync(
    signature(1),
    JSON.stringify({ ...first, payload: JSON.parse(readFileSync(signature(2), "utf8")).payload }),
  );
  const altered = await desk.run(["verify", desk.records, "--anchor", anchor, "--node", node]);
  expect(altered).toMatchObject({ code: 1, stdout: expect.stringContaining("not to be believed: 1") });
  expect(altered.stderr).toContain(signature(1));
  writeFileSync(anchor, JSON.stringify({ civic: "anchor", publishers: { be: [await strangeThumbprint()] } }));
  const strange = await desk.run(["verify", node, "--anchor", anchor]);
  expect(strange).toMatchObject({ code: 1, stdout: expect.stringContaining("not to be believed: 2") });
});
