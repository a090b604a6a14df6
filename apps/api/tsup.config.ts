import { defineConfig } from "tsup";

// Dependencies, @civic/schema among them, stay outside: they are installed beside it anyway.
export default defineConfig({
  entry: { main: "src/main.ts", "admission-worker": "src/admission/admission-worker.ts" },
  format: ["esm"],
  target: "node24",
  platform: "node",
  // `node:sqlite` exists under this name only.
  removeNodeProtocol: false,
  clean: true,
});
