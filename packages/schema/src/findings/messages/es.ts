import { findingMessages } from "../finding-messages.ts";
import { esForms } from "../forms/es.ts";
import { conditions } from "./es/conditions.ts";
import { document } from "./es/document.ts";
import { exchange } from "./es/exchange.ts";
import { figures } from "./es/figures.ts";
import { places } from "./es/places.ts";
import { record } from "./es/record.ts";
import { set } from "./es/set.ts";

/** Words of every finding in Spanish. `{name}` stands for a parameter. */
export const es = findingMessages(esForms, {
  ...document,
  ...exchange,
  ...figures,
  ...conditions,
  ...places,
  ...record,
  ...set,
});
