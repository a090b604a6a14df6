import { findingMessages } from "../finding-messages.ts";
import { arForms } from "../forms/ar.ts";
import { conditions } from "./ar/conditions.ts";
import { document } from "./ar/document.ts";
import { exchange } from "./ar/exchange.ts";
import { figures } from "./ar/figures.ts";
import { places } from "./ar/places.ts";
import { record } from "./ar/record.ts";
import { set } from "./ar/set.ts";

/** Words of every finding in Arabic. */
export const ar = findingMessages(arForms, {
  ...document,
  ...exchange,
  ...figures,
  ...conditions,
  ...places,
  ...record,
  ...set,
});
