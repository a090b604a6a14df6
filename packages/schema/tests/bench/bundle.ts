import { build } from "esbuild";

/** One file for a browser, of a module that imports this package by its name, as it was last built. */
export async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, loader: "ts", resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "silent",
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error("nothing was bundled");
  return file.text;
}

/** What a page needs that works out who helps a person. */
export const whoHelps = `import { evaluate, navigate } from "@civic/schema/compute";
  console.log(evaluate, navigate);`;
