import type { Handler } from "../handler.ts";
import { idIn } from "./id-in.ts";
import { readSignature } from "./read-signature.ts";

/** The latest version of a record as its publisher signed it. */
export const getSignature: Handler<"records.signature"> = ({ parameters }, { store }) =>
  readSignature({ id: idIn(parameters) }, store);
