import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { data, emptyFolder, runCivic } from "../../tests/run-civic.ts";

test("a gap that a source states for some persons says for whom", () => {
  const folder = emptyFolder();
  cpSync(join(data, "be"), join(folder, "be"), { recursive: true });
  const file = join(folder, "be/national-system/be-system.json");
  const system = JSON.parse(readFileSync(file, "utf8"));
  const said = (en: string) => ({ en });
  const gap = {
    needs: ["psychological-support"],
    text: said("No care exists"),
    appliesTo: said("Persons who live abroad"),
  };
  writeFileSync(file, JSON.stringify({ ...system, statedGaps: [gap] }));
  const { stdout, stderr } = runCivic(["gaps", "--data", folder]);
  expect(stderr).toBe("");
  expect(stdout).toContain("“No care exists”, only for: Persons who live abroad");
});
