import { resolve } from "node:path";

/**
 * Where the built dashboard stands in this repository. This file stays where it is: the bundle of the node in `dist/` is
 * as deep as `src/`, so that the same path leads there from both.
 */
export const builtDashboard = resolve(import.meta.dirname, "../../dashboard/dist");
