import { canonicalise, digestOf, type Service, schemaVersion } from "@civic/schema";
import type { NewVersion } from "../../src/store/store.ts";

/** What a test says of its record; the rest is filled in. */
export interface SampleOptions extends Partial<Service> {
  readonly slug?: string;
}

/** A small valid service of a State, by default version 1 of `be/service/help-line`. */
export function sampleService({ slug = "help-line", ...over }: SampleOptions = {}): Service {
  const publisher = over.publisher ?? "be";
  return {
    kind: "service",
    id: `${publisher}/service/${slug}`,
    publisher,
    jurisdiction: "be",
    schemaVersion,
    version: 1,
    status: "active",
    language: "en",
    asOf: "2026-11",
    quality: ["self-declared"],
    sources: [
      { id: "leaflet", title: "Leaflet", official: true, publisher: "Ministry", url: "https://example.org/" },
    ],
    provenance: { sources: ["leaflet"], confidence: "high" },
    name: { en: "Help line" },
    providers: { description: { en: "A service of the ministry." } },
    serviceTypes: ["psychosocial"],
    needs: ["psychological-support"],
    phases: ["emergency"],
    ...over,
  };
}

/** A record as the store takes it. */
export async function sampleVersion(options: SampleOptions = {}): Promise<NewVersion> {
  const record = sampleService(options);
  const canonical = canonicalise(record);
  return { record, canonical, digest: await digestOf(canonical) };
}

/** A service of `be` with a name of its own, and whatever else is said. */
export function namedService(slug: string, more: object = {}): Service {
  return { ...sampleService({ slug, name: { en: `Help of ${slug}` } }), ...more };
}
