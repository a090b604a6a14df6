import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCivic, someStates } from "../../../tests/run-civic.ts";
import { changesIn } from "../files/changes-in.ts";

test("civic watch checks a folder, and again when a file in it has changed", async () => {
  const folder = someStates("eu");
  async function* changes() {
    yield;
    writeFileSync(join(folder, "eu/guideline/eu-torn.json"), "{");
    yield;
  }
  const { code, stdout } = await runCivic(["watch", folder], { changesIn: changes });
  expect(code).toBe(0);
  expect(stdout.match(/no errors|1 error/g)).toEqual(["no errors", "1 error"]);
  expect(stdout).toContain(`Watching ${folder}. Ctrl-C ends it.`);
  expect(stdout).toContain("eu-torn.json#: ");
  expect(stdout.endsWith("Ended.\n")).toBe(true);
});

test("what changes together is told once, and Ctrl-C ends it", async () => {
  const folder = someStates("eu");
  const changes = changesIn(folder);
  await changes.next();
  const first = changes.next();
  for (const name of ["one", "two", "three"]) writeFileSync(join(folder, `eu/guideline/${name}.json`), "{}");
  expect(await first).toEqual({ done: false, value: undefined });
  const second = changes.next();
  process.emit("SIGINT");
  expect(await second).toEqual({ done: true, value: undefined });
});

test("a folder that is not there is said", async () => {
  expect(await runCivic(["watch", "/nowhere/records"])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("/nowhere/records: "),
  });
});
