import * as z from "zod";
import { accessibilityFeatureCode } from "./codes.ts";
import { localisedText } from "./language.ts";
import { postalAddress } from "./postal-address.ts";

// As in a `geo:` address (RFC 5870): latitude first, no height. GeoJSON has longitude first.
const coordinates = z
  .strictObject({
    latitude: z
      .number()
      .min(-90)
      .max(90)
      .meta({ description: "Degrees north of the equator (WGS 84); negative south of it." }),
    longitude: z
      .number()
      .min(-180)
      .max(180)
      .meta({ description: "Degrees east of Greenwich (WGS 84); negative west of it." }),
  })
  .meta({
    id: "Coordinates",
    title: "Coordinates",
    description: "A point on the earth, in degrees (WGS 84).",
    examples: [{ latitude: 48.8466, longitude: 2.4346 }],
  });

/** Where a place is, how to get there, and who can use it: the same fields wherever a record speaks of one. */
export const location = {
  postalAddress: postalAddress.optional().meta({ description: "Its address, in parts." }),
  coordinates: coordinates.optional().meta({ description: "Where it is on a map." }),
  directions: localisedText.optional().meta({ description: "How to get there and which door to take." }),
  accessibility: z
    .array(accessibilityFeatureCode)
    .min(1)
    .optional()
    .meta({ description: "What makes it usable by persons with a disability. Not named: not said." }),
};
