import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { change, type Desk, newKey, openDesk, privateFile } from "../../../tests/desk.ts";
import {
  deadAddress,
  type LocalServer,
  type Reply,
  sendJson,
  sendProblem,
  startServer,
} from "../../../tests/local-server.ts";
import { emptyFolder } from "../../../tests/run-civic.ts";

const node = {
  civic: "node",
  name: "n",
  feed: "/v1/feed",
  models: [],
  publishers: [],
  issued: "2026-11-23T09:00:00Z",
};

/** A node that has nothing and answers a PUT as it is told. */
function startNode(put: Reply): Promise<LocalServer> {
  let puts = 0;
  return startServer((response, seen, place) => {
    if (seen.method === "PUT") return put(response, seen, puts++);
    if (seen.url === "/.well-known/civic-node") return sendJson(response, 200, node);
    return sendProblem(response, 404, "not-found", { "X-Place": String(place) });
  });
}

async function signedDesk(): Promise<Desk> {
  const desk = await openDesk();
  expect(await desk.run(["sign", desk.records, "--key", desk.key])).toMatchObject({ code: 0 });
  return desk;
}

const publish = ({ run, records }: Desk, url: string, ...more: readonly string[]) =>
  run(["publish", records, "--node", url, ...more]);

const withKey = () => ["--api-key", privateFile("key-of-be\n")];

describe("civic publish", () => {
  test("puts what was signed, as it was signed, with the API key and in the order of the versions", async () => {
    const desk = await signedDesk();
    change(desk.own, { version: 2 });
    await desk.run(["sign", desk.records, "--key", desk.key]);
    const server = await startNode((response) => sendJson(response, 201, {}));
    const { code, stdout, stderr } = await publish(desk, server.url, ...withKey());
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(`2 signed files of “be” sent to ${server.url}`);
    const puts = server.seen.filter(({ method }) => method === "PUT");
    expect(puts.map(({ url, headers, body }) => [url, headers["content-type"], JSON.parse(body)])).toEqual(
      [1, 2].map((version) => [
        "/v1/records/be/service/helpline",
        "application/jose+json",
        JSON.parse(readFileSync(desk.own.replace(".json", `.${version}.jws`), "utf8")),
      ]),
    );
    expect(puts.map(({ headers }) => headers.authorization)).toEqual(Array(2).fill("Bearer key-of-be"));
    const others = server.seen.filter(({ method }) => method === "GET");
    expect(others.map(({ headers }) => headers.authorization)).toEqual(others.map(() => undefined));
    expect(server.seen.map(({ body }) => body).join("")).not.toContain('"d":');
  });

  test("a dry run needs no API key and writes nothing", async () => {
    const desk = await signedDesk();
    const server = await startNode((response) => sendJson(response, 500, {}));
    const { code, stdout } = await publish(desk, server.url, "--dry-run");
    expect([code, stdout]).toEqual([0, expect.stringContaining("1 signed file of “be” would be sent")]);
    expect(server.seen.map(({ method }) => method)).not.toContain("PUT");
  });

  test("stops where the node takes nothing any more, tells what waits, and goes on the next time", async () => {
    const desk = await signedDesk();
    const second = join(dirname(desk.own), "second.json");
    writeFileSync(second, readFileSync(desk.own));
    change(second, { id: "be/service/second" });
    change(desk.own, { version: 2 });
    await desk.run(["sign", desk.records, "--key", desk.key]);
    let isFull = true;
    const server = await startNode((response, { url }) => {
      if (isFull && url.endsWith("helpline")) sendProblem(response, 507, "storage-full");
      else sendJson(response, 201, {});
    });
    const first = await publish(desk, server.url, ...withKey());
    expect(first).toMatchObject({ code: 1, stdout: expect.stringMatching(/[23] files: wait for what/) });
    expect(first.stderr).toContain(`${server.url} takes nothing at the moment: Title of storage-full`);
    expect(first.stderr).toContain("Type the same again");
    isFull = false;
    expect(await publish(desk, server.url, ...withKey())).toMatchObject({ code: 0, stderr: "" });
  });

  test("says of a file that is none of its own, and sends the others", async () => {
    const desk = await signedDesk();
    const place = dirname(desk.own);
    writeFileSync(join(place, "torn.1.jws"), "{");
    writeFileSync(join(place, "renamed.4.jws"), readFileSync(join(place, "helpline.1.jws")));
    const server = await startNode((response) => sendJson(response, 201, {}));
    const { code, stdout, stderr } = await publish(desk, server.url, ...withKey());
    expect([code, stdout]).toEqual([1, expect.stringContaining("1 signed file of “be” sent")]);
    expect(stderr).toContain("torn.1.jws#: ");
    expect(stderr).toContain("renamed.4.jws: this is not the signature of version 4");
  });

  test("asks for whom it speaks where several have signed", async () => {
    const desk = await signedDesk();
    const french = await newKey(emptyFolder(), "fr");
    const other = join(dirname(desk.own), "other.json");
    writeFileSync(other, readFileSync(desk.own));
    change(other, { id: "fr/service/other", publisher: "fr" });
    await desk.run(["sign", desk.records, "--key", french]);
    const server = await startNode((response) => sendJson(response, 201, {}));
    const asked = await publish(desk, server.url, ...withKey());
    expect(asked).toMatchObject({ code: 2, stderr: expect.stringContaining("(be, fr)") });
    const named = await publish(desk, server.url, ...withKey(), "--publisher", "be");
    expect(named).toMatchObject({ code: 0, stdout: expect.stringContaining("1 file: not signed by “be”") });
    const strange = await publish(desk, server.url, ...withKey(), "--publisher", "de");
    expect(strange).toMatchObject({ code: 1, stderr: expect.stringContaining("signed by “de”") });
  });
});

describe("civic publish does not begin", () => {
  test.each([
    ["http://node.example.org", "Use https://"],
    ["node.example.org", "is not the address of a node"],
    ["https://be:secret@node.example.org", "--node “https://…@node.example.org”"],
    ["https://node.example.org/?x=1", "is not the address of a node"],
  ])("with the address %s", async (address, said) => {
    const desk = await openDesk();
    const { code, stderr } = await publish(desk, address, ...withKey());
    expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
    expect(stderr).not.toContain("secret");
  });

  test("where nobody answers, or something else than a node does", async () => {
    const desk = await signedDesk();
    const dead = await deadAddress();
    const { stderr } = await publish(desk, dead, ...withKey());
    expect(stderr).toBe(`${dead} cannot be reached (ECONNREFUSED). Check the address and your connection.\n`);
    const replies: readonly Reply[] = [
      (response) => void response.writeHead(200, { "Content-Type": "text/html" }).end("<h1>Ministry</h1>"),
      (response) => sendJson(response, 200, { hello: "world" }),
      (response) => sendProblem(response, 404, "not-found"),
    ];
    for (const reply of replies) {
      const server = await startServer(reply);
      const refused = await publish(desk, server.url, ...withKey());
      expect(refused).toMatchObject({
        code: 1,
        stdout: "",
        stderr: expect.stringContaining("is not a CIVIC node"),
      });
      expect(server.seen).toHaveLength(1);
    }
  });

  test("without an API key that nobody else can read", async () => {
    const desk = await signedDesk();
    const url = "https://node.example.org";
    expect(await publish(desk, url)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("An API key is missing"),
    });
    const open = join(desk.folder, "open.key");
    writeFileSync(open, "key-of-be", { mode: 0o644 });
    expect((await publish(desk, url, "--api-key", open)).stderr).toContain(`chmod 600 ${open}`);
    for (const text of ["", "two words", "line\nline", "k".repeat(2000)]) {
      const { code, stderr } = await publish(desk, url, "--api-key", privateFile(text));
      expect([code, stderr]).toEqual([1, expect.stringContaining("this is no API key")]);
    }
    const typed = { readStandardInput: () => Promise.resolve(new Uint8Array()) };
    const empty = await desk.run(["publish", desk.records, "--node", url, "--api-key", "-"], typed);
    expect(empty.stderr).toContain("standard input: this is no API key");
  });

  test("with a folder that is not there", async () => {
    const desk = await openDesk();
    const absent = join(desk.folder, "absent");
    const { stderr } = await publish({ ...desk, records: absent }, "https://node.example.org", ...withKey());
    expect(stderr).toContain(`${absent}: there is no such folder.`);
  });
});
