import { exampleOf } from "../example-records.ts";
import { breach } from "./breach.ts";

const service = () => exampleOf("service", "example-helpline");
const by = { en: "Example ministry, victims unit" };
const signed = (own: object = {}) => ({ by, on: "2026-10-05", ...own });
const confirmed = (own: object) => ({ "/confirmations": [signed(own)] });
const named = (name: string, language = "en") =>
  breach(service(), confirmed({ by: { ...by, [language]: name } }), `/confirmations/0/by/${language}`);

/** Breaches of the rules over who confirmed what, and when. */
export const signOffBreaches = {
  "verified-without-confirmation": [breach(service(), { "/quality": ["verified"] }, "/quality/0")],
  "confirmed-without-verified": [
    breach(service(), confirmed({ organisation: "xa/organisation/example-ministry" }), "/confirmations/0"),
  ],
  "confirmer-like-person": [
    named("Mr John Example"),
    named("Example ministry, Dr. Example"),
    breach(
      service(),
      { "/contacts/0/confirmation": signed({ by: { en: "Mrs Example" } }) },
      "/contacts/0/confirmation/by/en",
    ),
    named("Anna Svensson"),
    named("SVENSSON, Anna"),
    named("anna@example.org"),
    named("drs. P. Jansen", "nl"),
    named("mevrouw Jansen", "nl"),
    breach(service(), confirmed({ note: { en: "By Mrs Example, in writing." } }), "/confirmations/0/note/en"),
    named("M. Exemple", "fr"),
    named("Frau Beispiel", "de"),
    named("Sra. Ejemplo", "es"),
    named("السيد مثال", "ar"),
  ],
};
