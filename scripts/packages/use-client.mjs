// Runs wherever the packages run, from their tarballs: on each Node, in a page and in a worker.
import { createSigningKey, signerOf } from "@civic/schema/signatures";
import { createCivicClient } from "@civic/sdk";
import { createMemoryStore, mirror } from "@civic/sdk/mirror";
import { createTestNode, exampleRecord } from "@civic/sdk/testing";

/** Uses the client; `address` is that of a server of another origin, which refuses the first request. */
export async function useClient(address) {
  const waits = [];
  const far = createCivicClient({
    baseUrl: address,
    retry: { random: () => 0, sleep: async (milliseconds) => void waits.push(milliseconds) },
    hooks: { response: ({ requestId, response }) => waits.push(`${response.status} ${requestId}`) },
  });
  const { name } = await far.node.document();

  const signer = await signerOf(await createSigningKey("be"));
  const node = createTestNode({ records: [exampleRecord("service", { slug: "line" })], signers: [signer] });
  const civic = node.client({ publisher: "be" });
  await civic.records.update("be/service/line", (service) => ({ ...service, asOf: "2026-12" }));
  const exported = [];
  for await (const line of civic.exchange.export()) exported.push(line.type);
  const store = createMemoryStore();
  const anchor = { civic: "anchor", publishers: { be: [signer.kid] } };
  const mirrored = [];
  for await (const { outcome } of mirror(civic, { store, anchor })) mirrored.push(outcome);
  const refused = await civic.records.get("be/service/none").catch((error) => error.kind);
  return [name, ...waits, ...exported, ...mirrored, store.versions.get("be/service/line")?.version, refused];
}
