import "./node-version.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type LockedPackages, lockFindings } from "./lock/lock-file.ts";
import { capture, root } from "./processes.ts";

const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
  packages: LockedPackages;
};
const findings = [...lockFindings(packages)];

// The name of the aliases decides which of the two TypeScripts `tsc` is; nothing else would notice a swap.
const tsc = await capture({ program: "tsc", args: ["--version"] }, { shell: process.platform === "win32" });
if (!/^Version 7\./.test(tsc.output)) findings.push(`tsc is not TypeScript 7: ${tsc.output.trim()}`);

for (const finding of findings) console.error(finding);
console.log(`${Object.keys(packages).length} locked packages, ${findings.length} findings`);
process.exitCode = findings.length > 0 ? 1 : 0;
