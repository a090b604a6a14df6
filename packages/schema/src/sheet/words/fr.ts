import type { SheetWords } from "./en.ts";

/** The words of the sheet, in French. */
export const fr: SheetWords = {
  title: "Ce que vous pouvez faire maintenant",
  states: (list) => `Pays concernés : ${list}`,
  day: (day) => `Au ${day}`,
  call: "Qui appeler, à qui s’adresser",
  claim: "Quoi demander, dans cet ordre",
  authorities: "Qui vous aide à demander depuis chez vous",
  questions: "Ce qu’on vous demandera",
  none: "Aucune demande possible n’a été trouvée. Adressez-vous aux services ci-dessus.",
  send: "À envoyer",
  at: "À",
  noTelephone: "pas de numéro de téléphone enregistré",
  noLimitKnown: "délai non connu : demandez tout de suite",
  open: (facts) => `Pas encore certain. Cela dépend de : ${facts}`,
  openByPerson: "Pas encore certain. Une personne doit en décider.",
  unless: "Avant de décider, l’autorité peut examiner votre conduite et votre passé.",
  further: (n) => `Autres lignes, sur la page ou avec la commande : ${n}`,
  untranslated: (tags) => `${tags} : non traduit.`,
  inLanguage: (language) => `en ${language}`,
  notice:
    "Cette fiche n’est ni une décision ni un conseil juridique. Les numéros et les délais viennent de fiches publiques ; vérifiez-les avant de vous y fier. Un numéro court ou gratuit peut ne pas fonctionner depuis l’étranger.",
  basis: "Fondement",
  basisLead: (n, day) =>
    `Établi le ${day} à partir de ces ${n} fiches. Quiconque les possède peut refaire le calcul.`,
  draft: "Les mots de cette fiche sont une ébauche.",
};
