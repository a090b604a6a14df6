import { type CodeOf, defineCodelist } from "./codelist.ts";

/** What a provider does for a victim. The first level (no `parent`) groups the others. */
export const serviceType = defineCodelist({
  id: "service-type",
  openness: "open",
  since: "0.1.0",
  concepts: [
    {
      code: "coordination",
      definition: "Services that organise help and inform.",
      mappings: [{ source: "VOCA-ASST", code: "information-referral", match: "broadMatch" }],
    },
    {
      code: "crisis-helpline",
      parent: "coordination",
      definition: "Event-specific telephone or online line opened by the authorities.",
      mappings: [
        { source: "FR-CIAV", code: "plateforme-telephonique", match: "exactMatch" },
        { source: "OVC-MVT", code: "notification", match: "relatedMatch" },
      ],
    },
    {
      code: "victim-helpline",
      parent: "coordination",
      definition: "Permanent line for all victims, such as 116 006 in the EU.",
      mappings: [{ source: "VRD-REV", code: "helpline-116006", match: "exactMatch" }],
    },
    {
      code: "family-reception-centre",
      parent: "coordination",
      definition: "Single place for relatives in the first days.",
      mappings: [
        { source: "FR-CIAV", code: "centre-accueil-familles", match: "exactMatch" },
        { source: "OVC-MVT", code: "family-assistance-center", match: "exactMatch" },
      ],
    },
    {
      code: "follow-up-centre",
      parent: "coordination",
      definition: "Multi-service place that takes over after the crisis.",
      mappings: [
        { source: "OVC-MVT", code: "community-resiliency-center", match: "exactMatch" },
        { source: "FR-II17", code: "EIA", match: "closeMatch" },
      ],
    },
    {
      code: "case-management",
      parent: "coordination",
      definition: "Named worker who plans, coordinates and follows the help.",
      mappings: [{ source: "SGBXIV", code: "30", match: "exactMatch" }],
    },
    {
      code: "victim-registration",
      parent: "coordination",
      definition: "Building and updating one list of persons affected.",
      mappings: [{ source: "FR-CIAV", code: "liste-unique", match: "exactMatch" }],
    },
    {
      code: "needs-assessment",
      parent: "coordination",
      definition: "Structured and repeated assessment of needs and risks.",
      mappings: [{ source: "VRD", code: "22", match: "exactMatch" }],
    },
    {
      code: "proactive-outreach",
      parent: "coordination",
      definition: "The service contacts the victim first, with a lawful basis and the option to decline.",
      mappings: [
        { source: "COE2017", code: "state-reaches-out", match: "closeMatch" },
        { source: "VRD-REV", code: "contact-by-services", match: "closeMatch" },
      ],
    },
    {
      code: "information-portal",
      parent: "coordination",
      definition: "Online information and downloads.",
      mappings: [{ source: "EJUSTICE", code: "491", match: "closeMatch" }],
    },
    {
      code: "search-and-identification",
      definition: "Services around missing and deceased persons.",
      mappings: [{ source: "DVI", code: "all-phases", match: "narrowMatch" }],
    },
    {
      code: "missing-person-search",
      parent: "search-and-identification",
      definition: "Collection and matching of missing-person reports.",
      mappings: [{ source: "DVI", code: "ante-mortem", match: "closeMatch" }],
    },
    {
      code: "disaster-victim-identification",
      parent: "search-and-identification",
      definition: "Formal identification by police and forensic teams.",
      mappings: [{ source: "DVI", code: "all-phases", match: "exactMatch" }],
    },
    {
      code: "family-liaison",
      parent: "search-and-identification",
      definition: "Trained officer who informs and listens to one family.",
      mappings: [{ source: "DVI", code: "family-liaison", match: "closeMatch" }],
    },
    {
      code: "medical",
      definition: "Health services for bodily harm.",
      mappings: [{ source: "OE", code: "health/medical_care", match: "closeMatch" }],
    },
    {
      code: "prehospital-care",
      parent: "medical",
      definition: "Care at the scene and during transport.",
      mappings: [{ source: "FR-II17", code: "ORSEC", match: "closeMatch" }],
    },
    {
      code: "hospital-care",
      parent: "medical",
      definition: "In-patient and emergency-department care.",
      mappings: [{ source: "SGBXIV", code: "ch5", match: "broadMatch" }],
    },
    {
      code: "outpatient-care",
      parent: "medical",
      definition: "Care without admission, nursing included.",
      mappings: [{ source: "SGBXIV", code: "ch5", match: "broadMatch" }],
    },
    {
      code: "rehabilitation-programme",
      parent: "medical",
      definition: "Multidisciplinary rehabilitation.",
      mappings: [{ source: "SGBXIV", code: "ch6", match: "broadMatch" }],
    },
    {
      code: "forensic-medical-examination",
      parent: "medical",
      definition: "Examination that documents injuries for proceedings and claims.",
      mappings: [{ source: "VOCA-COMP", code: "forensic-exam", match: "closeMatch" }],
    },
    {
      code: "prosthetics-and-equipment",
      parent: "medical",
      definition: "Supply and fitting of devices.",
      mappings: [{ source: "SGBXIV", code: "46", match: "exactMatch" }],
    },
    {
      code: "psychosocial",
      definition: "Services for psycho-trauma and distress.",
      mappings: [{ source: "CTD", code: "24(3)(a)", match: "exactMatch" }],
    },
    {
      code: "emergency-psychological-unit",
      parent: "psychosocial",
      definition: "Team that gives psychological care at the scene and in reception centres.",
      mappings: [{ source: "FR-II17", code: "prise-en-charge-psychologique", match: "exactMatch" }],
    },
    {
      code: "trauma-outpatient-clinic",
      parent: "psychosocial",
      definition: "Rapid-access clinic for early and specialised care.",
      mappings: [{ source: "SGBXIV", code: "31", match: "exactMatch" }],
    },
    {
      code: "psychotherapy",
      parent: "psychosocial",
      definition: "Structured treatment by a qualified professional.",
      mappings: [
        { source: "VOCA-ASST", code: "therapy", match: "exactMatch" },
        { source: "ITVERP", code: "mental-health", match: "closeMatch" },
      ],
    },
    {
      code: "psychiatric-care",
      parent: "psychosocial",
      definition: "Medical treatment of mental disorder.",
      mappings: [{ source: "IASC", code: "layer-4", match: "broadMatch" }],
    },
    {
      code: "support-group",
      parent: "psychosocial",
      definition: "Facilitated or peer-led group.",
      mappings: [{ source: "VOCA-ASST", code: "group-support", match: "exactMatch" }],
    },
    {
      code: "grief-counselling",
      parent: "psychosocial",
      definition: "Support of the bereaved.",
      mappings: [{ source: "OE", code: "health/end_of_life_care/bereavement", match: "exactMatch" }],
    },
    {
      code: "responder-debriefing",
      parent: "psychosocial",
      definition: "Organised psychological support for staff and volunteers.",
      mappings: [{ source: "IASC", code: "layer-3", match: "broadMatch" }],
      deprecated: { since: "0.3.0", replacedBy: "responder-support" },
    },
    {
      code: "legal",
      definition: "Advice, representation and accompaniment.",
      mappings: [{ source: "VOCA-ASST", code: "criminal-civil-justice", match: "exactMatch" }],
    },
    {
      code: "legal-consultation",
      parent: "legal",
      definition: "First advice, usually free.",
      mappings: [{ source: "VRD", code: "9(1)(a)", match: "closeMatch" }],
    },
    {
      code: "legal-representation",
      parent: "legal",
      definition: "Lawyer acting for the victim.",
      mappings: [{ source: "VRD", code: "13", match: "closeMatch" }],
    },
    {
      code: "court-accompaniment",
      parent: "legal",
      definition: "Presence and preparation before and during hearings.",
      mappings: [
        { source: "VRD-REV", code: "court-support", match: "exactMatch" },
        { source: "VOCA-ASST", code: "advocacy-accompaniment", match: "exactMatch" },
      ],
    },
    {
      code: "proceedings-interpretation",
      parent: "legal",
      definition: "Interpretation and translation in investigation and trial.",
      mappings: [{ source: "VRD", code: "7", match: "exactMatch" }],
    },
    {
      code: "restorative-dialogue",
      parent: "legal",
      definition: "Facilitated voluntary encounter or circle.",
      mappings: [{ source: "VRD", code: "12", match: "exactMatch" }],
    },
    {
      code: "claims-assistance",
      parent: "legal",
      definition: "Preparing, sending and following claims.",
      mappings: [{ source: "CTD", code: "24(3)(c)", match: "exactMatch" }],
    },
    {
      code: "practical",
      definition: "Daily-life, social and material services.",
      mappings: [{ source: "VOCA-ASST", code: "shelter-housing", match: "broadMatch" }],
    },
    {
      code: "emergency-lodging",
      parent: "practical",
      definition: "Hotel, shelter or host housing.",
      mappings: [{ source: "OE", code: "housing/emergency_shelter", match: "exactMatch" }],
    },
    {
      code: "transport-service",
      parent: "practical",
      definition: "Tickets, vehicles or accompaniment.",
      mappings: [{ source: "OE", code: "transit/transportation", match: "exactMatch" }],
    },
    {
      code: "material-aid",
      parent: "practical",
      definition: "Goods, food, clothing, phone.",
      mappings: [{ source: "OE", code: "goods", match: "closeMatch" }],
    },
    {
      code: "social-work",
      parent: "practical",
      definition: "Support by a social worker.",
      mappings: [{ source: "OE", code: "care", match: "relatedMatch" }],
    },
    {
      code: "home-help",
      parent: "practical",
      definition: "Help in the home.",
      mappings: [{ source: "SGBXIV", code: "95", match: "exactMatch" }],
    },
    {
      code: "employment-support",
      parent: "practical",
      definition: "Job protection advice, retraining, placement.",
      mappings: [{ source: "OE", code: "work", match: "closeMatch" }],
    },
    {
      code: "education-support",
      parent: "practical",
      definition: "School arrangements, tutoring, grants.",
      mappings: [{ source: "OE", code: "education", match: "closeMatch" }],
    },
    {
      code: "housing-support",
      parent: "practical",
      definition: "Relocation or adaptation of the home.",
      mappings: [{ source: "OE", code: "housing", match: "relatedMatch" }],
    },
    {
      code: "funeral-service",
      parent: "practical",
      definition: "Organisation of funeral, transport of remains.",
      mappings: [{ source: "OE", code: "health/end_of_life_care/burial_funeral_help", match: "exactMatch" }],
    },
    {
      code: "consular-assistance",
      parent: "practical",
      definition: "Help by the State of nationality to its nationals abroad.",
      mappings: [{ source: "PACE2303", code: "cross-border", match: "relatedMatch" }],
    },
    {
      code: "financial",
      definition: "Paying and administering money benefits.",
      mappings: [{ source: "VOCA-COMP", code: "all", match: "closeMatch" }],
    },
    {
      code: "emergency-payment",
      parent: "financial",
      definition: "First payment without full assessment.",
      mappings: [
        { source: "BE-FA", code: "avance", match: "closeMatch" },
        { source: "FGTI", code: "provision", match: "closeMatch" },
      ],
    },
    {
      code: "compensation-processing",
      parent: "financial",
      definition: "Examination, offer, decision and payment.",
      mappings: [{ source: "CD2004", code: "deciding-authority", match: "relatedMatch" }],
    },
    {
      code: "cross-border-claim-transmission",
      parent: "financial",
      definition: "Assisting authority sends the claim to the deciding authority abroad.",
      mappings: [
        { source: "CD2004", code: "assisting-authority", match: "relatedMatch" },
        { source: "EJUSTICE", code: "492", match: "exactMatch" },
      ],
    },
    {
      code: "benefit-administration",
      parent: "financial",
      definition: "Periodic payments and revisions.",
      mappings: [
        { source: "SGBXIV", code: "ch9", match: "closeMatch" },
        { source: "BE-SN", code: "pension-de-dedommagement", match: "closeMatch" },
      ],
    },
    {
      code: "memory-services",
      definition: "Services that recognise and remember.",
      mappings: [{ source: "COE2017", code: "recognition-remembrance", match: "closeMatch" }],
    },
    {
      code: "status-certification",
      parent: "memory-services",
      definition: "Issuing proof that opens rights.",
      mappings: [{ source: "BE-SN", code: "statut", match: "closeMatch" }],
    },
    {
      code: "commemoration-organisation",
      parent: "memory-services",
      definition: "Ceremonies and anniversaries with victims' participation.",
      mappings: [{ source: "UN-DAY", code: "21-august", match: "relatedMatch" }],
    },
    {
      code: "archive-and-testimony",
      parent: "memory-services",
      definition: "Collection, preservation and educational use.",
      mappings: [{ source: "COUNCIL-CONCL", code: "testimonies", match: "closeMatch" }],
    },
    {
      code: "mediation-and-complaints",
      parent: "legal",
      definition: "Hears complaints about how a claim or a service was handled.",
      since: "0.2.0",
    },
    {
      code: "emergency-number",
      parent: "coordination",
      definition: "Number that alerts rescue services.",
      since: "0.2.0",
    },
    {
      code: "health-cost-cover",
      parent: "financial",
      definition: "Covers the cost of care so that the person advances nothing or is repaid.",
      since: "0.2.0",
    },
    {
      code: "tax-or-fee-relief",
      parent: "financial",
      definition: "Exempts from a tax or a fee.",
      since: "0.2.0",
    },
    {
      code: "responder-support",
      parent: "psychosocial",
      definition:
        "Continuing support for staff and volunteers who were exposed: rest, peers, follow-up and treatment where needed. A single session of debriefing is none: the World Health Organization advises against it.",
      mappings: [
        { source: "IASC", code: "4.4", match: "exactMatch" },
        { source: "WHO-2003", code: "single-session-debriefing", match: "relatedMatch" },
      ],
      since: "0.3.0",
    },
    {
      code: "psychological-first-aid",
      parent: "psychosocial",
      definition:
        "Humane and practical help by trained people, in the first hours and days, to somebody in acute distress.",
      mappings: [{ source: "WHO-PFA", code: "2011", match: "exactMatch" }],
      since: "0.3.0",
    },
    {
      code: "psychological-screening",
      parent: "psychosocial",
      definition:
        "Contacting everybody who was exposed, asking the same questions at set times, and leading to treatment those who need it.",
      mappings: [{ source: "ENVR-SCP", code: "four-weeks", match: "relatedMatch" }],
      since: "0.3.0",
    },
    {
      code: "religious-and-spiritual-care",
      parent: "psychosocial",
      definition: "Chaplaincy and care for questions of meaning, by one's own belief or by none.",
      mappings: [
        { source: "IASC", code: "5.3", match: "closeMatch" },
        { source: "OVC-MVT", code: "faith-based-services", match: "exactMatch" },
      ],
      since: "0.3.0",
    },
    {
      code: "childrens-service",
      parent: "psychosocial",
      definition: "Care and support made for children and young people, by age.",
      mappings: [
        { source: "VRD-REV", code: "child-services", match: "closeMatch" },
        { source: "EUCVT", code: "2.2", match: "relatedMatch" },
      ],
      since: "0.3.0",
    },
    {
      code: "survivors-and-bereaved-gathering",
      parent: "psychosocial",
      definition:
        "Meetings at which survivors and the bereaved of one event, or of several, are informed and find one another.",
      since: "0.3.0",
    },
    {
      code: "general-interpretation",
      parent: "coordination",
      definition: "Interpretation and translation with services and authorities, outside proceedings.",
      mappings: [{ source: "SGBXIV", code: "12", match: "relatedMatch" }],
      since: "0.3.0",
    },
    {
      code: "volunteer-management",
      parent: "coordination",
      definition: "Receiving, checking, assigning and looking after people who offer their help.",
      mappings: [{ source: "OVC-MVT", code: "volunteer-management", match: "exactMatch" }],
      since: "0.3.0",
    },
    {
      code: "return-of-belongings",
      parent: "search-and-identification",
      definition:
        "Collecting, cleaning and giving back what was left at the scene or held as evidence, as the owner or the family wishes.",
      mappings: [{ source: "VRD", code: "15", match: "closeMatch" }],
      since: "0.3.0",
    },
    {
      code: "physical-protection",
      parent: "practical",
      definition: "Guarding, safe places and other measures against attack, retaliation or intimidation.",
      mappings: [
        { source: "VRD", code: "18", match: "closeMatch" },
        { source: "CTD", code: "25", match: "closeMatch" },
      ],
      since: "0.3.0",
    },
    {
      code: "media-and-privacy-support",
      parent: "practical",
      definition:
        "Help in dealing with journalists and social media, and in keeping name, image and story to oneself.",
      mappings: [
        { source: "VRD", code: "21", match: "closeMatch" },
        { source: "EUCVT", code: "1.7", match: "closeMatch" },
      ],
      since: "0.3.0",
    },
    {
      code: "repatriation-and-medical-evacuation",
      parent: "practical",
      definition: "Bringing an injured person home or to better care, or a deceased person home.",
      mappings: [{ source: "SGBXIV", code: "ch12", match: "relatedMatch" }],
      since: "0.3.0",
    },
    {
      code: "donation-fund",
      parent: "financial",
      definition:
        "Collecting money that the public gives and sharing it out among victims by published rules.",
      mappings: [{ source: "OVC-MVT", code: "donation-management", match: "closeMatch" }],
      since: "0.3.0",
    },
  ],
});

/** A code of {@link serviceType}. */
export type ServiceTypeCode = CodeOf<typeof serviceType>;
