import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { privateFile } from "../../../tests/desk.ts";
import { deadAddress, type Reply, startServer } from "../../../tests/local-server.ts";
import { emptyFolder, runCivic } from "../../../tests/run-civic.ts";
import { askByHttp } from "../../conformance/asking/ask-by-http.ts";
import { checkGroups } from "../../conformance/checks.ts";

/** Nobody waits here for what never comes. */
const ask: typeof askByHttp = (base, path, asked) => askByHttp(base, path, { ...asked, within: 300 });

const all = checkGroups.flatMap(({ checks }) => checks);

/** A node that is well, and gives one answer to all else. */
async function oneAnswer(reply: Reply): Promise<string> {
  const server = await startServer((response, seen, place) => {
    if (seen.url === "/healthz" && seen.method === "GET") response.end("{}");
    else return reply(response, seen, place);
  });
  return server.url;
}

describe("a server that is no node", () => {
  test("is told what was expected, what came and how to mend it; a file for pipelines holds the same", async () => {
    const url = await oneAnswer((response) => void response.writeHead(200, { ETag: "0" }).end("{}"));
    const junit = join(emptyFolder(), "out/conformance.xml");
    const { code, stdout, stderr } = await runCivic(["conformance", url, "--junit", junit], { ask });
    expect(code).toBe(1);
    expect(stdout).toContain(`Conformance of ${url}/`);
    expect(stdout).toMatch(
      /✗ unknown-path {2}An address that the contract does not know is not found\.\n {6}GET \/v1\/no-such-thing\n {8}expected: status 404\n {8}came: status 200\n {6}laid down in: RFC 9110, 15\.5\.5\n {6}to mend: /,
    );
    expect(stdout).toContain("– write-publish  it writes, and no publisher and key were given");
    expect(stderr).toMatch(new RegExp(`^\\d+ of ${all.length} checks failed\\.\\n$`));
    expect(readFileSync(junit, "utf8")).toContain(
      `<failure message="An address that the contract does not know is not found.">`,
    );
  });

  test.each<[string, Reply]>([
    ["says nothing", () => undefined],
    [
      "never ends",
      (response) => {
        response.writeHead(200, { "Content-Type": "application/json" });
        const more = () => {
          while (!response.destroyed && response.write("[".repeat(100_000)));
        };
        response.on("drain", more);
        more();
      },
    ],
    ["sends elsewhere", (response) => void response.writeHead(302, { Location: "/v1/elsewhere" }).end()],
    ["sends what is no text", (response) => void response.end(Buffer.alloc(100_000, 0xff))],
    ["sends brackets", (response) => void response.end("[".repeat(500_000))],
    ["sends a list of nothing", (response) => void response.end('{"items":[null,1,{}],"next":{}}')],
    [
      "sends records that are none",
      (response) => void response.end('{"items":[{"id":"//evil.example/x"}],"next":""}'),
    ],
    ["sends lines that are none", (response) => void response.end('\n{}\n{"bookmark":"x","more":true}\n')],
  ])("that %s keeps nobody, and ends with 1", async (_, reply) => {
    const url = await oneAnswer(reply);
    const { code, stdout } = await runCivic(["conformance", url, "--json"], { ask });
    const { checks, failed } = JSON.parse(stdout) as { checks: readonly { id: string }[]; failed: number };
    expect([code, checks.length]).toEqual([1, all.length]);
    expect(failed).toBeGreaterThan(3);
  });

  test("with --all what passed is told, too", async () => {
    const url = await oneAnswer((response) => void response.writeHead(404).end());
    const { stdout } = await runCivic(["conformance", url, "--all"], { ask });
    expect(stdout).toContain("✓ unknown-path  An address that the contract does not know is not found.");
  });
});

describe("what is typed", () => {
  const refused = async (args: readonly string[]) => {
    const { code, stdout, stderr } = await runCivic(["conformance", ...args]);
    expect(stdout).toBe("");
    return [code, stderr] as const;
  };

  test.each([
    [[], "Expected the address of a node"],
    [["node.example.org"], "is not the address of a node"],
    [["ftp://node.example.org"], "is not the address of a node"],
    [["http://user:secret@127.0.0.1"], "is not the address of a node"],
    [["http://127.0.0.1/?x=1"], "is not the address of a node"],
    [["http://127.0.0.1", "--publisher", "be"], "go together"],
    [["http://127.0.0.1", "--api-key", "x"], "go together"],
    [["http://127.0.0.1", "--publisher", "civic", "--api-key", "x"], "is not a State"],
    [["http://127.0.0.1", "--data", "x"], "--data is not an option here."],
    [["http://127.0.0.1", "--junit", ""], "--junit is empty."],
  ])("%j is wrong usage", async (args, said) => {
    const [code, stderr] = await refused(args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
  });

  test("an address at which nobody answers is said to be one", async () => {
    const url = await deadAddress();
    expect(await refused([url])).toEqual([
      1,
      `${url}/ gives no answer: the connection broke (ECONNREFUSED).\n`,
    ]);
  });

  test("an invented State may be spoken for, as where a node is tried", async () => {
    const [url, key] = [await deadAddress(), privateFile("some-key\n")];
    for (const publisher of ["xa", "fr"])
      expect(await refused([url, "--publisher", publisher, "--api-key", key])).toEqual([
        1,
        expect.stringContaining("gives no answer"),
      ]);
  });

  test("a key that others may read, and a file that holds none, are refused", async () => {
    const key = privateFile("some-key\n");
    chmodSync(key, 0o644);
    const args = ["http://127.0.0.1:1", "--publisher", "be", "--api-key"];
    expect(await refused([...args, key])).toEqual([1, expect.stringContaining(`chmod 600 ${key}`)]);
    for (const text of ["", "two words", "one\ntwo", "é", "x".repeat(2000)])
      expect(await refused([...args, privateFile(text)])).toEqual([
        1,
        expect.stringContaining("this is no API key"),
      ]);
    expect((await refused([...args, "/nowhere/key"]))[1]).toContain("/nowhere/key: ");
  });

  test("a file that is there is not written over, and the node is not asked", async () => {
    const junit = join(emptyFolder(), "conformance.xml");
    writeFileSync(junit, "mine");
    const [code, stderr] = await refused([await deadAddress(), "--junit", junit]);
    expect([code, stderr]).toEqual([1, `${junit}: exists already, and nothing is overwritten.\n`]);
    expect(readFileSync(junit, "utf8")).toBe("mine");
  });
});
