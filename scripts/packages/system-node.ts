import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

type Version = readonly [major: number, minor: number];

function parsed(text: string): Version {
  const [, major, minor = "0"] = /^>=(\d+)(?:\.(\d+))?/.exec(text) ?? [];
  if (major === undefined)
    throw new Error(`"engines" says ${text}; only >=<major>.<minor> is understood here.`);
  return [Number(major), Number(minor)];
}

/** Whether a Node (`22.12.0`) is one that a package runs on by its `engines` (`>=22.12`). */
export function runsOn(version: string, engines: string): boolean {
  const [[major, minor], [lowest, lowestMinor]] = [parsed(`>=${version}`), parsed(engines)];
  return major > lowest || (major === lowest && minor >= lowestMinor);
}

/**
 * The Node of the system, where it is another than the pinned one and the packages promise to run on it. The workflow
 * starts the tests on the oldest promised Node too, which proves the promise without a second Node in the lock file.
 */
export function systemNode(engines: string): string | undefined {
  const name = process.platform === "win32" ? "node.exe" : "node";
  const program = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "" && !folder.includes("node_modules"))
    .map((folder) => join(folder, name))
    .find(existsSync);
  if (program === undefined) return undefined;
  const version = execFileSync(program, ["-p", "process.versions.node"], { encoding: "utf8" }).trim();
  return version !== process.versions.node && runsOn(version, engines) ? program : undefined;
}
