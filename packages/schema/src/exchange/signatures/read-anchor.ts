import { readDocument } from "../../json-text/read-document.ts";
import { malformed, type Reading, readBy } from "./reading.ts";
import type { Anchor } from "./statements.ts";
import { checkOf, closed, partOfModel, thumbprint } from "./wire-forms.ts";

const check = checkOf(
  closed({
    civic: { const: "anchor" },
    publishers: {
      type: "object",
      propertyNames: partOfModel("PublisherCode"),
      additionalProperties: { type: "array", items: thumbprint, minItems: 1, maxItems: 100 },
    },
  }),
);

/** Reads an anchor file: whose keys are believed from the first day. One that names nobody is none. */
export function readAnchor(bytes: Uint8Array): Reading<Anchor> {
  const text = readDocument(bytes);
  if (!text.read || text.findings.some(({ severity }) => severity === "error"))
    return malformed("anchor-malformed", ...text.findings);
  const reading = readBy<Anchor>(check(), text.document, "anchor-malformed");
  if (!reading.read || Object.keys(reading.value.publishers).length > 0) return reading;
  return malformed("anchor-malformed");
}
