import { exampleOf } from "../example-records.ts";
import { copyOf } from "../real-records.ts";
import { breach } from "./breach.ts";

const service = () => copyOf("service", "fr-116006");
const scheme = () => copyOf("compensation-scheme", "fr-fgti-terrorism");
const exampleScheme = () => exampleOf("compensation-scheme", "example-fund");
const organisation = () => copyOf("organisation", "fr-paris-aide-aux-victimes");

/** Breaches of the rules over the head, the codes and the dates of any record. */
export const headBreaches = {
  "id-disagrees-with-head": [
    breach(service(), { "/publisher": "fr" }, "/id"),
    breach(service(), { "/jurisdiction": "be" }, "/id"),
  ],
  "text-invisible-character": [
    breach(service(), { "/name/en": "Help\u202eline" }, "/name/en"),
    breach(service(), { "/sources/0/title": "A\0law" }, "/sources/0/title"),
  ],
  "country-unknown": [
    breach(service(), { "/id": "uk/service/helpline", "/publisher": "uk" }, "/publisher"),
    breach(service(), { "/id": "civic/service/uk-helpline", "/jurisdiction": "uk" }, "/jurisdiction"),
    breach(
      scheme(),
      { "/criteria": { op: "country", fact: "nationality", states: ["fr", "el"] } },
      "/criteria/states/1",
    ),
    breach(exampleOf("designation", "example-act"), { "/event/country": "yu" }, "/event/country"),
    breach(exampleOf("incident-notice", "example-notice"), { "/event/country": "en" }, "/event/country"),
  ],
  "language-unknown": [
    breach(service(), { "/languages/tags/-": "gr" }, "/languages/tags/1"),
    breach(service(), { "/translations/cz": { by: "draft" }, "/name/cz": "Linka" }, "/translations/cz"),
    breach(service(), { "/name/dk": "Linje" }, "/name/dk"),
    breach(service(), { "/sources/0/language": "jp" }, "/sources/0/language"),
    breach(service(), { "/contacts/0/languages": ["fr", "xx"] }, "/contacts/0/languages/1"),
    breach(scheme(), { "/legalBasis/0/language": "dk" }, "/legalBasis/0/language"),
  ],
  "date-not-in-calendar": [
    breach(service(), { "/provenance/checked": "2025-02-29" }, "/provenance/checked"),
    breach(scheme(), { "/timeLimit/clocks/0/startsOn": "2026-04-31" }, "/timeLimit/clocks/0/startsOn"),
    breach(
      exampleOf("incident-notice", "example-notice"),
      { "/expiresAt": "2026-06-31T12:00:00Z" },
      "/expiresAt",
    ),
  ],
  "currency-unknown": [
    breach(copyOf("national-system", "fr-system"), { "/currency": "EUO" }, "/currency"),
    breach(exampleScheme(), { "/amounts/0/cap/money/currency": "FRA" }, "/amounts/0/cap/money/currency"),
    breach(
      exampleScheme(),
      { "/statistics": [{ item: { en: "Paid" }, value: "12", unit: "money", currency: "EUO" }] },
      "/statistics/0/currency",
    ),
  ],
  "replaces-itself": [breach(service(), { "/replaces": "civic/service/fr-116006" }, "/replaces")],
  "replaces-other-kind": [
    breach(service(), { "/replaces": "civic/organisation/fr-france-victimes" }, "/replaces"),
  ],
  "reference-to-itself": [
    breach(organisation(), { "/partOf": organisation().id }, "/partOf"),
    breach(
      scheme(),
      { "/offsets": [{ type: "deducted", with: { en: "Itself" }, scheme: scheme().id }] },
      "/offsets/0/scheme",
    ),
  ],
  "value-listed-twice": [
    breach(service(), { "/needs/-": "psychological-support" }, "/needs/3"),
    breach(service(), { "/provenance/sources/-": "fr-116006" }, "/provenance/sources/2"),
  ],
  "wider-code-with-narrower": [
    breach(service(), { "/phases/-": "long-term" }, "/phases/2"),
    breach(service(), { "/needs": ["specialised-trauma-treatment", "psychological-support"] }, "/needs/0"),
  ],
  "local-id-twice": [
    breach(scheme(), { "/timeLimit/clocks/1/id": "death" }, "/timeLimit/clocks/1/id"),
    breach(
      exampleOf("guideline", "example-text"),
      { "/requirements/1/id": "article-one" },
      "/requirements/1/id",
    ),
  ],
  "code-deprecated": [breach(service(), { "/serviceTypes/-": "responder-debriefing" }, "/serviceTypes/1")],
  "national-code-unexplained": [
    breach(service(), { "/serviceTypes/-": "x-fr-own-type" }, "/serviceTypes/1"),
    breach(
      organisation(),
      { "/providerTypes/-": "x-fr-own-type", "/extensions": { fr: { other: [{ deep: "x-fr-other" }] } } },
      `/providerTypes/${organisation().providerTypes.length}`,
    ),
  ],
  "extension-of-other": [breach(service(), { "/extensions": { be: { district: "1" } } }, "/extensions/be")],
  "period-reversed": [
    breach(
      scheme(),
      { "/lifeCycle": { stage: "ended", period: { from: "2020-05", until: "2019" } } },
      "/lifeCycle/period/until",
    ),
  ],
  "stage-disagrees-with-period": [
    breach(scheme(), { "/lifeCycle": { stage: "active", period: { until: "2020" } } }, "/lifeCycle/stage"),
    breach(scheme(), { "/lifeCycle": { stage: "planned", period: { from: "2020" } } }, "/lifeCycle/stage"),
    breach(service(), { "/lifeCycle": { stage: "ended", period: { until: "2030" } } }, "/lifeCycle/stage"),
  ],
  "established-after-record": [breach(organisation(), { "/established": "2030" }, "/established")],
};
