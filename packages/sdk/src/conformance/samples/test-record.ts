import { type Service, schemaVersion } from "@civic/schema";
import type { Writer } from "../examined-node.ts";

/** The id of the record that is published to examine how a node writes. */
export function testRecordId({ publisher }: Pick<Writer, "publisher">): Service["id"] {
  return `${publisher}/service/conformance-check`;
}

/**
 * The record that is published to examine how a node writes: always the same one, however often it is examined, so that one
 * withdrawn record is all that stays. A draft, from which nobody computes anything.
 */
export function testRecord(
  { publisher }: Pick<Writer, "publisher">,
  { version, now }: { readonly version: number; readonly now: Date },
): Service {
  return {
    kind: "service",
    id: testRecordId({ publisher }),
    publisher,
    jurisdiction: publisher as Service["jurisdiction"],
    schemaVersion,
    version,
    status: "draft",
    language: "en",
    asOf: now.toISOString().slice(0, 7),
    quality: ["self-declared"],
    sources: [
      {
        id: "reference",
        title: "Conformance of a node",
        official: true,
        publisher: "CIVIC",
        url: "https://github.com/civic-exchange/civic/blob/main/docs/reference/conformance.md",
      },
    ],
    provenance: { sources: ["reference"], confidence: "high" },
    name: { en: "Conformance check: no service" },
    providers: { description: { en: "A record that examines the node. Nobody answers here." } },
    serviceTypes: ["psychosocial"],
    needs: ["psychological-support"],
    phases: ["emergency"],
  };
}
