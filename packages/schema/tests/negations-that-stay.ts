/**
 * Every `not(…)` inside the conditions of a record in `data/`, by the record and the fact that is negated, with the reason
 * why it is a condition of the law and no exclusion that the authority has to prove.
 */
export const negationsThatStay: Readonly<Record<string, string>> = {
  ...because("The kind of event has a scheme of its own, or is none that this one is for.", "event-type", [
    "compensation-scheme/au-nsw-vss",
    "compensation-scheme/dk-crime-victims",
    "compensation-scheme/es-35-1995",
    "compensation-scheme/fr-civi",
  ]),
  ...because("Sexual offences have conditions of their own; an attack of this kind is none.", "event-type", [
    "compensation-scheme/lt-violent-crime",
    "compensation-scheme/lu-violent-crime",
    "compensation-scheme/lv-state-compensation",
    "compensation-scheme/mt-cics",
  ]),
  ...because("Before the judgment it is an advance, on conditions of its own.", "judgment-final", [
    "compensation-scheme/lt-violent-crime",
  ]),
  ...because("The law ranks survivors: one is entitled only where none before is alive.", "closer-survivor", [
    "compensation-scheme/es-29-2011",
    "compensation-scheme/es-35-1995",
    "compensation-scheme/it-terrorism",
    "compensation-scheme/it-violent",
    "compensation-scheme/jp-overseas-solatium",
    "compensation-scheme/sk-violent-crime",
  ]),
  ...because("Acts abroad are paid for as a second resort.", "other-state-compensates", [
    "compensation-scheme/at-vog",
  ]),
  ...because("The law takes in foreigners whose State has no scheme.", "other-state-compensates", [
    "compensation-scheme/be-solidarity",
    "recognition-measure/be-solidarity-card",
    "service/be-free-public-transport",
    "service/be-solidarity-pension-desk",
  ]),
  ...because("Nobody but bodies and professionals can ask: no status of a person fits.", "victim-status", [
    "compensation-scheme/us-aeap",
    "service/eu-eucvt-handbooks",
    "service/eu-eucvt-hub",
    "service/eu-eucvt-training",
    "service/us-ovc-ttac-assistance",
  ]),
  ...because("It pays damages that a court awarded and the offender has not paid.", "offender-compensated", [
    "compensation-scheme/fr-sarvi",
  ]),
  ...because("It is for harm for which the commission of compensation does not pay.", "harm-bodily", [
    "compensation-scheme/fr-sarvi",
  ]),
  ...because("It is for harm for which the commission of compensation does not pay.", "harm-material", [
    "compensation-scheme/fr-sarvi",
  ]),
  ...because("It is for harm for which the commission of compensation does not pay.", "victim-status", [
    "compensation-scheme/fr-sarvi",
  ]),
};

function because(reason: string, fact: string, records: readonly string[]): Record<string, string> {
  return Object.fromEntries(records.map((record) => [`${record}: ${fact}`, reason]));
}
