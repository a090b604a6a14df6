import * as z from "zod";
import { type RecordKind, recordKinds } from "../../records/kinds.ts";
import { keyAreaCode } from "../parts/codes.ts";
import { jurisdictionCode, recordId } from "../parts/identifier.ts";
import { languageTag, localisedText } from "../parts/language.ts";
import { defineEndpoint } from "./endpoint.ts";
import { readerHeaders, representationHeaders } from "./negotiation.ts";

const kinds = recordKinds as [RecordKind, ...RecordKind[]];
const count = z.int().nonnegative();

const area = z
  .strictObject({
    area: keyAreaCode,
    records: count.meta({ description: "Records that say something on it." }),
    states: count.meta({ description: "States of which at least one record does." }),
    bodies: count.meta({ description: "Bodies of States of which at least one record does." }),
  })
  .meta({ id: "OverviewArea", title: "OverviewArea", description: "One of the four key areas, in figures." });

const stale = z
  .strictObject({
    jurisdiction: jurisdictionCode.meta({ description: "The State, or the body of States." }),
    records: count.meta({ description: "How many of its records." }),
  })
  .meta({
    id: "OverviewStale",
    title: "OverviewStale",
    description:
      "How many records of a State were neither compared with their sources nor confirmed for two years or more.",
  });

const arrival = z
  .strictObject({
    id: recordId.meta({ description: "Id of the record." }),
    kind: z.enum(kinds).meta({ description: "What the record describes." }),
    jurisdiction: jurisdictionCode.meta({
      description: "The State, or the body of States, that it is about.",
    }),
    name: localisedText.meta({ description: "Its name, in the languages that it has." }),
    language: languageTag.meta({ description: "The language in which the record was written." }),
    version: z.int().positive().meta({ description: "Number of the version that came." }),
    at: z.iso.datetime().meta({ description: "When this node took the version, in UTC." }),
  })
  .meta({
    id: "OverviewArrival",
    title: "OverviewArrival",
    description: "A record whose latest version came to this node not long ago.",
  });

/** What a node holds as a whole. */
export const getOverview = defineEndpoint({
  method: "GET",
  path: "/v1/overview",
  summary: "Read what the node holds as a whole, in figures",
  description:
    "How many States and records there are, how many of them say something on each of the four key areas, which were neither compared with their sources nor confirmed for two years or more, and what came last. Figures of records: a State without a record may well have what the record would say.",
  parameters: z.strictObject({}),
  query: z.strictObject({}),
  requestHeaders: readerHeaders,
  access: "public",
  answers: {
    200: {
      description: "The figures.",
      mediaType: "application/json",
      headers: representationHeaders("Changes when a record changes, and with the day."),
      schema: z
        .strictObject({
          states: count.meta({ description: "States with records." }),
          records: count.meta({ description: "Active records, bodies of States with theirs." }),
          published: count.meta({
            description: "Of these: published by the State, or body of States, that they are about.",
          }),
          areas: z.array(area).meta({ description: "In the order of the four key areas." }),
          stale: z.array(stale).meta({ description: "In the order of the codes." }),
          arrivals: z.array(arrival).meta({ description: "The last first; ten at most." }),
        })
        .meta({ id: "NodeOverview", title: "NodeOverview", description: "What a node holds as a whole." }),
    },
  },
  problems: [],
});
