import type { GapKindCode } from "../../codelists/gap-kind.ts";

/** What is to be asked of whoever can close a gap, in Spanish. */
export const gapRequests: Readonly<Record<GapKindCode, string>> = {
  "requirement-unanswered": "Decir qué responde a esta exigencia, o que nada responde",
  "need-unmet": "Decir qué se prevé para esta necesidad, y para cuándo",
  "need-lost-at-border": "Decir quién responde a esta necesidad después de la emergencia",
  "pathway-dead-end": "Decir qué sigue a esta etapa",
  "hand-over-without-owner": "Decir quién responde de este traspaso",
  "closed-to-foreigners": "Decir adónde se dirigen las personas de otra nacionalidad",
  "need-not-broken-down": "Decir a qué necesidades más concretas responde este servicio",
  "number-missing": "Dar el número de este punto de contacto, o decir que no tiene",
  "number-unconfirmed": "Confirmar estos números, y decir quién lo hizo y cuándo",
  "value-stale": "Revisar esta ficha, y decir a qué fecha es correcta",
  "value-unsourced": "Dar la fuente",
  "translation-missing": "Traducir estos textos",
  "declared-differs": "Decir qué es correcto: lo que se declara, o lo que dan las fichas",
};
