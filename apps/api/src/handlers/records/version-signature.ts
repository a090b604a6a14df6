import type { Handler } from "../handler.ts";
import { idIn } from "./id-in.ts";
import { readSignature } from "./read-signature.ts";

/** One version of a record as its publisher signed it. */
export const getVersionSignature: Handler<"records.versionSignature"> = ({ parameters }, { store }) =>
  readSignature({ id: idIn(parameters), version: parameters.version }, store);
