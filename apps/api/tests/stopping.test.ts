import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { startNodeProcess } from "./support/node-process.ts";
import { temporaryFolder } from "./support/test-store.ts";

const patiently = { timeout: 60_000 };
const head = "HTTP/1.1\r\nHost: x\r\n";

const facts = [
  "on-victim-list",
  "recognised-as-victim",
  "lawful-stay",
  "dependent-on-victim",
  "harm-bodily",
  "harm-psychological",
  "harm-material",
  "reported-to-police",
  "civil-party",
  "judgment-final",
  "offender-compensated",
  "insured",
  "involved-in-act",
];

/** A real scheme whose criteria ask for many facts at once and contradict themselves, nested in one another. */
function hardToExamine(): string {
  const record = join(import.meta.dirname, "../../../data/fr/compensation-scheme/fr-civi.json");
  const fact = (index: number) => ({ op: "fact", fact: facts[index % facts.length] });
  const either = (index: number, other: number) => ({ op: "any", of: [fact(index), fact(other)] });
  const present = { op: "fact", fact: "present-at-scene" };
  const pairs = facts.map((_, index) => either(index, index + 1));
  let criteria: unknown = { op: "all", of: [...pairs, present, { op: "not", of: present }] };
  for (let depth = 0; depth < 40; depth += 1)
    criteria = { op: "all", of: [criteria, either(depth, depth + 5)] };
  return JSON.stringify({ ...JSON.parse(readFileSync(record, "utf8")), criteria });
}

test("a stop waits for no one: not who sends slowly, reads nothing, or keeps a connection", async () => {
  const node = startNodeProcess({ CIVIC_DATA: temporaryFolder() });
  const origin = new URL(await node.origin);
  const open = (request: string) => {
    const socket = connect(Number(origin.port), origin.hostname, () => socket.write(request));
    onTestFinished(() => {
      socket.destroy();
    });
    let answer = "";
    socket.setEncoding("utf8").on("error", () => undefined);
    socket.on("data", (text) => {
      answer += String(text);
    });
    return { socket, answer: () => answer };
  };
  const body = `POST /v1/validate ${head}Content-Type: application/json\r\nContent-Length: 20\r\n\r\n`;
  open(body);
  const finishing = open(body);
  open(`GET /openapi.json ${head}\r\n`.repeat(100)).socket.pause();
  const idle = open(`GET /healthz ${head}\r\n`);
  open("GET /healthz HTTP/1.1\r\n");
  await vi.waitFor(() => expect(idle.answer()).toContain('{"status":"ok"}'), patiently);
  node.kill("SIGTERM");
  await vi.waitFor(() => expect(fetch(new URL("/healthz", origin))).rejects.toThrow(), patiently);
  finishing.socket.write(JSON.stringify("x".repeat(18)));
  expect(await node.ended).toMatchObject({ code: 0, signal: null, stderr: "" });
  // Who is answered during a stop is told that the connection ends with it.
  expect(finishing.answer()).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*\r\nConnection: close\r\n/);
});

test("documents that are long to examine hold up no stop", async () => {
  const node = startNodeProcess({ CIVIC_DATA: temporaryFolder() });
  const origin = await node.origin;
  const init = { method: "POST", headers: { "content-type": "application/json" }, body: hardToExamine() };
  const examined = Array.from({ length: 24 }, () =>
    fetch(`${origin}/v1/validate`, init).then(
      (response) => response.status,
      () => "cut off",
    ),
  );
  // All of them have arrived when the first is answered.
  await Promise.race(examined);
  expect((await fetch(`${origin}/healthz`)).status).toBe(200);
  node.kill("SIGTERM");
  expect(await node.ended).toMatchObject({ code: 0, signal: null, stderr: "" });
  for (const status of await Promise.all(examined)) expect([200, 503, "cut off"]).toContain(status);
});
