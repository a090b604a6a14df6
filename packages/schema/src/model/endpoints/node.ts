import * as z from "zod";
import { defineEndpoint } from "./endpoint.ts";
import { readerHeaders, representationHeaders } from "./negotiation.ts";

const none = z.strictObject({});

/** The description of the API itself. */
export const getOpenapi = defineEndpoint({
  method: "GET",
  path: "/openapi.json",
  summary: "Read this description (OpenAPI 3.1)",
  description: "Paths, schemas and problems for programs; `/docs` says the same to people.",
  parameters: none,
  query: none,
  requestHeaders: readerHeaders,
  access: "public",
  answers: {
    200: {
      description: "OpenAPI 3.1.",
      mediaType: "application/json",
      headers: representationHeaders("Changes with the release of the node."),
      schema: z.record(z.string(), z.unknown()),
    },
  },
  problems: [],
});

/** Whether the process runs. */
export const getHealth = defineEndpoint({
  method: "GET",
  path: "/healthz",
  summary: "Whether the process runs",
  description: "Answers without asking the store: what does not answer here has to be started anew.",
  parameters: none,
  query: none,
  access: "public",
  answers: {
    200: {
      description: "It runs.",
      mediaType: "application/json",
      schema: z
        .strictObject({ status: z.literal("ok") })
        .meta({ id: "Health", title: "Health", description: "That the process runs." }),
    },
  },
  problems: [],
});

/** Whether the node can answer: store open, records loaded. */
export const getReadiness = defineEndpoint({
  method: "GET",
  path: "/readyz",
  summary: "Whether the node can answer",
  description: "Asks the store: what is not ready gets no requests until it is.",
  parameters: none,
  query: none,
  access: "public",
  answers: {
    200: {
      description: "The store answers and the records are loaded.",
      mediaType: "application/json",
      schema: z
        .strictObject({
          status: z.literal("ready"),
          records: z.int().meta({ description: "Records that the node holds, latest versions." }),
          damaged: z.int().min(1).optional().meta({
            description:
              "Versions whose stored bytes are known to be damaged: they are not shown. Absent where none is known.",
          }),
          schemaVersion: z.string().meta({ description: "Version of the model that the node speaks." }),
        })
        .meta({ id: "Readiness", title: "Readiness", description: "What a node that is ready holds." }),
    },
  },
  problems: ["unavailable"],
});

/** What the node counts of itself, for whoever runs it. */
export const getMetrics = defineEndpoint({
  method: "GET",
  path: "/metrics",
  summary: "Read what the node counts of itself",
  description:
    "The text format of Prometheus: requests, refusals, writes, pulls and damage since the process began. No figure names a caller, and none tells what was asked.",
  parameters: none,
  query: none,
  access: "public",
  answers: {
    200: {
      description: "Every figure with its meaning.",
      mediaType: "text/plain; version=0.0.4; charset=utf-8",
      schema: z.string(),
    },
  },
  problems: [],
});
