import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { publishedSchemas } from "../generate/published-schema.ts";

/** A validator in another language, and why it cannot run here if it cannot. */
export interface ForeignValidator {
  readonly name: string;
  readonly absent?: string;
  /** The verdict on each document under the published schema of any record. */
  readonly verdicts: (documents: readonly unknown[]) => Verdict[];
}

/** Whether a document is accepted; `none` where the validator itself failed on it. */
export type Verdict = boolean | "none";

const maximumOutput = 2 ** 30;

function run(command: string, args: readonly string[], input?: string) {
  return spawnSync(command, args, { encoding: "utf8", maxBuffer: maximumOutput, input });
}

function lines(documents: readonly unknown[]): string {
  return documents.map((document) => `${JSON.stringify(document)}\n`).join("");
}

function inFolder<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "civic-agreement-"));
  try {
    mkdirSync(join(folder, "documents"));
    writeFileSync(join(folder, "schema.json"), JSON.stringify(publishedSchemas().get("record")));
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function absence(what: string, { error, status, stderr }: ReturnType<typeof run>): { absent?: string } {
  if (error) return { absent: `${what} cannot be started: ${error.message}` };
  return status === 0 ? {} : { absent: `${what} does not run here: ${stderr.trim().split("\n").at(-1)}` };
}

const require = createRequire(import.meta.url);
const manifest = require.resolve("@sourcemeta/jsonschema/package.json");
const cli = join(dirname(manifest), "npm", "cli.js");
const options = ["--continue", "--fast", "--verbose"];

/** Sourcemeta's validator, in C++. Started as a process, never linked: its licence is AGPL-3.0. */
export const sourcemeta: ForeignValidator = {
  name: "@sourcemeta/jsonschema (C++)",
  ...absence("@sourcemeta/jsonschema", run(process.execPath, [cli, "version"])),
  verdicts: sourcemetaVerdicts,
};

/**
 * On some numbers beyond 64 bits version 16.11 stops with an error of its own, and the documents after it get no
 * verdict: those are judged again in halves, until only what it stops on is left.
 */
function sourcemetaVerdicts(documents: readonly unknown[]): Verdict[] {
  const verdicts = inFolder((folder) => {
    // One file a document: of a JSON Lines file it reports in no order and writes out every refused document.
    for (const [index, document] of documents.entries())
      writeFileSync(join(folder, "documents", `${index}.json`), JSON.stringify(document));
    const paths = [join(folder, "schema.json"), join(folder, "documents")];
    const { stdout, stderr } = run(process.execPath, [cli, "validate", ...paths, ...options]);
    const found = `${stdout}\n${stderr}`.matchAll(/^(ok|fail): .*?([0-9]+)\.json$/gm);
    const byIndex = new Map([...found].map(([, verdict, index]) => [Number(index), verdict === "ok"]));
    const stopped = stderr.includes("does not fit in a 64-bit integer");
    return documents.map((_, index) => byIndex.get(index) ?? (stopped ? "none" : said(undefined, stderr)));
  });
  const left = [...verdicts.keys()].filter((index) => verdicts[index] === "none");
  if (documents.length === 1) return verdicts;
  for (const half of [left.slice(0, left.length / 2), left.slice(left.length / 2)]) {
    if (half.length === 0) continue;
    const again = sourcemetaVerdicts(half.map((index) => documents[index]));
    for (const [at, index] of half.entries()) verdicts[index] = again[at] ?? "none";
  }
  return verdicts;
}

const script = `
import json, sys
from jsonschema import Draft202012Validator
validator = Draft202012Validator(json.load(open(sys.argv[1], encoding="utf-8")))
for line in sys.stdin.buffer:
    print("1" if validator.is_valid(json.loads(line)) else "0")
`;

/** The validator that most Python programs use. */
export const python: ForeignValidator = {
  name: "jsonschema (Python)",
  ...absence(
    "python3 with jsonschema",
    run("python3", ["-c", "from jsonschema import Draft202012Validator"]),
  ),
  verdicts: (documents) =>
    inFolder((folder) => {
      const { stdout, stderr } = run(
        "python3",
        ["-c", script, join(folder, "schema.json")],
        lines(documents),
      );
      const answers = stdout.trim().split("\n");
      return documents.map((_, index) => said(verdictOf[answers[index] ?? ""], stderr));
    }),
};

const verdictOf: Readonly<Record<string, boolean>> = { "0": false, "1": true };

function said(verdict: boolean | undefined, complaint: string): boolean {
  if (verdict === undefined) throw new Error(`a document got no verdict: ${complaint.slice(0, 500)}`);
  return verdict;
}
