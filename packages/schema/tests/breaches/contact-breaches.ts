import { exampleOf } from "../example-records.ts";
import { copyOf } from "../real-records.ts";
import { breach } from "./breach.ts";

const service = () => copyOf("service", "fr-116006");
const organisation = () => copyOf("organisation", "fr-paris-aide-aux-victimes");
const exampleService = () => exampleOf("service", "example-helpline");

/** Breaches of the rules over contacts, opening hours and capacity. */
export const contactBreaches = {
  "short-code-from-abroad": [
    breach(service(), { "/contacts/0/reachableFromAbroad": "yes" }, "/contacts/0/reachableFromAbroad"),
    breach(
      service(),
      {
        "/contacts/-": {
          channel: "telephone",
          number: "0800005696",
          reachableFromAbroad: "yes",
          verifyBeforeUse: true,
        },
      },
      "/contacts/3/reachableFromAbroad",
    ),
    breach(
      service(),
      {
        "/contacts/-": {
          channel: "text-message",
          number: "114",
          reachableFromAbroad: "yes",
          verifyBeforeUse: true,
        },
      },
      "/contacts/3/reachableFromAbroad",
    ),
  ],
  "phone-number-implausible": [
    breach(
      service(),
      { "/contacts/1/number": "+6118006330631", "/contacts/1/display": undefined },
      "/contacts/1/number",
    ),
    breach(
      service(),
      { "/contacts/1/number": "+330180523376", "/contacts/1/display": undefined },
      "/contacts/1/number",
    ),
    breach(
      service(),
      { "/contacts/1/number": "+3318052337", "/contacts/1/display": undefined },
      "/contacts/1/number",
    ),
    breach(
      service(),
      { "/contacts/-": { channel: "text-message", number: "+1202555", verifyBeforeUse: true } },
      "/contacts/3/number",
    ),
  ],
  "telephone-without-warning": [
    breach(service(), { "/contacts/0/verifyBeforeUse": undefined }, "/contacts/0/number"),
  ],
  "display-differs-from-number": [
    breach(service(), { "/contacts/1/display": "+33 1 80 52 33 77" }, "/contacts/1/display"),
    breach(service(), { "/contacts/0/display": "116 000" }, "/contacts/0/display"),
  ],
  "confirmed-after-record": [
    breach(service(), { "/contacts/0/lastConfirmed": "2027" }, "/contacts/0/lastConfirmed"),
    breach(
      service(),
      { "/contacts/0/confirmation": { by: { en: "Example ministry" }, on: "2027" } },
      "/contacts/0/confirmation/on",
    ),
  ],
  "time-zone-unknown": [
    breach(service(), { "/contacts/0/hours/timeZone": "Europe/Lyon" }, "/contacts/0/hours/timeZone"),
  ],
  "organisation-unreachable": [breach(organisation(), { "/contacts": undefined, "/website": undefined }, "")],
  "capacity-above-maximum": [breach(exampleService(), { "/capacity/available": 5 }, "/capacity/available")],
};
