import { type CodeOf, defineCodelist } from "./codelist.ts";

/** Symbolic, civic and memory measures. The first level groups the others. */
export const recognitionMeasure = defineCodelist({
  id: "recognition-measure",
  openness: "open",
  since: "0.1.0",
  concepts: [
    {
      code: "individual-recognition",
      definition: "Measures addressed to one person.",
      mappings: [{ source: "UN60147", code: "satisfaction", match: "broadMatch" }],
    },
    {
      code: "official-status",
      parent: "individual-recognition",
      definition: "Decision that grants a status and its rights.",
      mappings: [{ source: "BE-SN", code: "statut", match: "exactMatch" }],
    },
    {
      code: "certificate-or-card",
      parent: "individual-recognition",
      definition: "Document that proves recognition.",
    },
    {
      code: "medal-or-order",
      parent: "individual-recognition",
      definition: "State decoration for victims.",
      mappings: [
        { source: "FR-MNRVT", code: "medaille", match: "exactMatch" },
        { source: "ES29", code: "real-orden", match: "exactMatch" },
      ],
    },
    {
      code: "posthumous-honour",
      parent: "individual-recognition",
      definition: "Honour granted to a deceased victim.",
      mappings: [
        { source: "ES29", code: "gran-cruz", match: "exactMatch" },
        { source: "FR-MNRVT", code: "posthume", match: "closeMatch" },
      ],
    },
    {
      code: "civil-status-mention",
      parent: "individual-recognition",
      definition: "Note in the death record that the person died as a victim.",
      mappings: [{ source: "FR-MENTION", code: "acte-de-deces", match: "relatedMatch" }],
    },
    {
      code: "ward-of-the-nation",
      parent: "individual-recognition",
      definition: "Status of a child protected and supported by the State.",
      mappings: [{ source: "FR-PUPILLE", code: "pupille-de-la-nation", match: "exactMatch" }],
    },
    {
      code: "personal-letter-or-audience",
      parent: "individual-recognition",
      definition: "Personal contact from a head of State or government.",
    },
    {
      code: "collective-acknowledgement",
      definition: "Measures addressed to all victims of an event or cause.",
      mappings: [{ source: "UN60147", code: "satisfaction", match: "broadMatch" }],
    },
    {
      code: "national-tribute",
      parent: "collective-acknowledgement",
      definition: "Solemn ceremony of the State.",
    },
    {
      code: "national-mourning",
      parent: "collective-acknowledgement",
      definition: "Official period of mourning.",
    },
    {
      code: "day-of-remembrance",
      parent: "collective-acknowledgement",
      definition: "Yearly day set by law, decree or resolution.",
      mappings: [
        { source: "UN-DAY", code: "21-august", match: "narrowMatch" },
        { source: "EU-DAY", code: "11-march", match: "narrowMatch" },
      ],
    },
    {
      code: "public-apology",
      parent: "collective-acknowledgement",
      definition: "Apology with acceptance of responsibility.",
      mappings: [{ source: "UN60147", code: "satisfaction", match: "broadMatch" }],
    },
    {
      code: "parliamentary-act",
      parent: "collective-acknowledgement",
      definition: "Resolution, minute of silence or hearing.",
    },
    {
      code: "truth-inquiry",
      parent: "collective-acknowledgement",
      definition: "Independent inquiry into facts and lessons.",
      mappings: [
        { source: "UN60147", code: "satisfaction", match: "broadMatch" },
        { source: "UN60147", code: "guarantees", match: "relatedMatch" },
      ],
    },
    {
      code: "places-of-memory",
      definition: "Physical or digital places.",
      mappings: [{ source: "COE2017", code: "remembrance", match: "broadMatch" }],
    },
    { code: "monument", parent: "places-of-memory", definition: "Permanent memorial." },
    { code: "plaque", parent: "places-of-memory", definition: "Plaque at the scene or elsewhere." },
    { code: "museum-memorial", parent: "places-of-memory", definition: "Museum devoted to victims." },
    {
      code: "naming-of-place",
      parent: "places-of-memory",
      definition: "Street, school or square named after victims.",
    },
    {
      code: "spontaneous-memorial-preservation",
      parent: "places-of-memory",
      definition: "Collection and archive of messages and objects.",
    },
    {
      code: "digital-memorial",
      parent: "places-of-memory",
      definition: "Online place of memory with the consent of families.",
    },
    {
      code: "transmission",
      definition: "Education and archives.",
      mappings: [{ source: "COUNCIL-CONCL", code: "remembrance", match: "closeMatch" }],
    },
    {
      code: "testimony-collection",
      parent: "transmission",
      definition: "Recording and preserving testimonies.",
      mappings: [{ source: "COUNCIL-CONCL", code: "testimonies", match: "exactMatch" }],
    },
    {
      code: "school-programme",
      parent: "transmission",
      definition: "Teaching resources and meetings with victims.",
      mappings: [{ source: "COUNCIL-CONCL", code: "testimonies", match: "closeMatch" }],
    },
    { code: "trial-archive", parent: "transmission", definition: "Historical record of the trial." },
    {
      code: "research-programme",
      parent: "transmission",
      definition: "Research on memory, effects and help.",
    },
    {
      code: "monetary-recognition",
      parent: "individual-recognition",
      definition: "Sum given as a sign of recognition and not to make good a loss.",
      mappings: [{ source: "UN60147", code: "satisfaction", match: "broadMatch" }],
      since: "0.3.0",
    },
    {
      code: "residence-permit",
      parent: "individual-recognition",
      definition: "Right to stay, or nationality, granted because the person is a victim.",
      mappings: [{ source: "PACE2303", code: "3.2.2", match: "relatedMatch" }],
      since: "0.3.0",
    },
    {
      code: "participation",
      parent: "collective-acknowledgement",
      definition: "Victims have a say in policy, memorials, inquiries or the training of professionals.",
      mappings: [{ source: "VRD", code: "26", match: "relatedMatch" }],
      since: "0.3.0",
    },
  ],
});

/** A code of {@link recognitionMeasure}. */
export type RecognitionMeasureCode = CodeOf<typeof recognitionMeasure>;
