import { basename } from "node:path";
import { build, type Plugin } from "esbuild";

/** Leaves out what is loaded only when it is asked for: bundlers put it into files of its own. */
const loadedLater: Plugin = {
  name: "loaded-later",
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === "dynamic-import" ? { path, external: true } : undefined,
    );
  },
};

/** One file for a browser, of a module that imports packages by their names, as they were last built: what it loads first. */
export async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, loader: "ts", resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    plugins: [loadedLater],
    logLevel: "silent",
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error("nothing was bundled");
  return file.text;
}

/** Files for a browser of modules in a folder, with what they load later in files of its own; by their names. */
export async function bundledFiles(
  modules: readonly string[],
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [...modules],
    absWorkingDir: folder,
    outdir: "bundled",
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "silent",
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
}

/** What a page needs that works out who helps a person. */
export const whoHelps = `import { evaluate, navigate } from "@civic/schema/compute";
  console.log(evaluate, navigate);`;

/** What a page needs that asks a node. */
export const asksNode = `import { createCivicClient } from "@civic/sdk";
  console.log(createCivicClient);`;
