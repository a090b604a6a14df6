import { copyOf } from "../real-records.ts";
import { breach } from "./breach.ts";

const pathway = () => copyOf("pathway", "fr-terrorist-attack");
const service = () => copyOf("service", "fr-116006");
const listed = service().sources.length;

/** Breaches of the rules over sources, quality, and the languages of texts. */
export const sourceBreaches = {
  "source-not-listed": [
    breach(service(), { "/provenance/sources/0": "unheard-of" }, "/provenance/sources/0"),
  ],
  "source-not-cited": [
    breach(
      service(),
      { "/sources/-": { id: "surplus", title: "Surplus", publisher: "Nobody" } },
      `/sources/${listed}`,
    ),
  ],
  "source-listed-twice": [breach(service(), { "/sources/-": service().sources[0] }, `/sources/${listed}/id`)],
  "source-later-than-record": [breach(service(), { "/sources/0/date": "2027-01" }, "/sources/0/date")],
  "doubtful-value-as-fact": [
    breach(service(), { "/provenance/confidence": "low" }, "/provenance/confidence"),
    breach(
      service(),
      { "/cost/provenance": { sources: ["fr-116006"], confidence: "low" } },
      "/cost/provenance/confidence",
    ),
  ],
  "quality-contradictory": [
    breach(
      service(),
      { "/id": "fr/service/116006", "/publisher": "fr", "/quality": ["verified", "self-declared"] },
      "/quality/1",
    ),
    breach(
      service(),
      { "/id": "fr/service/116006", "/publisher": "fr", "/quality": ["stale", "verified"] },
      "/quality/0",
    ),
  ],
  "compiled-without-desk-research": [breach(service(), { "/quality": ["provisional"] }, "/quality")],
  "compiled-claims-verified": [
    breach(service(), { "/quality": ["desk-research", "verified"] }, "/quality/1"),
  ],
  "compiled-claims-self-declared": [
    breach(service(), { "/quality": ["desk-research", "self-declared"] }, "/quality/1"),
  ],
  "original-language-missing": [
    breach(service(), { "/name": { fr: "Numéro" } }, "/name"),
    breach(pathway(), { "/steps/0/action": { fr: "Agir" } }, "/steps/0/action"),
  ],
  "translation-not-declared": [breach(pathway(), { "/steps/0/action/es": "Actuar" }, "/steps/0/action/es")],
  "original-listed-as-translation": [
    breach(service(), { "/translations/en": { by: "human" } }, "/translations/en"),
  ],
  "translation-without-text": [
    breach(service(), { "/translations/nl": { by: "draft" } }, "/translations/nl"),
  ],
};
