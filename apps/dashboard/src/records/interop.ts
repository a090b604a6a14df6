import { lazyScript } from "../design/lazy-script.ts";

/** Tables, address books and calendars for the programs of others. */
export const interop = lazyScript(() => import("./interop-writers.ts"));
