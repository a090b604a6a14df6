import * as z from "zod";
import { feedLimit, feedWait } from "../../endpoints/feed-limits.ts";
import { type RecordKind, recordKinds } from "../../records/kinds.ts";
import { versionLimit } from "../../records/version-limit.ts";
import { jurisdictionCode, publisherCode, recordId } from "../parts/identifier.ts";
import { civicRecord } from "../records/record.ts";
import { defineEndpoint } from "./endpoint.ts";
import { flattenedJws, jwsHash } from "./flattened-jws.ts";
import { codedHeaders, codingHeader } from "./negotiation.ts";
import { statementType } from "./statement-type.ts";

const kinds = recordKinds as [RecordKind, ...RecordKind[]];

/** Most values of one filter. */
const mostValues = 50;

const cursor = z.string().min(1).max(500);

const entry = {
  cursor: cursor.meta({ description: "`after` of who wants to go on behind this line." }),
  at: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    .meta({ description: "When this node took it, by its own clock, in UTC." }),
};
const version = z.int().min(1).max(versionLimit);
const change = z.enum(["put", "withdraw"]).meta({
  id: "VersionChange",
  title: "VersionChange",
  description: "`withdraw`: with this version the record is withdrawn.",
});

const line = z
  .union([
    z.strictObject({ ...entry, op: change, hash: jwsHash, jws: flattenedJws }).meta({
      id: "SignedVersionLine",
      title: "SignedVersionLine",
      description: "A version with the signature of its publisher; the payload is the record.",
    }),
    z
      .strictObject({
        ...entry,
        op: change,
        id: recordId,
        version,
        digest: z.string().regex(/^sha-256:[0-9a-f]{64}$/),
        record: civicRecord,
      })
      .meta({
        id: "UnsignedVersionLine",
        title: "UnsignedVersionLine",
        description: "A version that nobody signed.",
      }),
    z
      .strictObject({
        ...entry,
        op: statementType,
        hash: jwsHash,
        jws: flattenedJws,
      })
      .meta({
        id: "StatementLine",
        title: "StatementLine",
        description:
          "A further key of a publisher, a key that counts no more, or that a State confirms a compiled record.",
      }),
    z
      .strictObject({
        ...entry,
        op: z.literal("dispute"),
        id: recordId,
        version,
        jws: z.array(flattenedJws).length(2),
      })
      .meta({
        id: "DisputeLine",
        title: "DisputeLine",
        description: "Evidence that one version was signed with two contents.",
      }),
    z
      .strictObject({
        bookmark: cursor.meta({
          description: "`after` of the next request, also past what the filters left out.",
        }),
        more: z.boolean().meta({ description: "Whether more is there already." }),
      })
      .meta({
        id: "BookmarkLine",
        title: "BookmarkLine",
        description: "The last line. Without it the feed was cut off.",
      }),
  ])
  .meta({ id: "FeedLine", title: "FeedLine", description: "One line of a feed." });

/** What has changed at a node, in the order in which it came. */
export const readFeed = defineEndpoint({
  method: "GET",
  path: "/v1/feed",
  summary: "Follow what changes",
  description: `Everything that this node took, in the order in which it came, as NDJSON: versions with their signatures inside, statements and disputes, one line each, then a line \`{"bookmark":…,"more":…}\`. Ask again with \`after\` and that bookmark. An answer also ends at 8 MiB. An empty line means only that the connection lives. Keys and revocations come through every filter. Repeat a filter for any of several values.`,
  parameters: z.strictObject({}),
  query: z.strictObject({
    after: cursor.optional().meta({
      description:
        "A cursor or bookmark that this node gave, with the same filters; from the beginning by default.",
    }),
    publisher: z
      .array(publisherCode)
      .max(mostValues)
      .optional()
      .meta({ description: "Only what these publishers say." }),
    jurisdiction: z
      .array(jurisdictionCode)
      .max(mostValues)
      .optional()
      .meta({ description: "Only what is about these." }),
    kind: z
      .array(z.enum(kinds))
      .max(mostValues)
      .optional()
      .meta({ description: "Only records of these kinds." }),
    limit: z
      .int()
      .min(1)
      .max(feedLimit)
      .optional()
      .meta({ description: `Lines, 1 to ${feedLimit}; 1000 by default.` }),
    wait: z
      .int()
      .min(1)
      .max(feedWait)
      .optional()
      .meta({
        description: `Seconds, 1 to ${feedWait}, for which the answer is held open where there is nothing yet. It ends with the first that comes.`,
      }),
  }),
  requestHeaders: codingHeader,
  access: "public",
  answers: {
    200: {
      description: "One line a change, then the bookmark.",
      mediaType: "application/x-ndjson",
      headers: codedHeaders,
      schema: line,
    },
  },
  problems: ["invalid-cursor", "cursor-expired"],
});
