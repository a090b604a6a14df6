import { readFile } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";
import manifest from "./package.json" with { type: "json" };
import { languageTags } from "./src/languages/languages.ts";

/** What `exports` promises is what is built: the file it names, from the source it names; `*` is every language. */
const entry: Record<string, string> = {};
for (const target of Object.values(manifest.exports)) {
  if (typeof target === "string" || !("source" in target)) continue;
  const built = target.default.replace(/^\.\/dist\//, "").replace(/\.js$/, "");
  for (const tag of languageTags) entry[built.replace("*", tag)] = target.source.replace("*", tag);
}

// A file of its own, as for what is exported: else it is built into one with the rules, of which a bundle keeps all.
entry["model-checks"] = "./src/structure/model-checks.ts";

/**
 * Marks what is made where a module is loaded, a code list or a rule on several records, as free of effects: a bundle leaves
 * out those that nothing in it uses.
 */
const pureDefinitions: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "pure-definitions",
  setup(build) {
    build.onLoad({ filter: /[/\\]src[/\\](?:codelists|rules)[/\\][a-z-]+\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace(
        /= (define(?:Codelist|SetRule)?\()/,
        "= /* @__PURE__ */ $1",
      ),
      loader: "ts",
    }));
  },
};

export default defineConfig({
  entry,
  format: ["esm"],
  target: "es2022",
  dts: true,
  splitting: true,
  treeshake: true,
  esbuildPlugins: [pureDefinitions],
  clean: true,
});
