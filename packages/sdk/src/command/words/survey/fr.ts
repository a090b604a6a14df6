import { type PluralForms, plural } from "@civic/schema/words";
import type { SurveyWords } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("fr", n, forms);

/** What the command says of surveys and of what sheets rest on, in French. */
export const fr: SurveyWords = {
  survey: {
    title: (day) => `Qui obtient quelle réponse, relevé au ${day}`,
    population: (situations, records) =>
      `${situations} situations (événement × État de l’événement × résidence × nationalité × personne), chacune confrontée à ${records} régimes, services et distinctions. Un relevé montre comment les fiches répondent, non combien de personnes il y a.`,
    byState: "Réponses des fiches de chaque État",
    byStateRead:
      "Sur cent réponses des fiches d’un État, tant sont de chaque sorte. « Remplies, sauf » : conditions remplies, sauf si l’autorité constate ce qui fait perdre le droit.",
    answers: {
      met: "remplies",
      "met-unless": "remplies, sauf",
      unknown: "pas encore tranchées",
      "not-met": "non remplies",
    },
    pairs: (event, people) => `${event} : combien de ${people} personnes ont un régime d’indemnisation`,
    pairsRead:
      "Ligne : où cela s’est passé. Colonne : où les personnes vivent et leur nationalité. Un nombre : combien d’entre elles ont un régime avec certitude ; entre parenthèses : pour combien la question reste ouverte.",
    unreachable: "Ce que personne de cette population ne peut avoir",
    alone: { nationality: "La nationalité décide seule", residence: "La résidence décide seule" },
    aloneRead: {
      nationality:
        "Deux personnes que seule la nationalité distingue : dans combien de cent comparaisons la fiche répond autrement.",
      residence:
        "Deux personnes que seule la résidence distingue : dans combien de cent comparaisons la fiche répond autrement.",
    },
    none: "Aucune.",
    tooLarge: (situations, records) =>
      `${situations} situations, chacune confrontée à ${records} fiches, dépassent ce qu’une enquête peut traiter. Nommez moins d’États : civic survey fr be --data <dossier>.`,
  },
  verifyBasis: {
    noBasis:
      "ne contient pas de fondement. Une fiche de « civic navigate --sheet » se termine par un fondement.",
    workedOut: (day) => `Établi le ${day}.`,
    nothing: "Elle ne repose sur aucune fiche : il n’y a rien à comparer.",
    same: (n) => count(n, { one: "La fiche est la même.", other: "Les {n} fiches sont les mêmes." }),
    differs: (n, all) => `${n} fiches sur ${all} ne sont plus les mêmes :`,
    changed: (was, is) =>
      was === is ? `modifiée dans la version ${was}` : `version ${was} alors, ${is} maintenant`,
    missing: "absente de ces fiches",
    again: "la feuille repose sur des fiches qui ont changé. Refaites-la.",
  },
};
