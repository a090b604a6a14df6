/**
 * What is computed from records, without the schemas: pure functions for a browser, a worker or a server.
 *
 * @module
 */
export { type CoverageCell, coverage } from "./coverage.ts";
export { type DayRule, dayOfRemembrance } from "./day-of-remembrance.ts";
