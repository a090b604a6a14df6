#!/usr/bin/env node
import { enableCompileCache } from "node:module";

// What Node makes of the modules is kept for the next time: of those alone that are loaded from here on.
enableCompileCache();
await import("./start.ts");
