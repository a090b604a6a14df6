import type { Handler } from "../handler.ts";
import { idIn } from "./id-in.ts";
import { readVersion } from "./read-version.ts";

/** One version of a record. */
export const getVersion: Handler<"records.version"> = ({ parameters, query, form }, { store }) =>
  readVersion({ id: idIn(parameters), version: parameters.version }, { view: query.view, form }, store);
