import { type CodeOf, type DefineCodelist, defineCodelist } from "./codelist.ts";

/** What a concept of this list says beside what all do. */
interface PhaseMembers {
  /** Indicative start after the event, ISO 8601 duration. */
  readonly indicativeStart?: string;
  /** Indicative end after the event, ISO 8601 duration. */
  readonly indicativeEnd?: string;
}

const define: DefineCodelist<PhaseMembers> = defineCodelist;

/** Where in time, relative to the event, a need arises or a service works. `follow-up` groups four finer phases; durations are indicative and may be overridden by a State. */
export const phase = define({
  id: "phase",
  openness: "closed",
  since: "0.1.0",
  concepts: [
    {
      code: "preparedness",
      definition: "Planning, training, agreements and data templates before any event.",
      mappings: [{ source: "OVC-MVT", code: "partnerships-and-planning", match: "exactMatch" }],
    },
    {
      code: "emergency",
      indicativeStart: "PT0S",
      indicativeEnd: "P3D",
      definition:
        "First hours and days: rescue, safety, identification, first information and psychological first aid.",
      mappings: [
        { source: "FR-II17", code: "periode-de-crise", match: "closeMatch" },
        { source: "OVC-MVT", code: "response", match: "closeMatch" },
        { source: "COE2017", code: "emergency-assistance", match: "exactMatch" },
      ],
    },
    {
      code: "follow-up",
      definition:
        "Everything after the emergency: the stage that groups the early, medium-term, long-term and reactivation phases.",
    },
    {
      code: "early",
      indicativeStart: "P3D",
      indicativeEnd: "P1M",
      parent: "follow-up",
      definition:
        "First weeks: registration, early care, first payments and handover to a follow-up service.",
      mappings: [
        { source: "EUCVT", code: "short-term", match: "closeMatch" },
        { source: "ENVR-SCP", code: "four-weeks", match: "closeMatch" },
        { source: "OVC-MVT", code: "response", match: "broadMatch" },
      ],
    },
    {
      code: "medium-term",
      indicativeStart: "P1M",
      indicativeEnd: "P1Y",
      parent: "follow-up",
      definition: "First year: treatment, claims, rights in the investigation, return to work or school.",
      mappings: [
        { source: "EUCVT", code: "medium-term", match: "closeMatch" },
        { source: "COE2017", code: "continuing-assistance", match: "closeMatch" },
        { source: "OVC-MVT", code: "recovery", match: "closeMatch" },
      ],
    },
    {
      code: "long-term",
      indicativeStart: "P1Y",
      parent: "follow-up",
      definition:
        "After one year and as long as necessary: final compensation, trial, rehabilitation, memory.",
      mappings: [
        { source: "EUCVT", code: "long-term", match: "closeMatch" },
        { source: "CTD", code: "24(2)", match: "closeMatch" },
        { source: "COE2017", code: "continuing-assistance", match: "closeMatch" },
      ],
    },
    {
      code: "reactivation",
      parent: "follow-up",
      definition:
        "Foreseeable or unforeseen moments (trial, anniversary, release, new attack, aggravation) when needs return.",
      mappings: [
        { source: "VOCA-ASST", code: "crisis-counselling", match: "relatedMatch" },
        { source: "DINTILHAC", code: "aggravation", match: "relatedMatch" },
      ],
    },
  ],
});

/** A code of {@link phase}. */
export type PhaseCode = CodeOf<typeof phase>;
