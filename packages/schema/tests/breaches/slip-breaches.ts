import { exampleOf } from "../example-records.ts";
import { copyOf } from "../real-records.ts";
import { breach } from "./breach.ts";

const service = () => copyOf("service", "fr-116006");
const scheme = () => copyOf("compensation-scheme", "fr-fgti-terrorism");
const example = () => exampleOf("compensation-scheme", "example-fund");
const label = { en: "Sum" };
const clock = "/timeLimit/clocks/0";
const number = "/contacts/1/number";
const dialled = (value: string) =>
  breach(service(), { [number]: value, "/contacts/1/display": undefined }, number);
const percent = (value: string) =>
  breach(
    scheme(),
    { "/amounts/-": { method: "percentage", label, percent: value, of: { en: "Income" } } },
    "/amounts/1/percent",
  );
const sum = (amount: string, currency: string, at: string) =>
  breach(
    scheme(),
    { "/amounts/-": { method: "fixed", label, value: { amount, currency, asOf: "2026" } } },
    `/amounts/1/value/${at}`,
  );
const long =
  "Answers victims and their relatives at any hour of the day, in several languages, without any charge.";

/** Breaches of the rules over values that are valid, and of which another valid one was meant. */
export const slipBreaches = {
  "language-like-state": [
    breach(
      exampleOf("organisation", "example-ministry"),
      {
        "/id": "se/organisation/a",
        "/publisher": "se",
        "/jurisdiction": "se",
        "/language": "se",
        "/name": { se: "Myndighet" },
      },
      "/language",
    ),
    breach(
      exampleOf("service", "example-helpline"),
      {
        "/id": "se/service/a",
        "/publisher": "se",
        "/jurisdiction": "se",
        "/languages": { tags: ["en", "se"] },
      },
      "/languages/tags/1",
    ),
    breach(
      exampleOf("service", "example-helpline"),
      {
        "/id": "ba/service/a",
        "/publisher": "ba",
        "/jurisdiction": "ba",
        "/translations": { ba: { by: "human" } },
        "/name/ba": "Linija",
      },
      "/translations/ba",
    ),
  ],
  "state-like-language": [
    breach(
      exampleOf("organisation", "example-ministry"),
      { "/id": "sv/organisation/a", "/publisher": "sv", "/jurisdiction": "sv", "/name/sv": "Myndighet" },
      "/jurisdiction",
    ),
  ],
  "publisher-of-other-state": [
    breach(service(), { "/id": "de/service/x", "/publisher": "de" }, "/jurisdiction"),
  ],
  "reference-to-other-state": [
    breach(
      service(),
      { "/providers/organisations/0": "civic/organisation/de-bfj" },
      "/providers/organisations/0",
    ),
    breach(service(), { "/providers/organisations/0": "be/organisation/help" }, "/providers/organisations/0"),
  ],
  "date-implausible": [
    breach(service(), { "/contacts/0/lastConfirmed": "0206-03" }, "/contacts/0/lastConfirmed"),
    breach(service(), { "/sources/0/date": "2202-06" }, "/sources/0/date"),
  ],
  "criterion-state-is-body": [
    breach(
      scheme(),
      { "/criteria": { op: "country", fact: "nationality", states: ["fr", "eu"] } },
      "/criteria/states/1",
    ),
  ],
  "text-markup": [
    breach(service(), { "/name/en": "<b>Helpline</b>" }, "/name/en"),
    breach(service(), { "/name/fr": "Aide&nbsp;aux victimes" }, "/name/fr"),
    breach(service(), { "/sources/0/title": 'A <a href="x">law</a>' }, "/sources/0/title"),
  ],
  "text-damaged": [
    breach(service(), { "/name/fr": "NumÃ©ro dâ€™aide" }, "/name/fr"),
    breach(service(), { "/name/en": "Stra\u00c3\u0178e" }, "/name/en"),
    breach(service(), { "/sources/0/publisher": "Minist\u00c3\u00a8re" }, "/sources/0/publisher"),
  ],
  "text-placeholder": [
    breach(service(), { "/name/en": "TBD" }, "/name/en"),
    breach(service(), { "/name/fr": "Lorem ipsum dolor" }, "/name/fr"),
    breach(service(), { "/sources/0/title": "n/a" }, "/sources/0/title"),
  ],
  "text-in-other-script": [
    breach(service(), { "/name/ar": "Aide aux victimes, tous les jours" }, "/name/ar"),
    breach(service(), { "/name/en": "خط مساعدة الضحايا وأقاربهم" }, "/name/en"),
  ],
  "text-same-in-two-languages": [breach(service(), { "/name/en": long, "/name/fr": long }, "/name/fr")],
  "short-number-lengthened": [
    dialled("+116006"),
    breach(
      service(),
      {
        [number]: "+33116006",
        "/contacts/1/reachableFromAbroad": undefined,
        "/contacts/1/display": undefined,
      },
      number,
    ),
    breach(
      service(),
      { [number]: "+116006", "/contacts/1/reachableFromAbroad": "yes", "/contacts/1/display": undefined },
      number,
    ),
  ],
  "number-of-other-state": [dialled("+493012345980"), dialled("+12025550143")],
  "number-like-placeholder": [dialled("+33123456789"), dialled("+33100000000")],
  "address-like-private": [
    breach(
      service(),
      { "/contacts/-": { channel: "email", address: "jean.dupont@gmail.com" } },
      "/contacts/3/address",
    ),
    breach(
      service(),
      { "/contacts/-": { channel: "post", address: "c/o Mme Dupont, 75002 Paris" } },
      "/contacts/3/address",
    ),
    breach(
      service(),
      {
        "/contacts/-": {
          channel: "post",
          postalAddress: { recipient: "Association, chez M. Dupont", country: "fr" },
        },
      },
      "/contacts/3/postalAddress/recipient",
    ),
  ],
  "address-not-public": [
    breach(
      service(),
      { "/contacts/-": { channel: "web", url: "http://portail.intranet/aide" } },
      "/contacts/3/url",
    ),
    breach(service(), { "/sources/0/url": "https://192.168.0.7/law" }, "/sources/0/url"),
  ],
  "website-of-other-state": [
    breach(
      service(),
      { "/contacts/-": { channel: "web", url: "https://www.gov.uk/help" } },
      "/contacts/3/url",
    ),
    breach(
      copyOf("organisation", "fr-paris-aide-aux-victimes"),
      { "/website": "https://www.bka.de/" },
      "/website",
    ),
  ],
  "length-implausible": [
    breach(scheme(), { [`${clock}/length`]: "P10M" }, `${clock}/length`),
    breach(scheme(), { [`${clock}/length`]: "PT3M" }, `${clock}/length`),
    breach(scheme(), { [`${clock}/opensAfter`]: "P60Y", [`${clock}/length`]: "P61Y" }, `${clock}/opensAfter`),
  ],
  "percentage-like-share": [
    percent("0.8"),
    breach(example(), { "/damage/heads/0/amounts/0/rate": "0.75" }, "/damage/heads/0/amounts/0/rate"),
  ],
  "currency-of-other-state": [sum("12", "GBP", "currency"), sum("12", "CHF", "currency")],
  "sum-with-thousands-point": [
    sum("10.000", "EUR", "amount"),
    sum("1.500", "EUR", "amount"),
    breach(
      scheme(),
      {
        "/statistics": [
          { item: { en: "Claims" }, value: "10.285", unit: "claims", period: { from: "2025" } },
        ],
      },
      "/statistics/0/value",
    ),
  ],
};
