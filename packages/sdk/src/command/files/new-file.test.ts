import { existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emptyFolder } from "../../../tests/run-civic.ts";
import { namesIn, writeNew, writePrivate } from "./new-file.ts";
import { chunksOf, writeChunks } from "./streams.ts";

const taken = expect.objectContaining({ code: "EEXIST" });

test("a new file is written with the folders it needs, and leaves nothing beside it", () => {
  const folder = emptyFolder();
  writeNew(join(folder, "one/two/file.txt"), "text");
  expect(readdirSync(join(folder, "one/two"))).toEqual(["file.txt"]);
  expect(readFileSync(join(folder, "one/two/file.txt"), "utf8")).toBe("text");
});

test("what stands there already is kept, also a link that leads nowhere", () => {
  const folder = emptyFolder();
  const [file, link] = [join(folder, "file"), join(folder, "link")];
  writeFileSync(file, "first");
  symlinkSync(join(folder, "elsewhere"), link);
  for (const path of [file, link]) {
    expect(() => writeNew(path, "second")).toThrow(taken);
    expect(() => writePrivate(path, "second")).toThrow(taken);
  }
  expect(readFileSync(file, "utf8")).toBe("first");
  expect(existsSync(join(folder, "elsewhere"))).toBe(false);
  expect(readdirSync(folder)).toEqual(["file", "link"]);
});

test("a private file is its owner’s alone from its first byte", () => {
  const path = join(emptyFolder(), "keys/some.jwk");
  writePrivate(path, "secret");
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test("a file of any length is there as a whole or not at all", async () => {
  const folder = emptyFolder();
  const path = join(folder, "long");
  async function* chunks(failing: boolean) {
    yield new Uint8Array(100_000).fill(1);
    if (failing) throw new Error("torn");
    yield new Uint8Array(100_000).fill(2);
  }
  await expect(writeChunks(path, chunks(true))).rejects.toThrow("torn");
  expect(readdirSync(folder)).toEqual([]);
  await writeChunks(path, chunks(false));
  let length = 0;
  for await (const chunk of chunksOf(path)) length += chunk.byteLength;
  expect(length).toBe(200_000);
  await expect(writeChunks(path, chunks(false))).rejects.toThrow(taken);
  expect(() => chunksOf(folder)).toThrow(expect.objectContaining({ code: "EINVAL" }));
});

test("a folder that is not there holds no names", () => {
  expect(namesIn(join(emptyFolder(), "none"))).toEqual([]);
});
