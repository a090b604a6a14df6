import { expect, test } from "vitest";
import { systemTerminal } from "./terminal.ts";
import { en } from "./words/en.ts";

function terminalOf(isTTY: boolean) {
  const written: string[] = [];
  const stream = (name: string) => ({ isTTY, write: (text: unknown) => written.push(`${name} ${text}`) > 0 });
  const time = { now: 1_000 };
  const streams = { stdout: stream("out"), stderr: stream("err"), env: {} };
  return { terminal: systemTerminal(en, streams, () => time.now), written, time };
}

test("how much is done stands on one line, ten times a second at most, and gives way to what is written", () => {
  const { terminal, written, time } = terminalOf(true);
  for (let done = 1; done <= 40; done += 1) {
    time.now += 10;
    terminal.progress(done);
  }
  terminal.write("answer");
  terminal.warn("problem");
  expect(written.map((text) => text.replaceAll("\r\u001b[K", "↺"))).toEqual([
    "err ↺Done so far: 10",
    "err ↺Done so far: 20",
    "err ↺Done so far: 30",
    "err ↺Done so far: 40",
    "err ↺",
    "out answer",
    "err problem",
  ]);
});

test("where nobody watches, nothing is told of it", () => {
  const { terminal, written, time } = terminalOf(false);
  time.now += 10_000;
  terminal.progress(40);
  terminal.write("answer");
  expect(written).toEqual(["out answer"]);
});
