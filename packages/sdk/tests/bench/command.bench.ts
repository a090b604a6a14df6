import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

// The built command as somebody waits for it: help against an empty program, the check of a folder against the
// validation of each of its records alone. Processes in turns, so that a busy machine slows all of them.
const goals = { help: 1.5, check: 2 };
const command = resolve(import.meta.dirname, "../../dist/command/main.js");
if (!existsSync(command)) throw new Error("npm run build comes first");

const folder = mkdtempSync(join(tmpdir(), "civic-bench-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

/** Milliseconds until a program has ended. */
function timeOf(args: readonly string[]): number {
  const before = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr.slice(0, 1000)}`);
  return performance.now() - before;
}

/** Medians of programs that are run in turns, after each has run once. */
function medians(programs: readonly (readonly string[])[], rounds: number): number[] {
  for (const program of programs) timeOf(program);
  const times = programs.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, program] of programs.entries()) times[index]?.push(timeOf(program));
  return times.map((each) => each.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN);
}

/** The records of this repository under other names, until there are so many. */
function manyRecords(count: number): string {
  const data = resolve(import.meta.dirname, "../../../../data");
  const files = globSync("*/*/*.json", { cwd: data });
  const records = join(folder, "records");
  for (let index = 0; index < count; index += 1) {
    const file = files[index % files.length] ?? "";
    const round = Math.floor(index / files.length);
    const record = JSON.parse(readFileSync(join(data, file), "utf8")) as { id: string };
    const path = join(records, round === 0 ? file : file.replace(/\.json$/, `-${round}.json`));
    mkdirSync(dirname(path), { recursive: true });
    const id = round === 0 ? record.id : `${record.id}-${round}`;
    writeFileSync(path, JSON.stringify({ ...record, id }));
  }
  return records;
}

function told(
  name: string,
  [floor = Number.NaN, time = Number.NaN]: readonly number[],
  goal: number,
): boolean {
  const ratio = time / floor;
  console.log(
    `${name}: ${time.toFixed(0)} ms, ${ratio.toFixed(2)} × ${floor.toFixed(0)} ms (at most ${goal} ×)${ratio > goal ? " MISSED" : ""}`,
  );
  return ratio <= goal;
}

const empty = join(folder, "empty.mjs");
writeFileSync(empty, "");
const records = manyRecords(5_000);
const bare = join(folder, "bare.mjs");
const schema = resolve(import.meta.dirname, "../../../schema/dist/index.js");
writeFileSync(
  bare,
  `import { globSync, readFileSync } from "node:fs";
import { validateRecord } from ${JSON.stringify(schema)};
for (const file of globSync("*/*/*.json", { cwd: ${JSON.stringify(records)} }))
  validateRecord(JSON.parse(readFileSync(${JSON.stringify(records)} + "/" + file, "utf8")));`,
);

const met = [
  told("civic --help", medians([[empty], [command, "--help"]], 15), goals.help),
  told(
    "civic check of 5,000 records",
    medians([[bare], [command, "check", records, "--format", "json"]], 3),
    goals.check,
  ),
];
if (met.includes(false)) process.exitCode = 1;
