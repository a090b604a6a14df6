#!/usr/bin/env node
import { readdirSync, readFileSync } from "node:fs";
import { dayIn } from "@civic/schema/compute";
import { runCommand } from "./run-command.ts";

process.exitCode = runCommand(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  warn: (text) => process.stderr.write(text),
  today: () => dayIn(Intl.DateTimeFormat().resolvedOptions().timeZone, new Date()),
  readText: (path) => readFileSync(path, "utf8"),
  listPaths: (folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }),
  // https://no-color.org: set and not empty.
  coloured: process.stdout.isTTY === true && !process.env["NO_COLOR"],
});
