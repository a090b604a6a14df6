import type { GapKindCode } from "../../codelists/gap-kind.ts";

/** What is to be asked of whoever can close a gap, in French. */
export const gapRequests: Readonly<Record<GapKindCode, string>> = {
  "requirement-unanswered": "Dire ce qui répond à cette exigence, ou que rien n’y répond",
  "need-unmet": "Dire ce qui est prévu pour ce besoin, et pour quand",
  "need-lost-at-border": "Dire qui répond à ce besoin après l’urgence",
  "pathway-dead-end": "Dire ce qui suit cette étape",
  "hand-over-without-owner": "Dire qui répond de ce relais",
  "closed-to-foreigners": "Dire où s’adressent les personnes d’une autre nationalité",
  "need-not-broken-down": "Dire à quels besoins plus précis ce service répond",
  "number-missing": "Donner le numéro de ce point de contact, ou dire qu’il n’en a pas",
  "number-unconfirmed": "Confirmer ces numéros, et dire qui l’a fait et quand",
  "value-stale": "Relire cette fiche, et dire à quelle date elle est juste",
  "value-unsourced": "Donner la source",
  "translation-missing": "Traduire ces textes",
  "declared-differs": "Dire ce qui est juste : ce qui est déclaré, ou ce que donnent les fiches",
};
