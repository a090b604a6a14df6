import { type CivicRecord, type Provenance, schemaVersion } from "@civic/schema";
import type { BookLanguage } from "../language/book-language.ts";

/** A service as it is written, in the language of the book. It stands in remarks, so that nobody publishes it. */
export function exampleRecord({ language, own }: BookLanguage): CivicRecord {
  const { example } = own;
  const text = (words: string) => ({ [language]: words });
  const provenance: Provenance = { sources: ["law-2020"], confidence: "high" };
  return {
    kind: "service",
    id: "xx/service/night-line",
    publisher: "xx",
    jurisdiction: "xx",
    schemaVersion,
    version: 1,
    status: "draft",
    language,
    asOf: "2026-11-01",
    quality: ["self-declared"],
    sources: [
      {
        id: "law-2020",
        title: example.source,
        publisher: example.publisher,
        date: "2020-05-14",
        official: true,
      },
    ],
    provenance,
    name: text(example.name),
    description: text(example.description),
    providers: { organisations: ["xx/organisation/victim-support"] },
    serviceTypes: ["victim-helpline"],
    needs: ["psychological-support", "rights-information"],
    phases: ["emergency", "early"],
    eligibility: {
      criteria: {
        op: "all",
        of: [
          {
            op: "country",
            fact: "event-country",
            states: ["fr"],
            label: text(example.condition),
            provenance,
          },
          { op: "number", fact: "age-at-event", is: "at-least", value: 18 },
        ],
      },
    },
    contacts: [{ channel: "telephone", number: "+33140040404", type: "freephone", hours: { always: true } }],
  };
}
