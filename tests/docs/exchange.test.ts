import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { startNodeProcess } from "../../apps/api/tests/support/node-process.ts";
import { exchangeFindings } from "../../packages/schema/src/findings/exchange-findings.ts";
import { comesTrue, shows } from "../exchange/exchanging-nodes.ts";
import { freePort } from "../support/free-port.ts";
import { codeOf } from "./examples.ts";
import { readersFolder, runLine } from "./reader.ts";

const document = "docs/guides/exchange.md";
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
  let [keyFile, apiKey] = ["", ""];
  for (const line of codeOf(document, "sh").split("\n").filter(Boolean)) {
    const typed = onPorts(line).replaceAll("xa-1a2b3c4d.jwk", keyFile);
    if (typed.endsWith("npm start")) {
      await startNodeProcess({ CIVIC_DATA: folder, ...settingsOf(typed, folder) }).origin;
      continue;
    }
    // What is typed at the other node is looked at once the record is there.
    if (typed.includes(`${mirror}/v1/records`))
      await shows(mirror, "xa/organisation/victim-support-office", 1);
    const { status, stdout, stderr } = runLine(typed, folder, { KEY: apiKey });
    expect([line, status, status === 0 ? "" : stderr]).toEqual([line, 0, ""]);
    if (typed.includes("keys create --publisher")) [keyFile = ""] = readdirSync(join(folder, "keys"));
    if (typed.includes("keys create --name")) apiKey = stdout.trim();
  }
  const record = await fetch(`${mirror}/v1/records/xa/organisation/victim-support-office`);
  expect(record.headers.get("civic-signature")).toBe("signed");
  await comesTrue(() => {
    const { stdout } = runLine("CIVIC_DATA=.civic-xb npm start -- peers list", folder);
    expect(stdout).toContain("pinned");
    expect(stdout).toContain("up to date");
  });
});

test("every refusal that docs/guides/exchange.md explains is one that a node knows", () => {
  const text = readFileSync(resolve(import.meta.dirname, "../..", document), "utf8");
  const codes = [...text.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, code = ""]) => code);
  expect(codes.length).toBeGreaterThan(10);
  for (const code of codes) expect(Object.keys(exchangeFindings)).toContain(code);
});
