import * as z from "zod";
import { publisherCode } from "../parts/identifier.ts";
import { defineEndpoint } from "./endpoint.ts";
import { flattenedJws } from "./flattened-jws.ts";
import { readerHeaders, representationHeaders } from "./negotiation.ts";

const coordinate = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

const publicKey = z
  .strictObject({ kty: z.literal("EC"), crv: z.literal("P-256"), x: coordinate, y: coordinate })
  .meta({ id: "PublicKey", title: "PublicKey", description: "A public key on P-256, for ES256 (RFC 7517)." });

const publisherKeys = z
  .strictObject({
    publisher: publisherCode,
    signsHere: z.boolean().meta({ description: "Whether this node signs for it." }),
    keys: z.array(
      z
        .strictObject({
          kid: z.string().meta({ description: "Thumbprint of the key (RFC 7638, SHA-256)." }),
          key: publicKey,
          revoked: z.literal(true).optional().meta({ description: "It counts no more." }),
        })
        .meta({ id: "KnownKey", title: "KnownKey", description: "A key as a node knows it." }),
    ),
  })
  .meta({
    id: "PublisherKeys",
    title: "PublisherKeys",
    description: "The keys of one publisher as a node knows them.",
  });

/** What a node says of itself. */
export const getNodeDocument = defineEndpoint({
  method: "GET",
  path: "/.well-known/civic-node",
  summary: "Read what the node says of itself",
  description:
    "Its name, its contact, where its feed is, the models that it takes, and the keys that it knows. Keys count for nobody because they stand here: an anchor, exchanged by another way, says which do.",
  parameters: z.strictObject({}),
  query: z.strictObject({
    publisher: publisherCode.optional().meta({
      description: "Whose key the signed form is signed with, where the node signs for several.",
    }),
  }),
  requestHeaders: {
    Accept:
      "`application/jose+json` gives it signed; where the node signs for nobody, or not for that publisher, it comes as plain JSON if that is taken too, else 406.",
    ...readerHeaders,
  },
  access: "public",
  answers: {
    200: {
      description: "What the node says of itself.",
      mediaType: "application/json",
      headers: {
        ...representationHeaders("Changes with a key or a setting."),
        Vary: "`Accept`, `Accept-Encoding`.",
      },
      otherForms: { "application/jose+json": flattenedJws },
      schema: z
        .strictObject({
          civic: z.literal("node").meta({ description: "Tells the document from others." }),
          name: z.string().meta({ description: "What the node is called." }),
          contact: z
            .string()
            .optional()
            .meta({ description: "Address of who runs it: `mailto:` or `https:`." }),
          feed: z.string().meta({ description: "Path of its feed." }),
          models: z.array(z.string()).meta({ description: "Versions of the model that it takes." }),
          publishers: z
            .array(publisherKeys)
            .meta({ description: "The publishers whose keys it knows, with these keys." }),
          issued: z.string().meta({ description: "Since when it has said so, by its own clock." }),
        })
        .meta({
          id: "NodeDocument",
          title: "NodeDocument",
          description: "What a node says of itself.",
        }),
    },
  },
  problems: ["not-acceptable"],
});
