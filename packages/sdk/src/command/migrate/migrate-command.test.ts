import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { schemaVersion } from "@civic/schema";
import { expect, test } from "vitest";
import { runCivic, someStates } from "../../../tests/run-civic.ts";

test("civic migrate brings a record of an older model to the one of today, past a version that was signed", async () => {
  const folder = someStates("eu");
  const file = join(folder, "eu/guideline/eu-directive-2004-80.json");
  const older = { ...JSON.parse(readFileSync(file, "utf8")), schemaVersion: "0.2.0" };
  writeFileSync(file, JSON.stringify(older));
  writeFileSync(file.replace(".json", ".1.jws"), "{}");
  const tried = await runCivic(["migrate", folder, "--dry-run"]);
  expect(tried.stdout).toContain(
    `Records that would be brought to model ${schemaVersion}: 1; nothing was written`,
  );
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(older);
  const { code, stdout } = await runCivic(["migrate", folder, "--json"]);
  expect([code, JSON.parse(stdout)]).toEqual([
    0,
    {
      to: schemaVersion,
      dryRun: false,
      records: [{ path: file, id: older.id, from: "0.2.0", version: 2, dropped: [] }],
    },
  ]);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({ ...older, schemaVersion, version: 2 });
  expect((await runCivic(["migrate", folder])).stdout).toBe(
    `Every record is of model ${schemaVersion} already.\n`,
  );
});
