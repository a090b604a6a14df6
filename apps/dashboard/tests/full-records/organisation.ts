import type { Organisation } from "@civic/schema";
import { address, headOf, location } from "./head.ts";

/** A body of which every field is given. */
export const fullOrganisation: Organisation = {
  ...headOf("organisation", "body"),
  acronym: { en: "FBX" },
  alternateNames: [{ en: "The Body by the Harbour" }],
  formerNames: [{ name: { en: "Old Body" }, used: { from: "1990", until: "1999" } }],
  established: "1990",
  lifeCycle: { stage: "active", period: { from: "2000" } },
  legalForm: { en: "Association under public law" },
  accreditations: [
    {
      as: { en: "Recognised association of victims" },
      by: { description: { en: "The minister who recognises" } },
      valid: { from: "2024", until: "2029" },
      legalBasis: [{ title: "Decree on associations" }],
    },
  ],
  providerTypes: ["victims-association"],
  role: { en: "Helps victims to be heard" },
  functions: ["policy", "memory"],
  phases: ["follow-up"],
  website: "https://example.org/body",
  contacts: [
    {
      channel: "telephone",
      number: "0800005696",
      display: "0800 00 56 96",
      reachableFromAbroad: "no",
      confirmation: { by: { en: "Desk that answers" }, on: "2026-09" },
    },
    { channel: "post", postalAddress: address },
    { channel: "visit", place: { en: "Behind the town hall" }, ...location },
  ],
  sites: [
    {
      name: { en: "Northern site" },
      place: { en: "Beside the northern gate" },
      ...location,
      hours: { timeZone: "Europe/Paris", weekly: [{ days: ["mo"], opens: "09:00", closes: "12:00" }] },
      contacts: [{ channel: "email", address: "north@example.org" }],
      areaServed: { en: "The northern valleys" },
    },
    { name: { en: "Southern site" }, postalAddress: { ...address, street: ["2 Quay"] } },
  ],
};
