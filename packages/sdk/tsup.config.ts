import { defineConfig } from "tsup";

export default defineConfig([
  {
    entry: { index: "src/index.ts", mirror: "src/mirror/mirror.ts", testing: "src/testing/testing.ts" },
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
    // Each command is read from the disk when it is typed, and no other.
    splitting: true,
    clean: true,
  },
]);
