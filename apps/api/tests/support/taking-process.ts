import { createSigningKey, signerOf } from "@civic/schema/signatures";
import { openStore } from "../../src/store/open-store.ts";
import { signedChain } from "./signed-version.ts";

// A process that takes signed versions over, one batch after the other, and tells of each once it is acknowledged. It
// ends after so many batches, or when it is killed.

const [dataFolder = "", databaseUrl = "", name = "", batches = "0"] = process.argv.slice(2);

const store = await openStore({
  dataFolder,
  databaseUrl: databaseUrl === "" ? undefined : databaseUrl,
  now: () => new Date(),
  onIdleError: () => undefined,
});
const signer = await signerOf(await createSigningKey("be"));

for (let batch = 0; batch < Number(batches); batch += 1) {
  const chain = await signedChain(3, signer, { slug: `${name}-${batch}` });
  const outcomes = await store.exchange.take(chain);
  if (outcomes.some(({ type }) => type !== "added")) throw new Error("a version was not taken");
  process.send?.(`be/service/${name}-${batch}`);
}
await store.close();
process.disconnect?.();
