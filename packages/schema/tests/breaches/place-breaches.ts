import { exampleOf } from "../example-records.ts";
import { copyOf } from "../real-records.ts";
import { type Breach, breach } from "./breach.ts";

const service = () => copyOf("service", "fr-116006");
const organisation = () => copyOf("organisation", "fr-paris-aide-aux-victimes");
const verifyBeforeUse = true;

/** A contact more of a service of France. */
const contact = (added: object, pointer: string): Breach =>
  breach(service(), { "/contacts/-": added }, `/contacts/3${pointer}`);

const street = ["64 rue Defrance"];
const postalAddress = { street, postalCode: "94682", locality: "Vincennes", country: "fr" };

/** The same at the door. */
const visit = (where: object, pointer: string): Breach =>
  contact({ channel: "visit", place: { en: "Ground floor" }, ...where }, pointer);

/** The sites of a body of France. */
const sites = (list: readonly object[], pointer: string): Breach =>
  breach(organisation(), { "/sites": list }, `/sites/${pointer}`);

/** Hours of a service, in periods and on days of the month. */
const hours = (told: object, pointer: string): Breach =>
  breach(exampleOf("service", "example-helpline"), { "/hours": told }, `/hours/${pointer}`);

const tuesday = { days: ["tu"], opens: "09:00", closes: "17:00" };
const firstTuesday = { weekday: "tu", nth: 1, opens: "16:00", closes: "20:00" };

/** Breaches of the rules over national numbers, addresses, sites and periods of opening. */
export const placeBreaches = {
  "number-in-national-form": [
    contact({ channel: "telephone", number: "0180523376", verifyBeforeUse }, "/number"),
    contact({ channel: "telephone", number: "0033180523376", verifyBeforeUse }, "/number"),
    contact({ channel: "text-message", number: "0612457896", verifyBeforeUse }, "/number"),
  ],
  "number-reach-not-said": [
    contact({ channel: "telephone", number: "0800005696", verifyBeforeUse }, "/number"),
  ],
  "post-without-address": [contact({ channel: "post" }, "")],
  "postal-codes-differ": [
    contact(
      { channel: "post", address: "64 rue Defrance, 94300 Vincennes", postalAddress },
      "/postalAddress/postalCode",
    ),
  ],
  "postal-code-implausible": [
    contact(
      { channel: "post", postalAddress: { ...postalAddress, postalCode: "94682 CEDEX" } },
      "/postalAddress/postalCode",
    ),
    visit({ postalAddress: { ...postalAddress, postalCode: "F-94682" } }, "/postalAddress/postalCode"),
  ],
  "address-in-other-state": [
    visit({ postalAddress: { locality: "Bern", country: "ch" } }, "/postalAddress/country"),
  ],
  "coordinates-at-zero": [visit({ coordinates: { latitude: 0, longitude: 0 } }, "/coordinates")],
  "coordinates-exchanged": [visit({ coordinates: { latitude: 2.4346, longitude: 48.8466 } }, "/coordinates")],
  "coordinates-too-precise": [
    visit({ coordinates: { latitude: 48.846600000001, longitude: 2.4346 } }, "/coordinates/latitude"),
  ],
  "site-not-found": [sites([{ name: { fr: "Accueil" }, hours: { always: true } }], "0")],
  "site-named-twice": [
    sites(
      [
        { name: { fr: "Accueil" }, place: { en: "Paris" } },
        { name: { fr: "Accueil", en: "Reception" }, place: { en: "Vincennes" } },
      ],
      "1/name",
    ),
  ],
  "monthly-hours-in-weekly": [hours({ weekly: [tuesday], monthly: [firstTuesday] }, "monthly/0")],
  "hours-over": [
    hours({ weekly: [{ ...tuesday, valid: { until: "2020-08" } }] }, "weekly/0/valid/until"),
    hours({ monthly: [{ ...firstTuesday, valid: { until: "2020" } }] }, "monthly/0/valid/until"),
  ],
};
