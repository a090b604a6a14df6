// Runs a script of this repository on the Node version that npm installed with it, whatever Node started this file.
// Plain JavaScript, since the starter may be too old for TypeScript. npm 11 links that Node as `node` by itself;
// `npm ci` of npm 10 does not.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [script, ...args] = process.argv.slice(2);
const platform = process.platform === "win32" ? "win" : process.platform;
const packages = join(dirname(fileURLToPath(import.meta.url)), "..", "node_modules");
const folder = join(packages, `node-${platform}-${process.arch}`);
const binary = [join(folder, "bin", "node"), join(folder, "bin", "node.exe")].find((path) =>
  existsSync(path),
);
if (!existsSync(packages)) {
  console.error("Run npm ci first.");
  process.exit(1);
}
// From 22.18 on Node runs TypeScript by itself.
const [major, minor] = process.versions.node.split(".").map(Number);
if (!binary && (major < 22 || (major === 22 && minor < 18))) {
  console.error(
    `Run npm ci first. Where that brings no Node of its own, install Node 24.11 or later: this is ${process.version}.`,
  );
  process.exit(1);
}
const node = binary ?? process.execPath;
const PATH = [dirname(node), process.env.PATH].join(delimiter);

const child = spawn(node, [script, ...args], { stdio: "inherit", env: { ...process.env, PATH } });
let told = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    told = true;
    child.kill(signal);
  });
}
// npm signals only the shell that it started, which may die of it and pass nothing on.
const parent = process.ppid;
const watch = setInterval(() => {
  if (process.ppid === parent) return;
  clearInterval(watch);
  if (!told) child.kill("SIGTERM");
}, 250);
child.on("exit", (code, signal) => {
  clearInterval(watch);
  process.exitCode = code ?? (signal === "SIGINT" ? 130 : 143);
});
child.on("error", (error) => {
  clearInterval(watch);
  console.error(`Node could not be started from ${node}: ${error.message}`);
  process.exitCode = 1;
});
