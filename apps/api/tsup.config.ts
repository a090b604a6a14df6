import { defineConfig, type Options } from "tsup";

/** How the program of a node is put together. */
export const program = {
  entry: { main: "src/main.ts", "admission-worker": "src/admission/admission-worker.ts" },
  format: ["esm"],
  target: "node24",
  platform: "node",
  // `node:sqlite` exists under this name only.
  removeNodeProtocol: false,
  clean: true,
} satisfies Options;

// Dependencies, @civic/schema among them, stay outside: they are installed beside it anyway.
export default defineConfig(program);
