import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { data, emptyFolder, runCivic } from "../../tests/run-civic.ts";

test("a gap that a source states for some persons says for whom", async () => {
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
  const { stdout, stderr } = await runCivic(["gaps", "--data", folder]);
  expect(stderr).toBe("");
  expect(stdout).toContain("“No care exists”, only for: Persons who live abroad");
});

interface Told {
  readonly jurisdiction: string;
  readonly kind: string;
}
const toldOf = async (args: readonly string[]) =>
  JSON.parse((await runCivic([...args, "--json"])).stdout) as Told[];

describe.each(["gaps", "coverage"])("civic %s of many States", async (command) => {
  const args = [command, "--data", data];
  const told = await toldOf(args);
  const states = [...new Set(told.map(({ jurisdiction }) => jurisdiction))];

  test("counts in a line for each State", async () => {
    const { stdout } = await runCivic(args, { width: 80 });
    for (const state of states) {
      const count = told.filter(({ jurisdiction }) => jurisdiction === state).length;
      const row =
        new RegExp(`^${state.toUpperCase()} +${count}((?: +[0-9]+)+)$`, "m").exec(stdout)?.[1] ?? "";
      const sum = row
        .trim()
        .split(/ +/)
        .reduce((all, each) => all + Number(each), 0);
      expect([state, sum]).toEqual([state, count]);
    }
    for (const line of stdout.split("\n").slice(0, -3)) expect(line.length).toBeLessThanOrEqual(80);
    expect(stdout).toContain(`civic ${command} ${states[0]} --data ${data}`);
  });

  test("shows those that are named in full, and all of them where it is asked to", async () => {
    const named = (await runCivic([command, "fr", "BE", ...args.slice(1)])).stdout;
    expect(named).toMatch(/^FR(?::|$)/m);
    expect(named).toMatch(/^BE(?::|$)/m);
    expect(named).not.toMatch(/^DE(?::|$)/m);
    expect(await toldOf([command, "be", ...args.slice(1)])).toEqual(
      told.filter(({ jurisdiction }) => jurisdiction === "be"),
    );
    const all = (await runCivic([...args, "--all"])).stdout;
    for (const state of states) expect(all).toMatch(new RegExp(`^${state.toUpperCase()}(?::|$)`, "m"));
  });

  test("refuses the code of no State, and a State without records", async () => {
    const refused = (state: string) => runCivic([command, state, ...args.slice(1)]);
    expect(await refused("zz")).toMatchObject({ code: 2, stdout: "" });
    expect(await refused("is")).toMatchObject({ code: 1, stdout: "" });
    expect((await refused("is")).stderr).toContain("holds no record of “is”");
  });
});
