import type { Organisation, Service } from "@civic/schema";

const head = {
  publisher: "civic",
  jurisdiction: "fr",
  schemaVersion: "0.3.0",
  version: 1,
  status: "active",
  language: "en",
  asOf: "2026-11",
  quality: ["desk-research"],
  sources: [{ id: "law", title: "Code des assurances", publisher: "Légifrance" }],
  provenance: { sources: ["law"], confidence: "high" },
} as const;

/** A valid service. */
export function exampleService(slug = "fr-116006"): Service {
  return {
    ...structuredClone(head),
    kind: "service",
    id: `civic/service/${slug}`,
    quality: ["desk-research"],
    sources: [...head.sources],
    provenance: { sources: ["law"], confidence: "high" },
    name: { en: `Helpline ${slug}`, fr: "Numéro d’aide aux victimes" },
    providers: { description: { en: "France Victimes" } },
    serviceTypes: ["victim-helpline"],
    needs: ["psychological-support"],
    phases: ["emergency"],
  };
}

/** A valid organisation. */
export function exampleOrganisation(slug = "fr-france-victimes"): Organisation {
  return {
    ...structuredClone(head),
    kind: "organisation",
    id: `civic/organisation/${slug}`,
    quality: ["desk-research"],
    sources: [...head.sources],
    provenance: { sources: ["law"], confidence: "high" },
    name: { fr: "France Victimes", en: "France Victimes" },
    providerTypes: ["victim-support-organisation"],
    role: { en: "Federates the local victim-support associations." },
  };
}
