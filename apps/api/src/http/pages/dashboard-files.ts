import { createHash } from "node:crypto";
import type { Dirent } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { CannotStart } from "../../cannot-start.ts";

/** A file of the built dashboard, ready to be sent. */
export interface DashboardFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  /** Digest of the bytes, in hexadecimal digits: it ends like no coded tag. */
  readonly etag: string;
}

/** The files of the built dashboard by their path in the address, `/index.html` among them. */
export type DashboardFiles = ReadonlyMap<string, DashboardFile>;

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

/**
 * Reads every file of the built dashboard; `undefined` where it was not built. Only what was found here is ever
 * served, so no address can lead out of the folder.
 *
 * @throws {CannotStart} where the folder is there but cannot be read.
 */
export async function readDashboardFiles(folder: string): Promise<DashboardFiles | undefined> {
  const entries = await entriesOf(folder);
  const files = new Map<string, DashboardFile>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const address = `/${relative(folder, path).split(sep).map(encodeURIComponent).join("/")}`;
    files.set(address, describe(path, await readFile(path)));
  }
  return files.has("/index.html") ? files : undefined;
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    throw new CannotStart(`CIVIC_DASHBOARD: cannot read ${folder}: ${message}.`, { cause: error });
  }
}

function describe(path: string, content: Buffer): DashboardFile {
  return {
    bytes: new Uint8Array(content),
    mediaType: mediaTypes[extname(path).toLowerCase()] ?? "application/octet-stream",
    etag: createHash("sha256").update(content).digest("hex"),
  };
}
