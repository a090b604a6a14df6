import { numeral, type PluralForms, plural, withFrenchSpaces } from "@civic/schema/words";
import { le } from "@civic/schema/words/fr";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("fr", n, forms);

/** In French: what the page “Who helps?” says beside the words of all pages. */
export const words: Words = withFrenchSpaces({
  title: "Qui aide ?",
  lead:
    "Décrivez ce qui s’est passé, sans nom : qui aide cette personne, ici et dans son pays, jusqu’à quand demander, et " +
    "ce qu’il reste à savoir.",
  privacy:
    "Rien de ce que vous saisissez ne quitte cet appareil. Tout reste dans la mémoire de cette page ; la recharger " +
    "efface tout.",
  records: "Ce nœud ne détient aucune fiche : rien ne peut être calculé.",
  sheet: {
    title: "Feuille à emporter",
    lead: "Que faire, qui appeler et jusqu’à quand, sur une ou deux pages ; elle ne nomme personne. On y lit les États, les dates qui découlent du jour de l’attentat et les questions qui restent.",
    language: "Langue de la feuille",
    print: "Imprimer la feuille",
    save: "Enregistrer la feuille",
    failed: "La feuille n’est pas arrivée. Réessayez.",
  },
  printAll: "Tout imprimer",
  clear: "Tout effacer",
  form: {
    steps: "Étapes",
    stepOf: (n, of) => `étape ${n} sur ${of}`,
    answers: (n) => count(n, { one: "{n} réponse", other: "{n} réponses" }),
    back: (part) => `Retour : ${part}`,
    forward: (part) => `Suite : ${part}`,
    claim: "La demande",
    characterHint: "Si personne n’en a encore décidé, dites-le, ou laissez ouvert.",
    kinds: { character: "Caractère de l’événement", mode: "Mode de l’événement" },
    notSo: "Connu comme n’étant pas le cas",
    needs: "Que cherche la personne ?",
    needsHint:
      "Ne rien choisir veut dire tout. Ce qui est laissé de côté est compté avec la réponse et peut être montré.",
    title: "Ce qui est connu",
    lead: "Laissez tel quel ce qui n’est pas connu : cela ne compte jamais comme « non ».",
    event: "L’événement",
    person: "La personne",
    harm: "Le dommage",
    unknown: "Non connu",
    add: "Ajouter un État",
    everyOne: "Choisissez tout ce qui s’applique ; ce qui n’est pas choisi reste ouvert.",
    character: "Qu’est-ce que l’événement est réputé être ?",
    means: "Comment a-t-il été commis ?",
    notNumber: "Écrivez un nombre, en chiffres.",
    knownBy: {
      person: "La personne peut en général le dire.",
      authority: "Une autorité peut en général le dire.",
      expert: "Un médecin ou un autre expert peut en général le dire.",
    },
  },
  next: {
    first: "Le plus décisif :",
    later: "Ensuite :",
    ofUnion:
      "Cette règle vaut pour toute l’Union : chaque État membre compte, ici ou ailleurs, sauf ceux qu’elle écarte.",
    judgements: "À apprécier par une personne",
    moreJudgements: (n) =>
      count(n, { one: "{n} autre point à apprécier", other: "{n} autres points à apprécier" }),
    examined: "Ce que l’autorité peut examiner",
    examinedLead: "Personne n’a à le déclarer. Laissez ouvert, sauf si quelque chose l’indique.",
    title: "Que demander ensuite",
    lead: "Ceci tranche l’essentiel de ce qui ne l’est pas encore :",
    none: "Aucune autre question ne permettrait de trancher davantage.",
    more: (n) => count(n, { one: "Montrer {n} question de plus", other: "Montrer {n} questions de plus" }),
    other: "Autre chose de connu",
    choose: "Choisir une question",
    add: "Ajouter",
  },
  entered: "Ce qui a été saisi",
  results: {
    title: "Qui aide",
    empty:
      "Choisissez l’État de l’événement, de résidence ou de nationalité. Ce qui y aide apparaît ici aussitôt.",
    on: (day) => `Calculé pour ${le(day)}, dans ce navigateur.`,
    counted: (states, met, open, not) =>
      `${count(states, { one: "{n} État", other: "{n} États" })} : conditions remplies ${numeral("fr", met)}, pas encore tranchées ${numeral("fr", open)}, ` +
      `non remplies ${numeral("fr", not)}.`,
    jump: "Voir la réponse",
    states: "États concernés",
    pathway: "Parcours",
  },
  steps: {
    decidedBy: "Décide :",
    more: (n) => count(n, { one: "{n} de plus", other: "{n} de plus" }),
    authority: (state) => `Écrire à : ${state}`,
    title: "Que faire",
    none: "Les fiches ne nomment aucun premier pas pour cette situation.",
    call: (state) => `En cas de danger, appeler : ${state}`,
    turnTo: (state) => `S’adresser à : ${state}`,
    claim: "Demander : d’abord ce qui expire dans les trois mois, puis ce qui est le plus sûr",
    late: "le délai est passé ; une demande tardive peut être acceptée",
  },
  call: {
    title: "Qui appeler",
    danger: "En cas de danger",
  },
  list: {
    memory: (n) =>
      count(n, {
        one: "{n} mémorial, journée ou acte pour tous",
        other: "{n} mémoriaux, journées et actes pour tous",
      }),
    besides: (n) =>
      count(n, {
        one: "{n} de plus, qui ne répond à aucun des besoins choisis",
        other: "{n} de plus, qui ne répondent à aucun des besoins choisis",
      }),
    title: "Ce qui peut être demandé",
    closed: (n) =>
      count(n, {
        one: "{n} dont les conditions ne sont pas remplies",
        other: "{n} dont les conditions ne sont pas remplies",
      }),
    planned: "prévu",
    ended: "terminé",
    suspended: "fermé pour le moment",
    nothing: "Rien n’est décrit.",
  },
  ask: "À demander",
  sums: {
    title: "Montants",
    own: "Pour cette personne :",
    open: "Il n’est pas encore tranché si ceux-ci sont pour cette personne :",
    others: (n) =>
      count(n, { one: "{n} montant qui est pour d’autres", other: "{n} montants qui sont pour d’autres" }),
  },
  leadOn: {
    title: (state) => `${state} : aucune fiche ici`,
    unknown:
      "Cela veut dire non connu, pas rien. Ce qui est connu malgré tout, par exemple à qui s’adresser chez soi, figure parmi les étapes.",
    route: (from, to) =>
      `Une demande auprès de ${to} peut être remise chez soi : l’autorité de ${from} la transmet.`,
    direct: (state) =>
      `Aucune voie par une autorité chez soi n’est connue : demander directement auprès de ${state}.`,
    noAuthority: (state) => `Aucune fiche ne nomme l’autorité de ${state}.`,
    home: "Dites où la personne vivait et quelle est sa nationalité : les États d’origine peuvent aider aussi.",
  },
  limit: {
    title: "Autres délais",
    more: (n) =>
      count(n, {
        one: "{n} de plus : plus tard, sans fin ou non connu",
        other: "{n} de plus : plus tard, sans fin ou non connu",
      }),
    sharper: "Pour le calculer plus exactement :",
    late: "Demandes tardives :",
    clocks: "Les règles",
  },
  route: {
    title: "Depuis l’État de résidence",
    from: (state) => `À remettre chez soi : ${state}`,
    to: (state) => `Décidé par : ${state}`,
  },
  country: "La fiche complète",
  treatment: {
    title: "Égalité de traitement",
    lead: "La même situation en ne changeant que la nationalité, puis que la résidence : ce qui change, et pourquoi.",
    open: "Le calculer",
    none: "Rien ne change avec la seule nationalité ou la seule résidence.",
    table: "Droits qui changent, par État",
    state: "État",
    weighed: "Examinés",
    byNationality: "Changent avec la nationalité",
    byResidence: "Changent avec la résidence",
    nationality: (states) => `Avec pour nationalité : ${states}`,
    residence: (states) => `Avec pour résidence : ${states}`,
    because: "En raison de :",
    changes: (n) => count(n, { one: "{n} droit change", other: "{n} droits changent" }),
  },
  questions: {
    "event-country": "Dans quel État cela s’est-il passé ?",
    "event-date": "Quel jour cela s’est-il passé ?",
    "event-type": "De quel type d’événement s’agit-il ?",
    "designated-by": "Quels États ont officiellement désigné l’événement ?",
    "victim-status": "Qu’est-il arrivé à la personne ?",
    "on-victim-list": "La personne est-elle sur la liste des victimes de l’autorité ?",
    "recognised-as-victim": "Une autorité a-t-elle reconnu la personne comme victime ?",
    nationality: "Quelle nationalité la personne avait-elle lors de l’événement ?",
    "residence-at-event": "Dans quel État la personne vivait-elle lors de l’événement ?",
    "residence-now": "Dans quel État la personne vit-elle aujourd’hui ?",
    "residence-region": "Dans quelle partie de l’État la personne vit-elle aujourd’hui ?",
    "qualifying-persons":
      "Combien de personnes, celle-ci comprise, ont droit au même versement après ce décès ?",
    dependants: "Combien de personnes sont à la charge de cette personne ?",
    "lawful-stay": "La personne séjournait-elle légalement dans l’État de l’événement ?",
    "age-at-event": "Quel âge la personne avait-elle lors de l’événement ?",
    "age-now": "Quel âge la personne a-t-elle aujourd’hui ?",
    "kinship-to-victim": "Quel est le lien de parenté avec la victime directe ?",
    "dependent-on-victim": "La personne dépendait-elle de la victime directe pour vivre ?",
    "harm-bodily": "La personne a-t-elle été atteinte dans son corps ou son psychisme ?",
    "harm-psychological": "La personne a-t-elle subi un dommage psychique ?",
    "harm-material": "Des biens ont-ils été endommagés ?",
    "disability-degree": "Quel taux d’invalidité permanente est attribué à l’événement ?",
    "incapacity-days": "Pendant combien de jours la personne n’a-t-elle pas du tout pu travailler ?",
    "damage-sum": "À combien s’élève le dommage demandé ?",
    "reported-to-police": "Les faits ont-ils été signalés à la police, ou une plainte déposée ?",
    "civil-party": "La personne est-elle ou a-t-elle été partie civile ?",
    "judgment-final": "Un jugement définitif a-t-il été rendu sur les faits ?",
    "offender-compensated": "L’auteur a-t-il payé ?",
    insured: "Une assurance couvre-t-elle le dommage ?",
    "involved-in-act": "Une autorité pourrait-elle constater que la personne a pris part à l’acte ?",
    "death-date": "Quel jour la victime directe est-elle décédée ?",
    "stabilisation-date": "Quel jour l’état de santé a-t-il été jugé consolidé ?",
    "designation-date": "Quel jour l’événement a-t-il été officiellement désigné ?",
    "judgment-date": "Quel jour le jugement définitif a-t-il été rendu ?",
    "victim-deceased": "La victime directe est-elle décédée des suites de l’événement ?",
    "present-at-scene": "La personne était-elle sur les lieux, pendant ou juste après ?",
    "directly-exposed": "La personne a-t-elle été directement exposée au danger de mort ou de blessure ?",
    "at-work": "La personne était-elle au travail, ou sur le trajet ?",
    "residence-years":
      "Depuis combien d’années complètes la personne vivait-elle sans interruption dans l’État de résidence ?",
    "long-term-resident":
      "La personne a-t-elle le statut de résident de longue durée dans l’État de résidence ?",
    "employer-state": "Pour le gouvernement de quels États la personne travaillait-elle ?",
    "travelled-against-advice":
      "Une autorité pourrait-elle constater que la personne a voyagé contre un avis officiel ?",
    "cohabitation-years":
      "Pendant combien d’années complètes la personne a-t-elle vécu en couple avec la victime directe ?",
    "condition-certified": "Est-il certifié que l’affection provient de l’événement ?",
    "cooperated-with-authorities": "Une autorité constaterait-elle que la personne a coopéré à l’enquête ?",
    "criminal-conviction":
      "Une autorité pourrait-elle constater une condamnation non effacée de la personne ?",
    "offender-cannot-pay": "L’auteur est-il inconnu, hors d’atteinte des poursuites ou insolvable ?",
    "other-state-compensates": "Un autre État indemnise-t-il le même dommage ?",
    "discharge-date": "Quel jour les soins médicaux ont-ils pris fin ?",
    "knowledge-date": "Quel jour la personne a-t-elle eu connaissance du dommage ou du droit ?",
    "claim-date": "Quel jour la demande a-t-elle été reçue ?",
    "complete-file-date": "Quel jour le dossier a-t-il été complet ?",
    "offer-date": "Quel jour l’offre a-t-elle été reçue ?",
    "acceptance-date": "Quel jour l’offre a-t-elle été acceptée ?",
    "event-region": "Dans quelle partie de l’État cela s’est-il passé ?",
    "extremist-motive": "L’acte avait-il un mobile extrémiste, raciste ou antisémite ?",
    "state-sponsored-act": "Un État a-t-il soutenu l’acte ?",
    "victim-nationality": "Quelle nationalité la victime directe avait-elle ?",
    "victim-residence": "Dans quel État la victime directe vivait-elle ?",
    "victim-employer-state": "Pour le gouvernement de quels États la victime directe travaillait-elle ?",
    "closer-survivor": "Un survivant qui passe avant la personne dans l’ordre légal est-il en vie ?",
    "common-child": "La personne et la victime directe ont-elles un enfant ensemble ?",
    "criminal-ties":
      "Une autorité pourrait-elle constater que la personne a des liens avec des milieux criminels ?",
    "residence-title": "La personne réside-t-elle légalement dans l’État de résidence ?",
    "personal-representative": "La personne agit-elle comme représentant d’une victime directe décédée ?",
    "harm-physical": "La personne a-t-elle été blessée physiquement ?",
    "judgment-state": "Dans quel État le jugement définitif a-t-il été rendu ?",
    "certification-date": "Quel jour l’affection a-t-elle été certifiée ?",
    "decision-date": "Quel jour l’organisme a-t-il décidé ?",
    "refusal-date": "Quel jour la demande a-t-elle été rejetée ?",
    "investigation-end-date": "Quel jour l’enquête ou la procédure a-t-elle pris fin ?",
    "grant-date": "Quel jour la prestation a-t-elle été accordée ?",
    "enforcement-date": "Quel jour a eu lieu le dernier acte d’exécution contre l’auteur ?",
  },
});
