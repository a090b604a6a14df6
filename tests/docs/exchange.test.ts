import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { AnswerOf } from "@civic/schema/endpoints";
import { expect, test } from "vitest";
import { startNodeProcess } from "../../apps/api/tests/support/node-process.ts";
import { exchangeFindings } from "../../packages/schema/src/findings/exchange-findings.ts";
import { comesTrue, shows } from "../exchange/exchanging-nodes.ts";
import { freePort } from "../support/free-port.ts";
import { codeOf } from "./examples.ts";
import { readersFolder, runLine } from "./reader.ts";

const document = "docs/guides/exchange.md";

/** What the page calls the first key and the second. */
const namesOnPage = ["xa-1a2b3c4d.jwk", "xa-5e6f7a8b.jwk"];
const hasCurl = spawnSync("curl", ["--version"]).status === 0;

/** The settings that stand before a command, with the folders of the reader. */
function settingsOf(line: string, folder: string): Record<string, string> {
  const settings = [...line.matchAll(/([A-Z_]+)=(\S*)/g)].map(([, name = "", value = ""]) => [
    name,
    /^(?:\.civic|keys)/.test(value) ? join(folder, value) : value,
  ]);
  return Object.fromEntries(settings);
}

test.skipIf(!hasCurl)("what docs/guides/exchange.md tells to type connects two nodes", async () => {
  const folder = readersFolder(document);
  const ports = { 8081: String(await freePort()), 8082: String(await freePort()) };
  const onPorts = (text: string) => text.replaceAll(/808[12]/g, (port) => ports[port as "8081"]);
  const mirror = `http://127.0.0.1:${ports[8082]}`;
  const keys: string[] = [];
  const running = new Map<string, ReturnType<typeof startNodeProcess>>();
  for (const line of codeOf(document, "sh").split("\n").filter(Boolean)) {
    const typed = namesOnPage.reduce(
      (text, name, index) => text.replaceAll(name, keys[index] ?? name),
      onPorts(line),
    );
    if (typed.endsWith("npm start")) {
      const settings = settingsOf(typed, folder);
      const { CIVIC_DATA = folder } = settings;
      // The page has the reader stop a node that is started anew.
      running.get(CIVIC_DATA)?.kill("SIGTERM");
      await running.get(CIVIC_DATA)?.ended;
      const node = startNodeProcess({ CIVIC_DATA, ...settings });
      running.set(CIVIC_DATA, node);
      await node.origin;
      continue;
    }
    // What is typed at the other node is looked at once the record is there.
    if (typed.includes(`${mirror}/v1/records`))
      await shows(mirror, "xa/organisation/victim-support-office", 1);
    const { status, stderr } = runLine(typed, folder);
    expect([line, status, status === 0 ? "" : stderr]).toEqual([line, 0, ""]);
    if (!existsSync(join(folder, "keys"))) continue;
    const made = readdirSync(join(folder, "keys")).filter((name) => name.endsWith(".jwk"));
    keys.push(...made.filter((name) => !keys.includes(name)));
  }
  // While the lines ran, nothing was read: a connection kept open until then may have been closed by the node.
  await comesTrue(async () => {
    const record = await fetch(`${mirror}/v1/records/xa/organisation/victim-support-office`);
    expect(record.headers.get("civic-signature")).toBe("signed");
  });
  await comesTrue(() => {
    const { stdout } = runLine("CIVIC_DATA=.civic-xb npm start -- peers list", folder);
    expect(stdout).toContain("given");
    expect(stdout).toContain("up to date");
  });
  // The other node knows both keys, and that the old one counts no more.
  await comesTrue(async () => {
    const document = (await (
      await fetch(`${mirror}/.well-known/civic-node`)
    ).json()) as AnswerOf<"node.document">;
    const known = document.publishers.find(({ publisher }) => publisher === "xa")?.keys;
    expect(known?.filter(({ revoked }) => revoked !== true)).toHaveLength(1);
    expect(known).toHaveLength(2);
  });
  const audit = readFileSync(join(folder, "audit.jsonl"), "utf8").trimEnd().split("\n");
  expect(audit.map((entry) => JSON.parse(entry).action)).toEqual([
    "records.put",
    "exchange.state",
    "exchange.state",
  ]);
});

test("every refusal that docs/guides/exchange.md explains is one that a node knows", () => {
  const text = readFileSync(resolve(import.meta.dirname, "../..", document), "utf8");
  const codes = [...text.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, code = ""]) => code);
  expect(codes.length).toBeGreaterThan(10);
  for (const code of codes) expect(Object.keys(exchangeFindings)).toContain(code);
});
