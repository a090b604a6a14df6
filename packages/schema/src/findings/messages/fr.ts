import { withFrenchSpaces } from "../../parts/french-spaces.ts";
import { findingMessages } from "../finding-messages.ts";
import { frForms } from "../forms/fr.ts";
import { conditions } from "./fr/conditions.ts";
import { document } from "./fr/document.ts";
import { exchange } from "./fr/exchange.ts";
import { figures } from "./fr/figures.ts";
import { places } from "./fr/places.ts";
import { record } from "./fr/record.ts";
import { set } from "./fr/set.ts";

/** Words of every finding in French. `{name}` stands for a parameter. */
export const fr = withFrenchSpaces(
  findingMessages(frForms, {
    ...document,
    ...exchange,
    ...figures,
    ...conditions,
    ...places,
    ...record,
    ...set,
  }),
);
