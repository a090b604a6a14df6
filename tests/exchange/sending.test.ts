import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, request as forward } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join, resolve } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { loadCommandLanguage } from "../../packages/sdk/src/command/language/command-language.ts";
import { change, type Desk, openDesk, privateFile } from "../../packages/sdk/tests/desk.ts";
import { newFolder } from "./exchanging-nodes.ts";
import { nodeOf } from "./node-of-desk.ts";

const apiKey = "key-of-the-desk-of-be";

/** Stands before a node that its visitors find under a path. */
function underPath(path: string, origin: string): Promise<string> {
  const server = createServer((request, answer) => {
    const { url = "", method, headers } = request;
    if (!url.startsWith(`${path}/`)) {
      answer.writeHead(404, { "Content-Type": "text/html" }).end("<h1>Ministry</h1>");
      return;
    }
    const onward = forward(origin + url.slice(path.length), { method, headers }, (given) => {
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(answer);
    });
    request.pipe(onward);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return new Promise((settle) => {
    server.listen(0, "127.0.0.1", () => settle(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

const signed = (desk: Desk, key = desk.key) => desk.run(["sign", desk.records, "--key", key]);

/** The next version of the desk's own record, signed. */
async function nextVersion(desk: Desk, version: number, key = desk.key): Promise<void> {
  change(desk.own, { version });
  expect(await signed(desk, key)).toMatchObject({ code: 0 });
}

const publish = (desk: Desk, node: string, ...more: readonly string[]) =>
  desk.run(["publish", desk.records, dirname(desk.key), "--node", node, ...more]);

async function sent(desk: Desk, node: string, ...more: readonly string[]) {
  const ran = await publish(desk, node, "--api-key", privateFile(`${apiKey}\n`), "--json", ...more);
  expect(ran).toMatchObject({ code: 0, stderr: "" });
  const told = JSON.parse(ran.stdout) as Record<"sent" | "already", { type: string; version?: number }[]>;
  const kinds = (files: typeof told.sent) =>
    files.map(({ type, version }) => (version ? `${type} ${version}` : type));
  return { sent: kinds(told.sent), already: kinds(told.already) };
}

/** A signature as a node has it. */
async function signatureAt(node: string, version: number): Promise<unknown> {
  const answer = await fetch(`${node}/v1/records/be/service/helpline/versions/${version}/signature`);
  return answer.status === 200 ? answer.json() : answer.status;
}

describe("civic publish to a node", () => {
  test("sends keys, versions, confirmations and revocations so that each finds what it needs", async () => {
    const desk = await openDesk();
    const node = await nodeOf(desk);
    await signed(desk);
    await nextVersion(desk, 2);
    await desk.run(["confirm", "civic/service/be-105", "--data", desk.records, "--key", desk.key]);
    const rotated = await desk.run(["keys", "rotate", desk.key, "--json"]);
    const { file: next } = JSON.parse(rotated.stdout) as { file: string };
    await nextVersion(desk, 3, next);
    const everything = ["key", "record 1", "record 2", "record 3", "confirmation 1"];
    expect(await sent(desk, node, "--dry-run")).toEqual({ sent: everything, already: [] });
    expect(await signatureAt(node, 1)).toBe(404);
    expect(await sent(desk, node)).toEqual({ sent: everything, already: [] });
    const file = desk.own.replace(".json", ".3.jws");
    expect(await signatureAt(node, 3)).toEqual(JSON.parse(readFileSync(file, "utf8")));
    expect(await sent(desk, node)).toEqual({ sent: [], already: everything });

    await desk.run(["keys", "revoke", desk.key, "--key", next]);
    expect(await sent(desk, node)).toEqual({ sent: ["revocation"], already: everything });
    expect(await sent(desk, node)).toEqual({ sent: [], already: [...everything, "revocation"] });
  });

  test("a node that signs with the new key already passes its statement on, for those who mirror it", async () => {
    const desk = await openDesk();
    const rotated = await desk.run(["keys", "rotate", desk.key, "--json"]);
    const { file } = JSON.parse(rotated.stdout) as { file: string };
    const node = await nodeOf(desk, { CIVIC_SIGNING_KEYS: file });
    const stated = async () => (await (await fetch(`${node}/v1/feed`)).text()).includes('"op":"key"');
    expect(await stated()).toBe(false);
    expect(await sent(desk, node)).toEqual({ sent: ["key"], already: [] });
    expect(await stated()).toBe(true);
    expect(await sent(desk, node)).toEqual({ sent: [], already: ["key"] });
  });

  test("says what the node refused and why, holds back what follows it, and sends the rest", async () => {
    const desk = await openDesk();
    const node = await nodeOf(desk);
    const helpline = desk.own;
    await signed(desk);
    await sent(desk, node);
    // The desk is restored from a copy in which the first version says something else.
    writeFileSync(helpline.replace(".json", ".1.jws"), readFileSync(await otherContent(desk)));
    await nextVersion(desk, 2);
    const other = join(dirname(helpline), "other.json");
    writeFileSync(other, readFileSync(helpline));
    change(other, { id: "be/service/other", version: 1 });
    await signed(desk);
    const dry = await publish(desk, node, "--dry-run");
    expect(dry.stderr).toContain("helpline.1.jws: the node has another content of version 1.");
    const key = ["--api-key", privateFile(apiKey)];
    const { code, stdout, stderr } = await publish(desk, node, ...key);
    expect(code).toBe(1);
    expect(stdout).toContain(`1 signed file of “be” sent to ${node}`);
    expect(stdout).toMatch(/1 file: refused[\s\S]+1 file: waits/);
    expect(stderr).toMatch(/helpline\.1\.jws#\/version: .*1/);
    const french = await desk.run(["publish", desk.records, "--node", node, ...key], {
      language: await loadCommandLanguage("fr"),
    } as never);
    expect(french.stderr).toMatch(/helpline\.1\.jws#\/version\u00a0?: .*version/);
    expect(french.stderr).not.toBe(stderr);
  });

  test("takes the API key from the standard input, and finds a node under a path", async () => {
    const desk = await openDesk();
    const node = `${await underPath("/civic", await nodeOf(desk))}/civic/`;
    await signed(desk);
    expect(await sent(desk, node)).toEqual({ sent: ["record 1"], already: [] });
    expect((await publish(desk, node.replace("civic/", ""), "--dry-run")).stderr).toContain(
      "is not a CIVIC node. Check the address; if the node stands under a path, the path belongs to it.",
    );
  });

  test("a key that the node does not know is said once, and nothing is sent", async () => {
    const desk = await openDesk();
    const node = await nodeOf(desk);
    await signed(desk);
    const command = resolve(import.meta.dirname, "../../packages/sdk/src/command/main.ts");
    const typed = ["publish", desk.records, "--node", node, "--api-key", "-", "--lang", "en"];
    const asked = (input: string) =>
      spawnSync(process.execPath, ["--conditions=source", command, ...typed], { input, encoding: "utf8" });
    const wrong = asked("wrong-key\n");
    expect([wrong.status, wrong.stderr]).toEqual([
      1,
      `${node} does not accept this API key: it is mistyped, expired or revoked. Ask whoever runs the node for one.\n` +
        "Sending was broken off. Type the same again: what has arrived is not sent twice.\n",
    ]);
    expect(asked(`${apiKey}\n`)).toMatchObject({ status: 0, stderr: "" });
    expect(await signatureAt(node, 1)).toMatchObject({ payload: expect.any(String) });
  });
});

/** A signature of the first version of the desk's record with another content. */
async function otherContent(desk: Desk): Promise<string> {
  const twin = join(newFolder(), "records");
  cpSync(desk.records, twin, { recursive: true, filter: (path) => !path.endsWith(".jws") });
  const changed = join(twin, "be/service/helpline.json");
  change(changed, { asOf: "2025-01" });
  expect(await desk.run(["sign", twin, "--key", desk.key])).toMatchObject({ code: 0 });
  return changed.replace(".json", ".1.jws");
}
