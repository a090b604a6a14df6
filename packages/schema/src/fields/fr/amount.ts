import type { PartWords } from "../field-words.ts";

/** Words in French of the fields of what is paid. */
export const amount: PartWords<"Amount" | "Limit" | "Money" | "PaymentRun"> = {
  "Amount.appliesWhen": {
    name: "s’applique si",
    help: "À qui le versement est dû, sous forme de données, si ce n’est pas à tous ceux qui remplissent les conditions du régime.",
  },
  "Amount.cap": {
    name: "plafond",
    help: "Le maximum versé ; none indique qu’il n’y a pas de plafond. Champ omis : inconnu.",
  },
  "Amount.deductible": {
    name: "franchise",
    help: "Ce qui reste à la charge de la personne avant tout versement ; none indique qu’il n’y a pas de franchise.",
  },
  "Amount.entries": {
    name: "lignes du barème",
    help: "Lignes du tableau. Champ omis si la source n’en donne que l’existence.",
  },
  "Amount.entries.label": { name: "cas", help: "Le cas auquel la ligne correspond." },
  "Amount.entries.value": { name: "montant", help: "Somme versée dans ce cas." },
  "Amount.floor": { name: "plancher", help: "Le minimum versé. Champ omis : inconnu." },
  "Amount.heads": {
    name: "postes de préjudice",
    help: "Postes de préjudice auxquels répond le versement, s’il est lié à certains d’entre eux.",
  },
  "Amount.id": {
    name: "identifiant",
    help: "Identifiant d’un élément au sein d’une fiche, unique dans sa liste.",
  },
  "Amount.index": { name: "indice", help: "L’indice qui est multiplié, sous son nom national." },
  "Amount.indexValue": {
    name: "valeur de l’indice",
    help: "Ce que vaut une unité de l’indice à une date donnée.",
  },
  "Amount.label": { name: "objet du versement", help: "Ce qui est versé, ou ce que la limite concerne." },
  "Amount.max": { name: "maximum", help: "Le maximum versé." },
  "Amount.method": { name: "méthode de calcul", help: "Comment la somme est calculée." },
  "Amount.min": { name: "minimum", help: "Le minimum versé." },
  "Amount.multiple": { name: "multiple", help: "Nombre de fois l’indice, en nombre décimal : 2, 0.5." },
  "Amount.note": {
    name: "note",
    help: "Ce que les chiffres ne disent pas : conditions, exceptions, mode de calcul.",
  },
  "Amount.of": {
    name: "pourcentage de",
    help: "Le revenu, l’indemnité ou la perte sur lesquels porte le pourcentage.",
  },
  "Amount.paid": { name: "périodicité", help: "À quel rythme la somme est versée." },
  "Amount.perPoint": { name: "valeur du point", help: "Somme pour un point ou un pour cent d’incapacité." },
  "Amount.percent": { name: "pourcentage", help: "Pour cent, en nombre décimal : 80, 66.6." },
  "Amount.rate": { name: "taux de remboursement", help: "Part de la dépense, en pour cent." },
  "Amount.runs": {
    name: "durée du versement",
    help: "Pendant combien de temps la somme est versée, si ce n’est pas en une fois. Champ omis : non précisé.",
  },
  "Amount.table": {
    name: "barème",
    help: "Somme à partir d’un taux d’incapacité (en pour cent) et jusqu’à la ligne suivante.",
  },
  "Amount.table.fromDegree": {
    name: "à partir du taux",
    help: "Taux d’incapacité à partir duquel la ligne s’applique, en pour cent.",
  },
  "Amount.table.value": { name: "montant", help: "Somme versée à partir de ce taux." },
  "Amount.valid": {
    name: "période de validité",
    help: "De quand à quand cela vaut ; premier et dernier jour compris.",
  },
  "Amount.value": { name: "montant", help: "La somme." },
  "Limit.index": { name: "indice", help: "L’indice qui est multiplié, sous son nom national." },
  "Limit.kind": { name: "type de limite", help: "S’il existe une limite, et comment elle est exprimée." },
  "Limit.money": { name: "montant", help: "La limite." },
  "Limit.multiple": { name: "multiple", help: "Nombre de fois l’indice, en nombre décimal : 2, 0.5." },
  "Limit.value": { name: "valeur", help: "Ce que cela représente à une date donnée." },
  "Money.amount": {
    name: "montant",
    help: "Nombre décimal sans séparateur de milliers, par exemple 4342 ou 5.90.",
  },
  "Money.asOf": {
    name: "valeur au",
    help: "Date à laquelle la somme est exprimée ; sans elle, les sommes ne sont pas comparables.",
  },
  "Money.currency": { name: "monnaie", help: "Code ISO 4217, par exemple EUR." },
  "PaymentRun.description": {
    name: "description",
    help: "Quand le versement commence et finit, dans les termes de la source.",
  },
  "PaymentRun.after": {
    name: "délai de carence",
    help: "Temps initial pour lequel rien n’est versé. Champ omis : non précisé.",
  },
  "PaymentRun.length": { name: "durée", help: "Temps pendant lequel la somme est versée." },
  "PaymentRun.lifelong": { name: "à vie", help: "Indique que la somme est versée jusqu’au décès." },
  "PaymentRun.untilAge": {
    name: "jusqu’à l’âge de",
    help: "Âge en années révolues auquel le versement prend fin.",
  },
};
