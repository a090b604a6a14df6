import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The lowest Node the published packages promise to run on ("engines" in their manifests). */
const promised = [20, 19] as const;

function versionOf(program: string): readonly number[] {
  const text = execFileSync(program, ["-p", "process.versions.node"], { encoding: "utf8" });
  return text.trim().split(".").map(Number);
}

/** The Node of the system, where it is another than the pinned one and one the packages promise to run on. */
export function systemNode(): string | undefined {
  const name = process.platform === "win32" ? "node.exe" : "node";
  const program = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "" && !folder.includes("node_modules"))
    .map((folder) => join(folder, name))
    .find(existsSync);
  if (program === undefined) return undefined;
  const [major = 0, minor = 0] = versionOf(program);
  const kept = major > promised[0] || (major === promised[0] && minor >= promised[1]);
  return kept && `${major}.${minor}` !== process.versions.node.replace(/\.\d+$/, "") ? program : undefined;
}
