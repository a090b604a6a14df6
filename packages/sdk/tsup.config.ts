import { defineConfig } from "tsup";

export default defineConfig([
  {
    entry: { index: "src/index.ts" },
    format: ["esm"],
    target: "es2022",
    dts: true,
    splitting: true,
    treeshake: true,
    // Both builds run at once: each clears its own folder.
    clean: ["!command/**"],
  },
  {
    entry: { main: "src/command/main.ts" },
    outDir: "dist/command",
    format: ["esm"],
    target: "node22",
    platform: "node",
    clean: true,
  },
]);
