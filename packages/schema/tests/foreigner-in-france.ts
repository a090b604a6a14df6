import type { Criterion, Facts } from "../generated/types/model.ts";
import { type Navigation, navigate } from "../src/compute/compute.ts";
import type { CivicRecord } from "../src/index.ts";
import { minimal, type Told } from "./minimal-records.ts";

/** The day on which the tests of entitlements look at the world. */
export const today = "2026-11-23";

/** A person from Belgium, hurt in France: the situation that tests of entitlements begin with. */
export const facts: Facts = {
  "event-country": "fr",
  "event-date": "2024-09-10",
  nationality: ["be"],
  "residence-at-event": "be",
};

/** What the records give to that person. */
export function go(records: CivicRecord[], more: Facts = {}): Navigation {
  return navigate({ facts: { ...facts, ...more } }, records, { today });
}

/** Met for whatever happened in France. */
export const here: Criterion = { op: "country", fact: "event-country", states: ["fr"] };

/** A scheme that is open to whatever happened in France. */
export function scheme(name: string, own: Told<"compensation-scheme"> = {}) {
  return minimal("compensation-scheme", name, { criteria: here, ...own });
}
