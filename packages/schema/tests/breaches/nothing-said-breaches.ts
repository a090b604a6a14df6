import { exampleOf } from "../example-records.ts";
import { copyOf } from "../real-records.ts";
import { breach } from "./breach.ts";

const service = () => copyOf("service", "fr-116006");
const scheme = () => copyOf("compensation-scheme", "fr-fgti-terrorism");
const example = () => exampleOf("service", "example-helpline");
const read = { sources: ["example-source"], confidence: "high" };

/** Breaches of the rules over what is there and says nothing. */
export const nothingSaidBreaches = {
  "object-empty": [
    breach(service(), { "/providers": {} }, "/providers"),
    breach(scheme(), { "/administeredBy": {} }, "/administeredBy"),
    breach(example(), { "/hours": {} }, "/hours"),
    breach(example(), { "/capacity": { provenance: read } }, "/capacity"),
    breach(scheme(), { "/timeLimit/clocks/0": {} }, "/timeLimit/clocks/0"),
    breach(scheme(), { "/timeLimit/clocks/0/suspensions": [{}] }, "/timeLimit/clocks/0/suspensions/0"),
  ],
  "text-blank": [
    breach(service(), { "/name/en": " " }, "/name/en"),
    breach(service(), { "/name/fr": "\u00a0\n" }, "/name/fr"),
    breach(service(), { "/sources/0/title": "\t" }, "/sources/0/title"),
  ],
  "text-edged-with-space": [
    breach(service(), { "/name/en": "Helpline " }, "/name/en"),
    breach(service(), { "/name/fr": "\u00a0Aide" }, "/name/fr"),
    breach(service(), { "/sources/0/title": "A law\n" }, "/sources/0/title"),
  ],
};
