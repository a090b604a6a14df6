// The same in a process of its own: what one way teaches the engine, the other would inherit.
process.argv.push("--jitless");
await import("./zod.bench.ts");
