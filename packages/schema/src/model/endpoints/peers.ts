import * as z from "zod";
import { publisherCode } from "../parts/identifier.ts";
import { defineEndpoint } from "./endpoint.ts";
import { codedHeaders, codingHeader, languageHeader } from "./negotiation.ts";
import { describedFinding } from "./problem.ts";

const count = z.int().min(0);
const time = z.iso.datetime({ precision: 3 });

/** Why a peer could not be read, as a person may act on it. */
const peerFailure = z
  .enum([
    "unreachable",
    "silent",
    "broken-off",
    "unexpected-answer",
    "bound-reached",
    "quota-reached",
    "not-stored",
  ])
  .meta({
    id: "PeerFailure",
    title: "PeerFailure",
    description:
      "Why a peer could not be read: no connection came about, it did not answer in time, the connection broke off, it answered something else than was asked for, its answer reached a bound of this node, it has had its quota of bytes stored here, or this node could not store what it sent.",
  });

const peer = z
  .strictObject({
    url: z.string().meta({ description: "Its address." }),
    publishers: z
      .array(publisherCode)
      .meta({ description: "Publishers whose records are taken from there." }),
    unsigned: z
      .array(publisherCode)
      .meta({ description: "Those of them whose records are taken without a signature as well." }),
    anchored: z.boolean().meta({
      description:
        "Whether an anchor says whose keys are believed. Without one, only keys that count here already do.",
    }),
    contact: time
      .optional()
      .meta({ description: "When it last answered as it should; absent where it never did." }),
    failure: peerFailure
      .optional()
      .meta({ description: "Why the last try failed; absent where it did not, or where that is not known." }),
    error: z.string().optional().meta({
      description:
        "The same in detail and in English, for whoever runs the node; absent where the last try did not fail.",
    }),
    failures: count.meta({ description: "Tries in a row that failed." }),
    more: z.boolean().meta({ description: "Whether there is more to read there, as far as is known." }),
    received: count.meta({ description: "Entries of its feed that were read." }),
    applied: count.meta({ description: "Those that changed something here." }),
    refused: count.meta({ description: "Those that were refused." }),
    quarantined: count.meta({
      description: "Refused entries that are kept, as evidence and to be tried again where that may help.",
    }),
    refusals: z
      .array(
        z.strictObject({
          at: time.meta({ description: "When it was refused." }),
          finding: describedFinding,
        }),
      )
      .meta({ description: "The last that were refused, newest first; twenty at most." }),
  })
  .meta({
    id: "MirroredPeer",
    title: "MirroredPeer",
    description: "How far the mirroring of a peer has come.",
  });

/** Which nodes this one mirrors, and what became of it. */
export const listPeers = defineEndpoint({
  method: "GET",
  path: "/v1/peers",
  summary: "Read how mirroring goes",
  description:
    "The nodes that this one mirrors, when each last answered, and what was taken and refused of what it sent.",
  parameters: z.strictObject({}),
  query: z.strictObject({}),
  requestHeaders: { ...codingHeader, ...languageHeader },
  access: "public",
  answers: {
    200: {
      description: "The peers, in the order of their addresses.",
      mediaType: "application/json",
      headers: { ...codedHeaders, "Content-Language": "Language of the sentences." },
      schema: z
        .strictObject({
          items: z.array(peer).meta({ description: "One for each node, in the order of their addresses." }),
        })
        .meta({ id: "PeerList", title: "PeerList", description: "The nodes that this one mirrors." }),
    },
  },
  problems: [],
});
