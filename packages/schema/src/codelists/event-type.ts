import { type CodeOf, type DefineCodelist, defineCodelist } from "./codelist.ts";

/** What a concept of this list says beside what all do. */
interface EventTypeMembers {
  /** Whether it tells the legal character or the mode. */
  readonly level: "character" | "mode";
  /** It says that this side is not known: any other code of its level may still be so. */
  readonly undecided?: true;
  /** Nobody did it on purpose: it was no attack, and has no mode. */
  readonly unintended?: true;
}

const define: DefineCodelist<EventTypeMembers> = defineCodelist;

/** What kind of event it was: its legal character and, apart from it, its mode (`level`). */
export const eventType = define({
  id: "event-type",
  openness: "closed",
  since: "0.2.0",
  concepts: [
    {
      code: "terrorist-act",
      level: "character",
      definition: "Act qualified as terrorism by the competent authority.",
      mappings: [
        { source: "ICCS", code: "situational-context", match: "closeMatch" },
        { source: "ICD11", code: "QE80", match: "closeMatch" },
      ],
    },
    {
      code: "mass-violence",
      level: "character",
      definition: "Intentional act with many victims, not qualified as terrorism.",
      mappings: [
        { source: "OVC-MVT", code: "mass-violence", match: "exactMatch" },
        { source: "ICD11", code: "QE80", match: "closeMatch" },
      ],
    },
    {
      code: "violent-crime",
      level: "character",
      definition: "Single violent offence.",
      mappings: [
        { source: "CD2004", code: "12", match: "relatedMatch" },
        { source: "ICCS", code: "01-02", match: "closeMatch" },
      ],
    },
    {
      code: "war-crime-or-crime-against-humanity",
      level: "character",
      definition: "War crime, crime against humanity or genocide.",
      mappings: [
        { source: "ICCS", code: "11", match: "relatedMatch" },
        { source: "ICD11", code: "QE81", match: "relatedMatch" },
      ],
    },
    {
      code: "collective-accident",
      level: "character",
      unintended: true,
      definition: "Unintentional event with many victims.",
      mappings: [{ source: "ICD11", code: "QE81", match: "relatedMatch" }],
    },
    {
      code: "natural-disaster",
      level: "character",
      unintended: true,
      definition: "Event of natural origin.",
      mappings: [{ source: "ICD11", code: "QE81", match: "closeMatch" }],
    },
    {
      code: "under-qualification",
      level: "character",
      undecided: true,
      definition: "The legal character is not yet decided.",
    },
    {
      code: "bombing",
      level: "mode",
      definition: "Attack by explosive device.",
      mappings: [{ source: "GTD", code: "3", match: "exactMatch" }],
    },
    {
      code: "armed-assault",
      level: "mode",
      definition: "Attack on persons with weapons.",
      mappings: [{ source: "GTD", code: "2", match: "exactMatch" }],
    },
    {
      code: "bladed-weapon-attack",
      level: "mode",
      definition: "Attack by knife or similar.",
      mappings: [{ source: "GTD", code: "2", match: "broadMatch" }],
    },
    {
      code: "vehicle-ramming",
      level: "mode",
      definition: "Attack by driving into people.",
      mappings: [
        { source: "GTD", code: "2", match: "broadMatch" },
        { source: "GTD", code: "8", match: "relatedMatch" },
      ],
    },
    {
      code: "assassination",
      level: "mode",
      definition: "Killing of a chosen person.",
      mappings: [
        { source: "GTD", code: "1", match: "exactMatch" },
        { source: "ICCS", code: "0101", match: "broadMatch" },
      ],
    },
    {
      code: "hijacking",
      level: "mode",
      definition: "Seizure of a vehicle, ship or aircraft.",
      mappings: [{ source: "GTD", code: "4", match: "exactMatch" }],
    },
    {
      code: "hostage-taking",
      level: "mode",
      definition: "Holding persons in a place to obtain something.",
      mappings: [{ source: "GTD", code: "5", match: "exactMatch" }],
    },
    {
      code: "abduction",
      level: "mode",
      definition: "Taking persons away and holding them.",
      mappings: [{ source: "GTD", code: "6", match: "exactMatch" }],
    },
    {
      code: "infrastructure-attack",
      level: "mode",
      definition: "Attack on a facility or network.",
      mappings: [{ source: "GTD", code: "7", match: "exactMatch" }],
    },
    {
      code: "unarmed-assault",
      level: "mode",
      definition: "Attack on persons without conventional weapons.",
      mappings: [{ source: "GTD", code: "8", match: "exactMatch" }],
    },
    {
      code: "arson",
      level: "mode",
      definition: "Attack by fire.",
      mappings: [{ source: "GTD", code: "7", match: "broadMatch" }],
    },
    {
      code: "cbrn-attack",
      level: "mode",
      definition: "Chemical, biological, radiological or nuclear agent.",
      mappings: [{ source: "GTD", code: "8", match: "relatedMatch" }],
    },
    {
      code: "cyber-attack",
      level: "mode",
      definition: "Attack through computer systems with harm to persons.",
      mappings: [{ source: "ICCS", code: "0903", match: "relatedMatch" }],
    },
    {
      code: "unknown-mode",
      level: "mode",
      undecided: true,
      definition: "Not known or not disclosed.",
      mappings: [{ source: "GTD", code: "9", match: "exactMatch" }],
    },
  ],
});

/** A code of {@link eventType}. */
export type EventTypeCode = CodeOf<typeof eventType>;
