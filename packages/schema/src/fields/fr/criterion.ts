import type { PartWords } from "../field-words.ts";

/** Words in French of the fields of conditions and eligibility. */
export const criterion: PartWords<"Criterion" | "Eligibility"> = {
  "Criterion.date": { name: "date", help: "Jour auquel le fait est comparé, AAAA-MM-JJ." },
  "Criterion.fact": {
    name: "fait",
    help: "Le fait qui est comparé ; voir la liste de codes eligibility-fact.",
  },
  "Criterion.groups": {
    name: "groupes d’États",
    help: "Condition remplie si le fait appartient à l’un de ces groupes à la date qui compte.",
  },
  "Criterion.in": {
    name: "un des codes",
    help: "Codes de la liste propre au fait ; condition remplie si le fait est l’un d’eux.",
  },
  "Criterion.is": { name: "comparaison", help: "Comment le fait doit se comparer au jour ou à la valeur." },
  "Criterion.label": { name: "libellé", help: "La condition, dans les termes de la loi ou de la source." },
  "Criterion.of": {
    name: "conditions",
    help: "Les conditions réunies ici, ou celle qui ne doit pas être remplie.",
  },
  "Criterion.op": { name: "opérateur", help: "Comment la condition est appréciée." },
  "Criterion.plus": { name: "temps ajouté", help: "Une durée, ISO 8601 : P10Y, P3M, P5D, PT24H." },
  "Criterion.sameAs": {
    name: "même État que",
    help: "Un autre fait ; condition remplie si les deux désignent le même État.",
  },
  "Criterion.sinceFact": {
    name: "fait de comparaison",
    help: "À la place d’une date : un autre fait, auquel s’ajoute le temps indiqué.",
  },
  "Criterion.states": { name: "États", help: "Condition remplie si le fait est l’un de ces États." },
  "Criterion.text": {
    name: "texte",
    help: "Ce qu’une personne doit apprécier. Une machine ne peut jamais en décider.",
  },
  "Criterion.valid": {
    name: "période de validité",
    help: "De quand à quand la condition existe ; les autres jours, on n’en tient pas compte. Champ omis : toujours, pour autant qu’on le sache.",
  },
  "Criterion.validOn": {
    name: "jour qui compte",
    help: "Le jour qui doit tomber dans la période de validité. Champ omis : le jour où l’on pose la question.",
  },
  "Criterion.value": { name: "valeur", help: "Nombre comparé, dans l’unité du fait." },
  "Eligibility.criteria": {
    name: "conditions d’accès",
    help: "La même chose sous forme de données, dans la mesure où les sources le permettent.",
  },
  "Eligibility.description": {
    name: "description",
    help: "Qui est couvert, dans les termes de la source. Champ omis : inconnu.",
  },
  "Eligibility.exclusions": {
    name: "exclusions",
    help: "Ce qui fait perdre le droit alors que les conditions sont remplies, et ce que l’autorité peut examiner ; jamais une condition que la personne doit remplir.",
  },
  "Eligibility.foreignersOnTerritory": {
    name: "étrangers sur le territoire",
    help: "Personnes d’une autre nationalité, pour un acte commis sur le territoire.",
  },
  "Eligibility.nationalsAbroad": {
    name: "nationaux à l’étranger",
    help: "Ressortissants de l’État, pour un acte commis à l’étranger.",
  },
  "Eligibility.noOtherConditions": {
    name: "aucune autre condition",
    help: "Indique que les axes et les qualités de victime disent tout : la source ne pose aucune autre condition. Champ omis : le texte peut en poser une.",
  },
  "Eligibility.residents": {
    name: "résidents",
    help: "Personnes qui vivent dans l’État, quelle que soit leur nationalité.",
  },
  "Eligibility.victimStatuses": {
    name: "qualités de victime",
    help: "Liens avec l’événement qui permettent de demander.",
  },
};
