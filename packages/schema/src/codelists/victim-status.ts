import { type CodeOf, type DefineCodelist, defineCodelist } from "./codelist.ts";

/** What a concept of this list says beside what all do. */
interface VictimStatusMembers {
  /** Relation to the event. */
  readonly group: "direct" | "exposed" | "indirect" | "material";
}

const define: DefineCodelist<VictimStatusMembers> = defineCodelist;

/** How a person was affected by the event. Several values may apply to one person. */
export const victimStatus = define({
  id: "victim-status",
  openness: "closed",
  since: "0.1.0",
  sensitivity: "aggregate-only",
  concepts: [
    {
      code: "deceased",
      group: "direct",
      definition: "Person who died as a consequence of the event.",
      mappings: [
        { source: "FR-ORSEC", code: "DCD", match: "closeMatch" },
        { source: "UN40-34", code: "direct", match: "broadMatch" },
        { source: "BE-FA", code: "direct", match: "broadMatch" },
      ],
    },
    {
      code: "missing",
      group: "direct",
      definition: "Person believed to have been present and not yet located or identified.",
      mappings: [{ source: "DVI", code: "missing", match: "closeMatch" }],
    },
    {
      code: "physically-injured",
      group: "direct",
      definition: "Person with bodily injury caused by the event.",
      mappings: [
        { source: "CICS", code: "direct-victim", match: "closeMatch" },
        { source: "FR-ORSEC", code: "UA-UR", match: "closeMatch" },
      ],
    },
    {
      code: "psychologically-injured",
      group: "direct",
      definition: "Person with psychological injury from direct exposure, with or without bodily injury.",
      mappings: [
        { source: "FGTI", code: "blesse-psychique", match: "closeMatch" },
        { source: "ICD11", code: "6B40", match: "relatedMatch" },
      ],
    },
    {
      code: "involved-unharmed",
      group: "direct",
      definition: "Person exposed to the danger who shows no injury at first.",
      mappings: [{ source: "FR-ORSEC", code: "implique", match: "exactMatch" }],
    },
    {
      code: "hostage",
      group: "direct",
      definition: "Person deprived of liberty by the perpetrators.",
      mappings: [
        { source: "GTD", code: "5", match: "closeMatch" },
        { source: "GTD", code: "6", match: "closeMatch" },
        { source: "ES29", code: "secuestro", match: "closeMatch" },
        { source: "FR-MNRVT", code: "sequestre", match: "closeMatch" },
      ],
    },
    {
      code: "witness",
      group: "exposed",
      definition: "Person who saw the event or its immediate aftermath without being targeted.",
      mappings: [
        { source: "CICS", code: "witness-aftermath", match: "closeMatch" },
        { source: "FR-II17", code: "temoins", match: "exactMatch" },
      ],
    },
    {
      code: "bereaved-relative",
      group: "indirect",
      definition: "Family member or close person of someone who died.",
      mappings: [
        { source: "VRD", code: "2(1)(a)(ii)", match: "closeMatch" },
        { source: "SGBXIV", code: "2(4)", match: "exactMatch" },
        { source: "BE-FA", code: "ayant-droit", match: "closeMatch" },
      ],
    },
    {
      code: "relative-of-survivor",
      group: "indirect",
      definition: "Family member or close person of an injured or missing victim.",
      mappings: [
        { source: "DINTILHAC", code: "victime-indirecte-survie", match: "exactMatch" },
        { source: "SGBXIV", code: "2(3)", match: "closeMatch" },
      ],
    },
    {
      code: "searching-relative",
      group: "indirect",
      definition: "Person who looks for someone who may have been in the event and whose fate is not known.",
      mappings: [{ source: "DVI", code: "missing", match: "relatedMatch" }],
    },
    {
      code: "dependant",
      group: "indirect",
      definition: "Person whose upkeep relied on the victim.",
      mappings: [{ source: "CICS", code: "dependency", match: "closeMatch" }],
    },
    {
      code: "orphan",
      group: "indirect",
      definition: "Child who lost one or both parents in the event.",
      mappings: [
        { source: "FR-PUPILLE", code: "pupille-de-la-nation", match: "closeMatch" },
        { source: "CICS", code: "child-payment", match: "closeMatch" },
      ],
    },
    {
      code: "first-responder",
      group: "exposed",
      definition: "Rescue, police, medical or other professional exposed while on duty.",
      mappings: [{ source: "CIVIC", code: "stakeholders", match: "closeMatch" }],
    },
    {
      code: "intervening-citizen",
      group: "exposed",
      definition: "Person harmed while helping others or trying to stop the act.",
      mappings: [
        { source: "CICS", code: "exceptional-risk", match: "exactMatch" },
        { source: "BE-FA", code: "sauveteur-occasionnel", match: "exactMatch" },
      ],
    },
    {
      code: "property-victim",
      group: "material",
      definition: "Person or business whose loss is to property only.",
      mappings: [{ source: "ES29", code: "danos-materiales", match: "relatedMatch" }],
    },
  ],
});

/** A code of {@link victimStatus}. */
export type VictimStatusCode = CodeOf<typeof victimStatus>;
