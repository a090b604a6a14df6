import { defineConfig } from "tsup";
import manifest from "./package.json" with { type: "json" };

/** What `exports` promises is what is built: the file it names, from the source it names. */
const entry: Record<string, string> = {};
for (const target of Object.values(manifest.exports)) {
  if (typeof target === "string" || !("source" in target)) continue;
  const built = target.import.default.replace(/^\.\/dist\//, "").replace(/\.js$/, "");
  entry[built] = target.source;
}

export default defineConfig({
  entry,
  format: ["esm", "cjs"],
  target: "es2022",
  dts: true,
  splitting: true,
  treeshake: true,
  clean: true,
});
