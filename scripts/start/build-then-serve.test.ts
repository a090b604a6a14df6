import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { nodeCommand, npmCommand, root } from "../processes.ts";
import { buildThenServe } from "./build-then-serve.ts";

const script = (text: string) => nodeCommand(["-e", text]);
const patiently = { timeout: 100_000, interval: 50 };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "civic-start-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function said(build: string, serve: string, every?: number) {
  const lines: string[] = [];
  const say = (line: string) => lines.push(line.replace(/\d+ s\b/, "N s"));
  const plan = { build: script(build), serve: script(serve), say };
  const code = await buildThenServe(every === undefined ? plan : { ...plan, every });
  return { lines, code };
}

describe("while it builds", () => {
  it("says what is built, once a package, and when it starts", async () => {
    const build = `
      console.log("@civic/api:build: cache hit, suppressing logs 1234");
      for (const name of ["schema", "sdk", "sdk"]) console.log("@civic/" + name + ":build: > tsup");
    `;
    const { lines, code } = await said(build, "process.exit(3)");
    expect(lines).toEqual([
      "Building what has changed (everything, the first time: about a minute) …",
      "  building @civic/schema …",
      "  building @civic/sdk …",
      "Built in N s. Starting the node …",
    ]);
    expect(code).toBe(3);
  });

  it("says nothing before a command where there is nothing to build", async () => {
    const lines: string[] = [];
    const say = (line: string) => lines.push(line);
    const code = await buildThenServe({
      build: script(""),
      serve: script("process.exit(3)"),
      command: true,
      say,
    });
    expect([code, lines]).toEqual([3, []]);
  });

  it("says that it still builds", async () => {
    const { lines } = await said("setTimeout(() => {}, 400)", "", 20);
    expect(lines).toContain("  … N s");
  });

  it("starts nothing after a failed build, and shows what it said", async () => {
    const { lines, code } = await said("console.error('no such module'); process.exit(1)", "process.exit(0)");
    expect(lines.at(-1)).toBe("no such module\nThe build failed after N s; nothing is started.");
    expect(code).toBe(1);
  });
});

/** Writes its number, and how it was asked to stop; it takes its time to stop, as a node does that closes its store. */
const server = `
  const { appendFileSync, writeFileSync } = require("node:fs");
  for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => {
    appendFileSync(process.env.CIVIC_TEST_SIGNALS, signal + "\\n");
    setTimeout(() => { appendFileSync(process.env.CIVIC_TEST_SIGNALS, "stopped\\n"); process.exit(); }, 800);
  });
  writeFileSync(process.env.CIVIC_TEST_PID, String(process.pid));
  setInterval(() => {}, 1000);
`;

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** `npm start` as a person types it: npm, a shell, the pinned Node, the starter and a server. */
function npmStart(): ChildProcess {
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write("server.cjs", server);
  const starter = join(root, "scripts/start/build-then-serve.ts");
  const plan = `build: { program: process.execPath, args: ["-e", ""] }, serve: { program: process.execPath, args: [${JSON.stringify(join(folder, "server.cjs"))}] }, say: console.log`;
  write(
    "start.ts",
    `import { buildThenServe } from ${JSON.stringify(starter)};\nprocess.exitCode = await buildThenServe({ ${plan} });\n`,
  );
  const command = `node ${join(root, "scripts/pinned-node.mjs")} ${join(folder, "start.ts")}`;
  write("package.json", JSON.stringify({ private: true, type: "module", scripts: { start: command } }));
  const npm = npmCommand(["start"]);
  const env = {
    ...process.env,
    CIVIC_TEST_PID: join(folder, "pid"),
    CIVIC_TEST_SIGNALS: join(folder, "signals"),
  };
  return spawn(npm.program, npm.args, { cwd: folder, env, stdio: "ignore", detached: true });
}

/** What a system sends to npm alone, or to everybody that it started, as a terminal does at Ctrl-C. */
const wishes = [
  { signal: "SIGTERM", to: "npm alone" },
  { signal: "SIGTERM", to: "all of them" },
  { signal: "SIGINT", to: "all of them" },
] as const;

describe.skipIf(process.platform === "win32")("npm start that is told to stop", () => {
  it.each(wishes)("by $signal to $to asks the node once and leaves no process", async ({ signal, to }) => {
    const npm = npmStart();
    const group = -(npm.pid ?? 0);
    let pid = 0;
    try {
      pid = await vi.waitFor(() => {
        const number = Number(readFileSync(join(folder, "pid"), "utf8"));
        expect(number).toBeGreaterThan(0);
        return number;
      }, patiently);
      if (to === "npm alone") npm.kill(signal);
      else process.kill(group, signal);
      await vi.waitFor(() => expect([pid, group].filter(isAlive)).toEqual([]), patiently);
      const asked = readFileSync(join(folder, "signals"), "utf8").trim().split("\n");
      expect(asked).toEqual([expect.stringMatching(/^SIG(TERM|INT)$/), "stopped"]);
    } finally {
      for (const left of [pid, group].filter((number) => number !== 0 && isAlive(number))) {
        process.kill(left, "SIGKILL");
      }
    }
  });
});
