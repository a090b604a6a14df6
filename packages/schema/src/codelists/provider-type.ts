import { type CodeOf, defineCodelist } from "./codelist.ts";

/** Who acts. The first level groups the others; the stakeholders named at the 2017 conference are covered. */
export const providerType = defineCodelist({
  id: "provider-type",
  openness: "open",
  since: "0.1.0",
  concepts: [
    {
      code: "government-coordination",
      definition: "Public bodies that steer and coordinate.",
      mappings: [{ source: "CIVIC", code: "stakeholders", match: "broadMatch" }],
    },
    {
      code: "national-coordinator",
      parent: "government-coordination",
      definition: "Body or person in charge of interministerial victim policy.",
      mappings: [
        { source: "FR-II17", code: "delegue-interministeriel", match: "exactMatch" },
        { source: "MILQUET", code: "national-coordinator", match: "closeMatch" },
      ],
    },
    {
      code: "single-contact-point",
      parent: "government-coordination",
      definition: "Contact for other States and for victims of terrorism.",
      mappings: [
        { source: "COUNCIL18", code: "contact-point", match: "exactMatch" },
        { source: "ENVR-SCP", code: "network", match: "exactMatch" },
      ],
    },
    {
      code: "crisis-unit",
      parent: "government-coordination",
      definition: "Time-limited body for one event.",
      mappings: [{ source: "FR-CIAV", code: "CIAV", match: "exactMatch" }],
    },
    { code: "ministry", parent: "government-coordination", definition: "Central government department." },
    {
      code: "local-authority",
      parent: "government-coordination",
      definition: "Region, county or municipality.",
    },
    {
      code: "local-follow-up-committee",
      parent: "government-coordination",
      definition: "Standing local body that follows victims after an event.",
      mappings: [{ source: "FR-II17", code: "comite-de-suivi", match: "exactMatch" }],
    },
    {
      code: "consular-service",
      parent: "government-coordination",
      definition: "Embassy or consulate.",
    },
    {
      code: "emergency-and-security",
      definition: "First responders.",
      mappings: [{ source: "CIVIC", code: "stakeholders", match: "broadMatch" }],
    },
    {
      code: "fire-and-rescue",
      parent: "emergency-and-security",
      definition: "Public fire and rescue body.",
      mappings: [{ source: "ISCO", code: "5411", match: "closeMatch" }],
    },
    {
      code: "ambulance-service",
      parent: "emergency-and-security",
      definition: "Emergency medical transport and care.",
      mappings: [{ source: "ISCO", code: "3258", match: "closeMatch" }],
    },
    {
      code: "first-aid-organisation",
      parent: "emergency-and-security",
      definition: "Voluntary first-aid workers, such as the Red Cross or Red Crescent.",
      mappings: [{ source: "CIVIC", code: "stakeholders", match: "broadMatch" }],
    },
    {
      code: "civil-protection",
      parent: "emergency-and-security",
      definition: "Civil-protection authority.",
    },
    {
      code: "police",
      parent: "emergency-and-security",
      definition: "Law-enforcement body.",
      mappings: [{ source: "ISCO", code: "5412", match: "closeMatch" }],
    },
    {
      code: "identification-team",
      parent: "emergency-and-security",
      definition: "National DVI team.",
      mappings: [{ source: "DVI", code: "team", match: "exactMatch" }],
    },
    {
      code: "justice",
      definition: "Judicial and legal actors.",
      mappings: [{ source: "CIVIC", code: "stakeholders", match: "broadMatch" }],
    },
    {
      code: "prosecution-service",
      parent: "justice",
      definition: "Public prosecutor.",
      mappings: [{ source: "FR-II17", code: "parquet", match: "exactMatch" }],
    },
    {
      code: "court",
      parent: "justice",
      definition: "Criminal, civil or administrative court.",
      mappings: [{ source: "ISCO", code: "2612", match: "relatedMatch" }],
    },
    {
      code: "bar-association",
      parent: "justice",
      definition: "Professional body of lawyers.",
      mappings: [{ source: "ISCO", code: "2611", match: "relatedMatch" }],
    },
    {
      code: "lawyer",
      parent: "justice",
      definition: "Individual lawyer or firm.",
      mappings: [{ source: "ISCO", code: "2611", match: "exactMatch" }],
    },
    {
      code: "legal-aid-body",
      parent: "justice",
      definition: "Body granting legal aid.",
      mappings: [{ source: "VRD", code: "13", match: "relatedMatch" }],
    },
    {
      code: "notary",
      parent: "justice",
      definition: "Public officer for succession and family matters.",
      mappings: [{ source: "ISCO", code: "2619", match: "relatedMatch" }],
    },
    {
      code: "health",
      definition: "Health actors.",
      mappings: [{ source: "CIVIC", code: "stakeholders", match: "broadMatch" }],
    },
    {
      code: "hospital",
      parent: "health",
      definition: "Public or private hospital.",
    },
    {
      code: "nurse",
      parent: "health",
      definition: "Nursing professional or service.",
      mappings: [{ source: "ISCO", code: "2221", match: "exactMatch" }],
    },
    {
      code: "general-practitioner",
      parent: "health",
      definition: "Primary-care doctor.",
      mappings: [{ source: "ISCO", code: "2211", match: "exactMatch" }],
    },
    {
      code: "psychotrauma-centre",
      parent: "health",
      definition: "Specialised centre for psycho-trauma.",
      mappings: [{ source: "IASC", code: "layer-4", match: "relatedMatch" }],
    },
    {
      code: "psychologist",
      parent: "health",
      definition: "Psychologist in practice or service.",
      mappings: [{ source: "ISCO", code: "2634", match: "exactMatch" }],
    },
    {
      code: "forensic-institute",
      parent: "health",
      definition: "Forensic medicine service.",
      mappings: [{ source: "DVI", code: "2", match: "relatedMatch" }],
    },
    {
      code: "rehabilitation-centre",
      parent: "health",
      definition: "Physical or functional rehabilitation facility.",
      mappings: [{ source: "SGBXIV", code: "ch6", match: "relatedMatch" }],
    },
    {
      code: "social-and-support",
      definition: "Support actors.",
      mappings: [{ source: "CIVIC", code: "stakeholders", match: "broadMatch" }],
    },
    {
      code: "victim-support-organisation",
      parent: "social-and-support",
      definition: "General or specialist victim support service.",
      mappings: [{ source: "VRD", code: "8", match: "exactMatch" }],
    },
    {
      code: "victims-association",
      parent: "social-and-support",
      definition: "Association created by victims or relatives.",
      mappings: [{ source: "CIVIC", code: "stakeholders", match: "broadMatch" }],
    },
    {
      code: "social-service",
      parent: "social-and-support",
      definition: "Public or non-profit social work.",
      mappings: [{ source: "ISCO", code: "2635", match: "closeMatch" }],
    },
    {
      code: "humanitarian-organisation",
      parent: "social-and-support",
      definition: "Other non-governmental organisation.",
      mappings: [{ source: "CIVIC", code: "stakeholders", match: "broadMatch" }],
    },
    {
      code: "faith-or-community-group",
      parent: "social-and-support",
      definition: "Local or religious community offering support.",
      mappings: [{ source: "IASC", code: "layer-2", match: "relatedMatch" }],
    },
    {
      code: "school-or-university",
      parent: "social-and-support",
      definition: "Education institution.",
    },
    {
      code: "employer",
      parent: "social-and-support",
      definition: "Employer of a victim.",
    },
    {
      code: "compensation-and-insurance",
      definition: "Payers and deciders.",
      mappings: [{ source: "CIVIC", code: "stakeholders", match: "broadMatch" }],
    },
    {
      code: "compensation-authority",
      parent: "compensation-and-insurance",
      definition: "Public body that decides on compensation.",
      mappings: [{ source: "CD2004", code: "deciding-authority", match: "exactMatch" }],
    },
    {
      code: "guarantee-fund",
      parent: "compensation-and-insurance",
      definition: "Fund that compensates in place of the offender.",
      mappings: [{ source: "FGTI", code: "fonds", match: "exactMatch" }],
    },
    {
      code: "assisting-authority",
      parent: "compensation-and-insurance",
      definition: "Authority that helps residents to claim abroad.",
      mappings: [{ source: "CD2004", code: "assisting-authority", match: "exactMatch" }],
    },
    {
      code: "social-security-body",
      parent: "compensation-and-insurance",
      definition: "Health, accident, pension or family insurer.",
      mappings: [{ source: "SGBXIV", code: "28", match: "relatedMatch" }],
    },
    {
      code: "insurer",
      parent: "compensation-and-insurance",
      definition: "Private insurer or pool.",
      mappings: [
        { source: "CIVIC", code: "stakeholders", match: "broadMatch" },
        { source: "BE-INS24", code: "contact-point", match: "relatedMatch" },
      ],
    },
    { code: "charitable-fund", parent: "compensation-and-insurance", definition: "Fund fed by donations." },
    {
      code: "international-and-memory",
      definition: "Other actors.",
      mappings: [{ source: "CIVIC", code: "stakeholders", match: "broadMatch" }],
    },
    {
      code: "international-organisation",
      parent: "international-and-memory",
      definition: "Intergovernmental body.",
      mappings: [{ source: "UN-DAY", code: "UNOCT", match: "relatedMatch" }],
    },
    {
      code: "memorial-institution",
      parent: "international-and-memory",
      definition: "Institution of memory.",
      mappings: [{ source: "COE2017", code: "remembrance", match: "relatedMatch" }],
    },
    {
      code: "research-body",
      parent: "international-and-memory",
      definition: "University or institute that studies effects and help.",
    },
    {
      code: "media",
      parent: "international-and-memory",
      definition: "Press and broadcasters.",
      mappings: [{ source: "PACE2303", code: "3.2.10", match: "relatedMatch" }],
    },
    {
      code: "other-public-authority",
      parent: "government-coordination",
      definition: "Public authority that no other code names.",
      since: "0.2.0",
    },
    {
      code: "veterans-and-war-victims-office",
      parent: "social-and-support",
      definition: "Public body for veterans and victims of war.",
      since: "0.2.0",
    },
    {
      code: "enforcement-body",
      parent: "justice",
      definition: "Body that collects from the offender what a court awarded, or enforces it.",
      mappings: [{ source: "VRD", code: "16(2)", match: "relatedMatch" }],
      since: "0.3.0",
    },
  ],
});

/** A code of {@link providerType}. */
export type ProviderTypeCode = CodeOf<typeof providerType>;
