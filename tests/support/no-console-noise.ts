import { afterEach, beforeEach } from "vitest";

const methods = ["debug", "error", "info", "log", "trace", "warn"] as const;
const original = { ...console };
let noise: string[] = [];

// A warning that scrolls by in a green run is read by nobody. A test that expects one replaces the method itself.
beforeEach(() => {
  noise = [];
  for (const method of methods) {
    console[method] = (...words: unknown[]) => {
      noise.push(`console.${method}: ${words.map(String).join(" ")}`);
    };
  }
});

afterEach(() => {
  Object.assign(console, original);
  if (noise.length > 0) throw new Error(`The test printed to the console:\n${noise.join("\n")}`);
});
