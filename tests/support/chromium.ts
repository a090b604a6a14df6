import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";

/** How Playwright has to start the browser. */
export interface ChromiumLaunch {
  readonly executablePath?: string;
  readonly channel?: "chrome";
  readonly args: string[];
  readonly env?: Record<string, string>;
}

// Not the args of the package: those switch off web security and run everything in one process.
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const require = createRequire(import.meta.url);
const packageFolder = dirname(dirname(require.resolve("@sparticuz/chromium")));
const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as {
  version: string;
};
const cache = join(packageFolder, "..", "..", ".cache", `civic-chromium-${version}`);

function unpacked(archive: string): Buffer {
  return brotliDecompressSync(readFileSync(join(packageFolder, "bin", `${archive}.br`)));
}

/** Makes something once: it is built beside its place and renamed, so that nobody ever meets half of it. */
function once(name: string, build: (path: string) => void): string {
  const place = join(cache, name);
  if (existsSync(place)) return place;
  mkdirSync(cache, { recursive: true });
  const workshop = mkdtempSync(join(cache, ".making-"));
  try {
    const made = join(workshop, name);
    build(made);
    renameSync(made, place);
  } catch (problem) {
    // Another process was first: its result is as good.
    if (!existsSync(place)) throw problem;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
  return place;
}

function unpackFolder(name: string, archive: string): string {
  return once(name, (path) => {
    mkdirSync(path);
    execFileSync("tar", ["-xf", "-", "-C", path], { input: unpacked(archive) });
  });
}

/** Whether the system lacks a library that the browser is linked to (NSS, NSPR and expat in slim images). */
function lacksLibraries(executable: string): boolean {
  try {
    return execFileSync("ldd", [executable], { encoding: "utf8" }).includes("not found");
  } catch {
    return true;
  }
}

function browserEnvironment(executable: string): Record<string, string> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined) env[name] = value;
  }
  if (lacksLibraries(executable)) {
    const libraries = join(unpackFolder("libraries", "al2023.tar"), "lib");
    env.LD_LIBRARY_PATH = [libraries, env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  }
  if (!existsSync("/etc/fonts/fonts.conf") && env.FONTCONFIG_PATH === undefined) {
    env.FONTCONFIG_PATH = unpackFolder("fonts", "fonts.tar");
  }
  return env;
}

/**
 * The browser of the tests: the one `CIVIC_CHROMIUM` names, else the one that comes through npm (Linux x64 only),
 * else an installed Chrome.
 */
export function chromiumLaunch(): ChromiumLaunch {
  const own = process.env.CIVIC_CHROMIUM;
  if (own !== undefined && own !== "") return { executablePath: own, args };
  if (process.platform !== "linux" || process.arch !== "x64") return { channel: "chrome", args };
  const executablePath = once("chromium", (path) =>
    writeFileSync(path, unpacked("chromium"), { mode: 0o755 }),
  );
  return { executablePath, args, env: browserEnvironment(executablePath) };
}
