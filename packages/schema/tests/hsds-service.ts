import type { HsdsMapping } from "../src/interop/import/mapping.ts";
import { importHsds } from "../src/interop/import-hsds.ts";

/** What is given for every record. */
export const record = {
  publisher: "gb",
  jurisdiction: "gb",
  language: "en",
  asOf: "2026-11",
  quality: ["desk-research"],
  sources: [{ id: "directory", title: "Directory", publisher: "MyCity" }],
  provenance: { sources: ["directory"], confidence: "medium" },
};
/** What is given for each kind. */
export const codes = {
  organisation: { providerTypes: ["victim-support-organisation"] },
  service: { serviceTypes: ["victim-helpline"], needs: ["psychological-support"], phases: ["follow-up"] },
};
/** A mapping that lacks nothing. */
export const mapping: HsdsMapping = { constants: { record, ...codes }, timeZone: "Europe/London" };

/** A service of HSDS with its organisation, and what a test says of it. */
export const service = (own: object = {}) => ({
  id: "S-7",
  name: "Night line",
  status: "active",
  organization: { id: "o1", name: "Help", description: "Helps." },
  ...own,
});
/** Imports a document. */
export const importOf = (document: unknown, given: HsdsMapping = mapping) =>
  importHsds(document, { file: "d.json", mapping: given });
/** The record that a service becomes. */
export const made = (own: object, given?: HsdsMapping) =>
  importOf(service(own), given).records.find(({ kind }) => kind === "service")?.document;
/** The places of what such a service loses, with the reasons. */
export const lost = (own: object, given?: HsdsMapping) =>
  importOf(service(own), given).report.losses.map(({ pointer, why }) => [pointer, why]);
