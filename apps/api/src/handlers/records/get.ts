import type { Store } from "../../store/store.ts";
import type { Handler, Outcome } from "../handler.ts";
import { idIn } from "./id-in.ts";
import { momentOf } from "./moment.ts";
import { notFound } from "./not-found.ts";
import { type AskedVersion, readVersion } from "./read-version.ts";
import type { WantedRecord } from "./record-reply.ts";
import { wrongMoment } from "./wrong-moment.ts";

/** One record, in the bytes it was published with; or, where it is asked for, as the current model says it, or as it was signed. */
export const getRecord: Handler<"records.get"> = ({ parameters, query, form }, { store }) => {
  const { version, view, asOf } = query;
  const asked = { id: idIn(parameters), version };
  if (asOf === undefined) return readVersion(asked, { view, form }, store);
  const at = momentOf(asOf, "end");
  if (at === undefined) return wrongMoment("asOf", asOf);
  return readAsOf({ ...asked, at }, { view, form }, store);
};

/** The latest version that this node held at a time; one that is asked for by its number, if it was among them. */
async function readAsOf(
  { id, version, at }: AskedVersion & { readonly at: string },
  wanted: WantedRecord,
  store: Store,
): Promise<Outcome<"records.get">> {
  const known = await store.exchange.versionAt(id, at);
  if (known === undefined || (version ?? known) > known) return notFound({ id, version }, store);
  return readVersion({ id, version: version ?? known }, wanted, store);
}
