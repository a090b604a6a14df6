import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { copyOf, realRecords } from "../../tests/real-records.ts";
import { documentLimit } from "../json-text/decode-text.ts";
import { readRecordFolder } from "./read-folder.ts";

const service = JSON.stringify(copyOf("service", "fr-116006"));

/** A folder with files of these contents; `null` is a folder. */
function folderWith(files: Readonly<Record<string, string | Uint8Array | null>>): string {
  const folder = mkdtempSync(join(tmpdir(), "civic-folder-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    const place = join(folder, path);
    mkdirSync(content === null ? place : dirname(place), { recursive: true });
    if (content !== null) writeFileSync(place, content);
  }
  return folder;
}

const told = (folder: string) =>
  readRecordFolder(folder).flatMap(({ path, findings, admitted }) =>
    findings
      .filter(({ severity }) => severity !== "notice")
      .map(({ code }) => `${path}: ${code}${admitted ? ", read" : ""}`),
  );

test("the folder of this repository is read whole, without a file that is not a record", () => {
  const files = readRecordFolder(join(import.meta.dirname, "../../../../data"));
  expect(files.map(({ admitted }) => admitted?.view.id).sort()).toEqual(
    realRecords.map(({ id }) => id).sort(),
  );
});

test("every file that is not read is named with the reason", () => {
  const folder = folderWith({
    "fr/service/fr-116006.json": service,
    "README.md": "about all",
    "fr/README.md": "about France",
    "fr/ledger.json": "{",
    "ledger.json": "{",
    "fr/service/README.md": "",
    "fr/service/ledger.json": "{}",
    "fr/service/upper.JSON": service,
    "fr/service/mixed.Json": service,
    "fr/service/notes.txt": "",
    "fr/service/saved.json.txt": service,
    "fr/service/old/fr-116006.json": service,
    "fr/fr-116006.json": service,
    "stray.json": service,
    "fr/services/fr-116006.json": service,
    "fr/service/folder.json/inner.json": service,
    ".DS_Store": "",
    ".git/objects/service.json": "{",
    "fr/service/.hidden.json": service,
    "fr/service/empty.json": "",
    "be/service/fr-116006.json": service,
    "node_modules/one/package.json": "{}",
    "node_modules/other/package.json": "{}",
    "fr/node_modules/one/package.json": "{}",
    "fr/nothing": null,
    "fr-1a2b3c4d.key.jws": "{}",
    "fr/stray.jws": "{}",
    "fr/service/fr-116006.1.jws": "{}",
  });
  expect(told(folder)).toEqual([
    ".DS_Store: file-passed-over",
    ".git: folder-passed-over",
    "be/service/fr-116006.json: file-name-mismatch, read",
    "fr/fr-116006.json: file-wrong-depth",
    "fr/node_modules: folder-passed-over",
    "fr/service/.hidden.json: file-passed-over",
    "fr/service/README.md: file-passed-over",
    "fr/service/empty.json: document-empty",
    "fr/service/folder.json: file-not-regular",
    "fr/service/ledger.json: missing-property",
    "fr/service/mixed.Json: file-wrong-name",
    "fr/service/notes.txt: file-passed-over",
    "fr/service/old/fr-116006.json: file-wrong-depth",
    "fr/service/saved.json.txt: file-wrong-name",
    "fr/service/upper.JSON: file-wrong-name",
    "fr/services/fr-116006.json: file-unknown-kind",
    "fr/stray.jws: file-passed-over",
    "ledger.json: file-wrong-depth",
    "node_modules: folder-passed-over",
    "stray.json: file-wrong-depth",
  ]);
});

test("a pipe, a link in a circle and one that leads nowhere hold nobody up", () => {
  const folder = folderWith({ "fr/service/fr-116006.json": service });
  const below = (path: string) => join(folder, "fr/service", path);
  execFileSync("mkfifo", [below("pipe.json")]);
  symlinkSync(below("nothing.json"), below("lost.json"));
  symlinkSync("self.json", below("self.json"));
  symlinkSync(folder, below("again"));
  symlinkSync("fr-116006.json", below("fr-other.json"));
  symlinkSync("/dev/zero", below("zero.json"));
  expect(told(folder)).toEqual([
    "fr/service/again: file-not-regular",
    "fr/service/fr-other.json: file-name-mismatch, read",
    "fr/service/lost.json: file-not-regular",
    "fr/service/pipe.json: file-not-regular",
    "fr/service/self.json: file-not-regular",
    "fr/service/zero.json: file-not-regular",
  ]);
});

test("a link to a folder of records is followed", () => {
  const folder = folderWith({ "records/service/fr-116006.json": service });
  const linked = folderWith({});
  symlinkSync(join(folder, "records"), join(linked, "fr"));
  expect(readRecordFolder(linked).map(({ path, admitted }) => [path, admitted !== undefined])).toEqual([
    ["fr/service/fr-116006.json", true],
  ]);
});

test("a file that is too large is not read", () => {
  const folder = folderWith({
    "fr/service/large.json": `"${"x".repeat(documentLimit)}"`,
    "fr/service/huge.json": "",
  });
  // Takes no room on the disk.
  truncateSync(join(folder, "fr/service/huge.json"), 2 ** 40);
  expect(told(folder)).toEqual([
    "fr/service/huge.json: document-too-large",
    "fr/service/large.json: document-too-large",
  ]);
});

test.skipIf(process.getuid?.() === 0 || process.platform === "win32")("what may not be read is named", () => {
  const folder = folderWith({ "fr/service/fr-116006.json": service, "be/service/a.json": service });
  chmodSync(join(folder, "fr/service/fr-116006.json"), 0);
  chmodSync(join(folder, "be"), 0);
  onTestFinished(() => chmodSync(join(folder, "be"), 0o700));
  expect(told(folder)).toEqual(["be: file-unreadable", "fr/service/fr-116006.json: file-unreadable"]);
});

test("a folder that is not there or is a file is an error of the file system", () => {
  const folder = folderWith({ "fr/service/fr-116006.json": service });
  expect(() => readRecordFolder(join(folder, "none"))).toThrow(expect.objectContaining({ code: "ENOENT" }));
  const file = join(folder, "fr/service/fr-116006.json");
  expect(() => readRecordFolder(file)).toThrow(expect.objectContaining({ code: "ENOTDIR" }));
});

test("a folder that many links lead to is read once, where it stands", () => {
  const folder = folderWith({ "fr/service/fr-116006.json": service });
  symlinkSync("fr", join(folder, "aa"));
  for (let level = 1; level <= 8; level += 1) {
    mkdirSync(join(folder, `d${level}`));
    for (const name of "abcdefghij") symlinkSync(`../d${level + 1}`, join(folder, `d${level}`, name));
  }
  mkdirSync(join(folder, "d9"));
  const found = told(folder);
  expect(found).toHaveLength(81);
  expect(found).toContain("aa: file-not-regular");
  expect(
    readRecordFolder(folder)
      .filter(({ admitted }) => admitted)
      .map(({ path }) => path),
  ).toEqual(["fr/service/fr-116006.json"]);
});
