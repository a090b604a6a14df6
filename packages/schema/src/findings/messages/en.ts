import { findingMessages } from "../finding-messages.ts";
import { enForms } from "../forms/en.ts";
import { conditions } from "./en/conditions.ts";
import { document } from "./en/document.ts";
import { exchange } from "./en/exchange.ts";
import { figures } from "./en/figures.ts";
import { places } from "./en/places.ts";
import { record } from "./en/record.ts";
import { set } from "./en/set.ts";

/** Words of every finding in English. `{name}` stands for a parameter. */
export const en = findingMessages(enForms, {
  ...document,
  ...exchange,
  ...figures,
  ...conditions,
  ...places,
  ...record,
  ...set,
});
