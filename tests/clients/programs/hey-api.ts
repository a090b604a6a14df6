import { client } from "./client.gen.js";
import { type Amount, type CivicRecord, recordsGet, recordsList, recordsPut, type Service } from "./index.js";

// What somebody writes who has nothing but the description of a node: list, read, tell apart, publish.
const [baseUrl = "", key = "", sent = ""] = process.argv.slice(2);
client.setConfig({ baseUrl });

function sum(amount: Amount): string {
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

const page = await recordsList({ query: { kind: ["service"], limit: 2 } });
const path = { publisher: "civic", kind: "compensation-scheme", slug: "fr-fgti-terrorism" } as const;
const scheme = await recordsGet({ path, query: { version: 1 } });
const held = { "If-None-Match": scheme.response?.headers.get("ETag") ?? "" };
const again = await recordsGet({ path, headers: held });
const body = JSON.parse(sent) as Service;
const place = { publisher: "be", kind: "service", slug: "help-line" } as const;
const refused = await recordsPut({ path: place, body });
const published = await recordsPut({ path: place, body, auth: key });

console.log(
  JSON.stringify({
    services: page.data?.items.map(({ kind }) => kind),
    more: page.data?.next !== undefined,
    // A record is also given as its publisher signed it, where that is asked for.
    scheme: scheme.data && "kind" in scheme.data && tell(scheme.data),
    again: again.response?.status,
    refused: refused.error?.type,
    published: published.response?.status,
    kept: published.data && tell(published.data),
  }),
);
