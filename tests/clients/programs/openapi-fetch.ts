import createClient from "openapi-fetch";
import type { components, paths } from "./schema.js";

// What somebody writes who has nothing but the description of a node: list, read, tell apart, publish.
const [baseUrl = "", key = "", sent = ""] = process.argv.slice(2);
// A record is also given as its publisher signed it, which has an address of its own.
const civic = createClient<paths, "application/json" | "application/problem+json">({ baseUrl });

type CivicRecord = components["schemas"]["CivicRecord"];

function sum(amount: components["schemas"]["Amount"]): string {
  return amount.method === "fixed" ? `${amount.value.amount} ${amount.value.currency}` : amount.method;
}

/** Compiles only where `kind` tells the records apart, as `method` does their amounts. */
function tell(record: CivicRecord): string {
  switch (record.kind) {
    case "service":
      return `${record.id} meets ${record.needs.join(", ")}`;
    case "compensation-scheme":
      return `${record.id} pays by ${(record.amounts ?? []).map(sum).join(", ")}`;
    default:
      return record.id;
  }
}

// @ts-expect-error the kinds are a closed list
export const war = (record: CivicRecord) => record.kind === "war";

const address = "/v1/records/{publisher}/{kind}/{slug}";
const page = await civic.GET("/v1/records", { params: { query: { kind: ["service"], limit: 2 } } });
const path = { publisher: "civic", kind: "compensation-scheme", slug: "fr-fgti-terrorism" } as const;
const scheme = await civic.GET(address, { params: { path, query: { version: 1 } } });
const held = { "If-None-Match": scheme.response.headers.get("ETag") ?? "" };
const again = await civic.GET(address, { params: { path, header: held } });
const body = JSON.parse(sent) as components["schemas"]["Service"];
const place = { publisher: "be", kind: "service", slug: "help-line" } as const;
const refused = await civic.PUT(address, { params: { path: place }, body });
const published = await civic.PUT(address, {
  params: { path: place },
  body,
  headers: { Authorization: `Bearer ${key}` },
});

console.log(
  JSON.stringify({
    services: page.data?.items.map(({ kind }) => kind),
    more: page.data?.next !== undefined,
    scheme: scheme.data && tell(scheme.data),
    again: again.response.status,
    refused: refused.error?.type,
    published: published.response.status,
    kept: published.data && tell(published.data),
  }),
);
