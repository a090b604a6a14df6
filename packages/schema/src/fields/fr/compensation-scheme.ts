import type { PartWords } from "../field-words.ts";

/** Words in French of the fields of schemes of compensation. */
export const compensationScheme: PartWords<"CompensationScheme"> = {
  "CompensationScheme.administeredBy": { name: "organisme gestionnaire", help: "Qui décide et qui verse." },
  "CompensationScheme.advance.observed": {
    name: "durées constatées",
    help: "Combien de temps il a réellement fallu.",
  },
  "CompensationScheme.advance": { name: "provision", help: "Versement avant l’évaluation définitive." },
  "CompensationScheme.advance.asOf": {
    name: "situation au",
    help: "Date à laquelle la règle était exacte, si elle est antérieure à celle de la fiche.",
  },
  "CompensationScheme.advance.available": {
    name: "possible",
    help: "false seulement si la source dit qu’il n’y a pas de provision.",
  },
  "CompensationScheme.advance.clocks": {
    name: "délais calculables",
    help: "La même chose sous forme de délais que l’on peut calculer.",
  },
  "CompensationScheme.advance.description": {
    name: "description",
    help: "La règle, dans les termes de la source.",
  },
  "CompensationScheme.aggregateLimits": {
    name: "plafonds globaux",
    help: "Limites pour l’ensemble des victimes, et qui paie dans ces limites.",
  },
  "CompensationScheme.aggregateLimits.ifReached": {
    name: "si le plafond est atteint",
    help: "Ce que devient chaque demande une fois le plafond atteint.",
  },
  "CompensationScheme.aggregateLimits.layers": {
    name: "tranches",
    help: "Qui paie jusqu’à quelle somme, dans l’ordre ; chaque tranche commence où finit la précédente.",
  },
  "CompensationScheme.aggregateLimits.layers.bornBy": {
    name: "à la charge de",
    help: "Qui paie dans la tranche.",
  },
  "CompensationScheme.aggregateLimits.layers.upTo": {
    name: "fin de la tranche",
    help: "Jusqu’où va la tranche. Champ omis : non précisé.",
  },
  "CompensationScheme.aggregateLimits.limit": {
    name: "plafond",
    help: "Le maximum versé à l’ensemble des victimes. Champ omis : son montant n’est pas connu.",
  },
  "CompensationScheme.aggregateLimits.note": { name: "note", help: "Ce que les chiffres ne disent pas." },
  "CompensationScheme.aggregateLimits.per": {
    name: "portée du plafond",
    help: "Si le plafond vaut pour un événement, pour une année ou pour toute la durée du régime.",
  },
  "CompensationScheme.aggregateLimits.valid": {
    name: "période de validité",
    help: "De quand à quand le plafond vaut.",
  },
  "CompensationScheme.amounts": {
    name: "montants",
    help: "Ce qui est versé, lorsque ce n’est pas lié à un seul poste national.",
  },
  "CompensationScheme.application": { name: "demande", help: "Comment présenter la demande." },
  "CompensationScheme.application.addressedTo": {
    name: "adressée à",
    help: "À qui la demande est envoyée, si ce n’est pas à l’organisme qui décide et paie.",
  },
  "CompensationScheme.application.automatic": {
    name: "accordé sans demande",
    help: "true : accordé sans demande ; false : la source dit qu’il en faut une. Champ omis : non précisé.",
  },
  "CompensationScheme.application.contacts": {
    name: "contacts",
    help: "Où présenter la demande ou se renseigner.",
  },
  "CompensationScheme.application.description": {
    name: "description",
    help: "Les étapes de la demande, dans les termes de la source.",
  },
  "CompensationScheme.application.languages": {
    name: "langues",
    help: "Langues dans lesquelles une demande est acceptée.",
  },
  "CompensationScheme.criteria": {
    name: "conditions d’accès",
    help: "Toutes les conditions du droit sous forme de données : événement, lieu, personne et dommage, dans la mesure où les sources le permettent. Les délais sont à part.",
  },
  "CompensationScheme.crossBorder": {
    name: "rôle transfrontalier",
    help: "Rôle au titre de la directive 2004/80/CE : autorité d’assistance dans l’État de résidence, autorité de décision dans l’État de l’événement.",
  },
  "CompensationScheme.crossBorder.assisting": {
    name: "demandes vers l’étranger",
    help: "Demandes transmises d’ici à un autre État (questionnaire 492 du portail e-Justice).",
  },
  "CompensationScheme.crossBorder.assistingAuthority": {
    name: "autorité d’assistance",
    help: "Organisme qui aide les résidents à présenter une demande dans un autre État.",
  },
  "CompensationScheme.crossBorder.deciding": {
    name: "demandes venant de l’étranger",
    help: "Demandes d’un autre État sur lesquelles il est statué ici (questionnaire 493 du portail e-Justice).",
  },
  "CompensationScheme.crossBorder.decidingAuthority": {
    name: "autorité de décision",
    help: "Organisme qui statue sur les demandes des résidents d’autres États.",
  },
  "CompensationScheme.crossBorder.description": {
    name: "description",
    help: "Le rôle, dans les termes de la source.",
  },
  "CompensationScheme.damage": {
    name: "préjudices",
    help: "Ce qui est indemnisé, et comment le dommage est évalué.",
  },
  "CompensationScheme.damage.basis": {
    name: "principe",
    help: "Principe selon lequel le dommage est évalué.",
  },
  "CompensationScheme.damage.heads": {
    name: "postes de préjudice",
    help: "Postes de préjudice tels que la loi nationale les nomme.",
  },
  "CompensationScheme.damage.method": { name: "mode d’évaluation", help: "Comment le dommage est évalué." },
  "CompensationScheme.damage.note": {
    name: "note",
    help: "Ce que les postes ne disent pas de l’évaluation.",
  },
  "CompensationScheme.decisionTime": {
    name: "délai de décision",
    help: "De combien de temps l’organisme dispose pour répondre.",
  },
  "CompensationScheme.decisionTime.asOf": {
    name: "situation au",
    help: "Date à laquelle la règle était exacte, si elle est antérieure à celle de la fiche.",
  },
  "CompensationScheme.decisionTime.clocks": {
    name: "délais calculables",
    help: "La même chose sous forme de délais que l’on peut calculer.",
  },
  "CompensationScheme.decisionTime.description": {
    name: "description",
    help: "La règle, dans les termes de la source.",
  },
  "CompensationScheme.decisionTime.observed": {
    name: "durées constatées",
    help: "Combien de temps il a réellement fallu.",
  },
  "CompensationScheme.eligibleVictims": {
    name: "victimes concernées",
    help: "Qui peut présenter une demande.",
  },
  "CompensationScheme.established": { name: "création", help: "Quand le régime a été créé." },
  "CompensationScheme.eventsCovered": {
    name: "événements couverts",
    help: "Les actes que le régime couvre.",
  },
  "CompensationScheme.evidence": {
    name: "pièces justificatives",
    help: "Ce qu’il faut joindre à la demande.",
  },
  "CompensationScheme.exclusions": {
    name: "exclusions",
    help: "Ce qui fait perdre le droit alors que les conditions sont remplies, et ce que l’autorité peut examiner : participation à l’acte, condamnations, défaut de coopération.",
  },
  "CompensationScheme.form": {
    name: "forme d’indemnisation",
    help: "Versement unique, rente, prestation en nature…",
  },
  "CompensationScheme.form.description": {
    name: "description",
    help: "La forme d’indemnisation, dans les termes de la source.",
  },
  "CompensationScheme.form.forms": { name: "codes de la forme", help: "La même chose sous forme de codes." },
  "CompensationScheme.funding": { name: "financement", help: "Qui finance le régime." },
  "CompensationScheme.funding.description": {
    name: "description",
    help: "D’où vient l’argent, dans les termes de la source.",
  },
  "CompensationScheme.funding.history": {
    name: "évolution",
    help: "Contribution ou budget au fil du temps, du plus ancien au plus récent.",
  },
  "CompensationScheme.funding.history.from": {
    name: "à partir de",
    help: "Date à partir de laquelle la contribution ou le budget avait cette valeur.",
  },
  "CompensationScheme.funding.history.value": { name: "valeur", help: "Sa valeur à partir de cette date." },
  "CompensationScheme.funding.sources": {
    name: "sources de financement",
    help: "La même chose sous forme de codes.",
  },
  "CompensationScheme.interplay": {
    name: "liens avec d’autres régimes",
    help: "Ordre, déduction et recours entre ce régime et les autres.",
  },
  "CompensationScheme.legalBasis": {
    name: "base juridique",
    help: "Lois, décrets et dispositions sur lesquels il repose.",
  },
  "CompensationScheme.lifeCycle": {
    name: "cycle de vie",
    help: "Si cela existe aujourd’hui, et depuis quand ou jusqu’à quand.",
  },
  "CompensationScheme.lifeCycle.period": { name: "période", help: "De quand à quand dure ce stade." },
  "CompensationScheme.lifeCycle.stage": {
    name: "stade",
    help: "Où en est son existence : prévu, en place, terminé.",
  },
  "CompensationScheme.offsets": {
    name: "articulation des versements",
    help: "Comment le régime s’articule avec les autres régimes et versements, un par un.",
  },
  "CompensationScheme.offsets.note": { name: "note", help: "Dans quelle mesure, et à quelles conditions." },
  "CompensationScheme.offsets.scheme": { name: "régime", help: "L’autre régime, s’il a une fiche." },
  "CompensationScheme.offsets.type": {
    name: "type d’articulation",
    help: "Comment les deux versements jouent l’un sur l’autre.",
  },
  "CompensationScheme.offsets.with": {
    name: "autre régime ou versement",
    help: "L’autre régime ou l’autre versement.",
  },
  "CompensationScheme.policeReport": {
    name: "plainte ou jugement",
    help: "Si les faits doivent avoir été signalés, ou un jugement rendu.",
  },
  "CompensationScheme.policeReport.asOf": {
    name: "situation au",
    help: "Date à laquelle la règle était exacte, si elle est antérieure à celle de la fiche.",
  },
  "CompensationScheme.policeReport.clocks": {
    name: "délais calculables",
    help: "La même chose sous forme de délais que l’on peut calculer.",
  },
  "CompensationScheme.policeReport.description": {
    name: "description",
    help: "La règle, dans les termes de la source.",
  },
  "CompensationScheme.policeReport.required": {
    name: "exigence",
    help: "Si une plainte ou un jugement est nécessaire.",
  },
  "CompensationScheme.redress": { name: "recours", help: "Comment contester une décision, ou un silence." },
  "CompensationScheme.redress.asOf": {
    name: "situation au",
    help: "Date à laquelle la règle était exacte, si elle est antérieure à celle de la fiche.",
  },
  "CompensationScheme.redress.bodies": {
    name: "instances",
    help: "Juridictions ou organismes qui examinent le recours.",
  },
  "CompensationScheme.redress.clocks": {
    name: "délais calculables",
    help: "La même chose sous forme de délais que l’on peut calculer.",
  },
  "CompensationScheme.redress.description": {
    name: "description",
    help: "La règle, dans les termes de la source.",
  },
  "CompensationScheme.schemeType": { name: "type de régime", help: "Type de régime d’indemnisation." },
  "CompensationScheme.silence": {
    name: "silence de l’administration",
    help: "Ce que signifie le silence une fois passé le délai de réponse.",
  },
  "CompensationScheme.silence.after": {
    name: "durée du silence",
    help: "Combien de temps le silence doit avoir duré.",
  },
  "CompensationScheme.silence.effect": { name: "effet", help: "Ce que vaut le silence." },
  "CompensationScheme.silence.of": { name: "silence de qui", help: "De qui vient le silence." },
  "CompensationScheme.territorialScope": {
    name: "champ territorial",
    help: "Où l’acte a eu lieu et qui est couvert, en mots et selon des axes indépendants.",
  },
  "CompensationScheme.timeLimit": { name: "délai de demande", help: "Jusqu’à quand présenter la demande." },
  "CompensationScheme.timeLimit.asOf": {
    name: "situation au",
    help: "Date à laquelle la règle était exacte, si elle est antérieure à celle de la fiche.",
  },
  "CompensationScheme.timeLimit.clocks": {
    name: "délais calculables",
    help: "La même chose sous forme de délais que l’on peut calculer.",
  },
  "CompensationScheme.timeLimit.description": {
    name: "description",
    help: "La règle, dans les termes de la source.",
  },
};
