import { findingMessages } from "../finding-messages.ts";
import { deForms } from "../forms/de.ts";
import { conditions } from "./de/conditions.ts";
import { document } from "./de/document.ts";
import { exchange } from "./de/exchange.ts";
import { figures } from "./de/figures.ts";
import { places } from "./de/places.ts";
import { record } from "./de/record.ts";
import { set } from "./de/set.ts";

/** Words of every finding in German. `{name}` stands for a parameter. */
export const de = findingMessages(deForms, {
  ...document,
  ...exchange,
  ...figures,
  ...conditions,
  ...places,
  ...record,
  ...set,
});
