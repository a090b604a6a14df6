import { type PluralForms, plural } from "@civic/schema/words";
import type { DeskWords } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("fr", n, forms);

/** What the command says at the desk where a publisher signs, in French. */
export const fr: DeskWords = {
  summaries: {
    keys: {
      usage:
        "civic keys create --publisher <code> [--out <dossier>] | civic keys show <clé.jwk> … [--anchor <nouveau fichier>] | civic keys rotate <clé.jwk> [--out <dossier>] | civic keys revoke <clé.jwk ou empreinte> --key <clé.jwk> [--out <dossier>] ; toujours aussi [--json]",
      summary: "crée, montre, renouvelle et révoque les clés avec lesquelles un éditeur signe",
      inputs:
        "create, ou bien show, rotate ou revoke suivi du fichier d’une clé (revoke accepte aussi une empreinte)",
    },
    sign: {
      usage:
        "civic sign <dossier ou fiche.json> --key <clé.jwk> [--dry-run] [--stands-by <empreinte>] [--all] [--today <AAAA-MM-JJ>] [--json]",
      summary:
        "signe les fiches d’un éditeur : une signature est écrite à côté de chacune, la fiche ne change pas",
      inputs: "un dossier de fiches, ou une fiche de ce dossier",
    },
    confirm: {
      usage: "civic confirm <id> --data <dossier> --key <clé.jwk> [--today <AAAA-MM-JJ>] [--json]",
      summary:
        "un État signe qu’une fiche compilée à son sujet est exacte à une date donnée, sans la reprendre",
      inputs: "l’identifiant d’une fiche : civic/service/fr-116006",
    },
    pack: {
      usage: "civic pack <dossier> --out <nouveau fichier> --key <clé.jwk> [--json]",
      summary: "réunit tout ce qu’un éditeur a signé dans un seul fichier, qui se vérifie sans réseau",
      inputs: "un dossier de fiches avec leurs signatures",
    },
    unpack: {
      usage: "civic unpack <paquet> [--anchor <anchor.json>] [--out <dossier>] [--all] [--json]",
      summary: "vérifie un paquet sans réseau et place dans un dossier ce qui est juste",
      inputs: "un fichier écrit par civic pack",
    },
  },
  keys: {
    created: (publisher) => `Une clé de signature a été créée pour « ${publisher} ».`,
    rotated: (publisher) =>
      `Une nouvelle clé de signature a été créée pour « ${publisher} », et l’ancienne clé l’a signée.`,
    revoked: (kid, publisher) => `La révocation de la clé ${kid} de « ${publisher} » est signée.`,
    file: "Fichier",
    publisher: "Éditeur",
    thumbprint: "Empreinte",
    statement: (path) => `Déclaration signée : ${path}`,
    keep: "Quiconque possède le fichier .jwk peut parler au nom de cet éditeur. Gardez-le sur la machine qui signe et sur aucune autre, et conservez-en une copie dans un coffre.",
    tell: (command) =>
      `Vos partenaires doivent connaître l’empreinte. Écrivez-la dans un fichier à leur intention : ${command}`,
    anchorNext:
      "Remettez ce fichier par une autre voie que les fiches, et faites-vous relire l’empreinte, par exemple au téléphone.",
    signWith: (command) => `Signez vos fiches avec elle : ${command}`,
    bothCount: "Les deux clés sont valables jusqu’à la révocation de l’ancienne.",
    sendStatement:
      "La déclaration est publique. Envoyez-la à votre nœud avec civic publish ; les nœuds qui le copient l’y prennent d’eux-mêmes.",
    revokeLater: (command) => `Quand vos partenaires l’ont reçue, révoquez l’ancienne clé : ${command}`,
    afterRevocation:
      "Dès qu’un nœud a pris connaissance de la déclaration, il n’accepte plus rien de ce que cette clé signe. Ce qu’il a vérifié avant reste.",
    lastKey:
      "La clé s’est révoquée elle-même. Si vous n’avez pas d’autre clé valable, vos partenaires ont besoin d’un nouveau fichier d’ancrage de votre part.",
    exposed: (mode, command) =>
      `d’autres que vous peuvent lire cette clé (mode ${mode}). Tapez ${command} et recommencez. Si quelqu’un a pu la copier, créez une nouvelle clé et révoquez celle-ci.`,
    revokedHere: (publisher) =>
      `« ${publisher} » a révoqué cette clé : une déclaration à côté d’elle le dit. Signez avec une clé encore valable.`,
    otherPublisher: (of, wanted) =>
      `c’est une clé de « ${of} ». La clé donnée par --key ne peut révoquer qu’une clé de « ${wanted} ».`,
  },
  sign: {
    signed: (n, publisher) =>
      `${count(n, { one: "{n} version signée", other: "{n} versions signées" })} pour « ${publisher} »`,
    wouldSign: (n, publisher) =>
      `${count(n, { one: "{n} version serait signée", other: "{n} versions seraient signées" })} pour « ${publisher} » ; rien n’a été écrit`,
    version: (version) => `version nº ${version}`,
    left: "Restent sans changement",
    already: (n) =>
      count(n, {
        one: "{n} fiche : déjà signée, inchangée",
        other: "{n} fiches : déjà signées, inchangées",
      }),
    others: (n, publisher) =>
      `${count(n, { one: "{n} fiche non publiée", other: "{n} fiches non publiées" })} par « ${publisher} », au nom de qui cette clé signe`,
    refused: (n) =>
      count(n, {
        one: "{n} fiche : n’a pas pu être signée, pour la raison indiquée",
        other: "{n} fiches : n’ont pas pu être signées, pour les raisons indiquées",
      }),
    faulty: (n) =>
      count(n, {
        one: "{n} fichier : contient des erreurs ; rien de ce qui contient une erreur n’est signé",
        other: "{n} fichiers : contiennent des erreurs ; rien de ce qui contient une erreur n’est signé",
      }),
    afterUnsigned: (id, version) =>
      `${id} : la version ${version} n’a pas de signature. Un nœud qui détient une version antérieure attend de l’avoir reçue.`,
    next: "Gardez les fichiers .jws à côté des fiches : chaque version renvoie à la précédente. Envoyez-les à votre nœud (civic publish), jamais la clé.",
    changed: (version, next) =>
      `la fiche a été modifiée après la signature de sa version ${version}. Une version signée ne change plus : donnez à la modification la « version » ${next}.`,
    lower: (version, highest) =>
      `« version » vaut ${version}, et la version ${highest} est déjà signée. Corrigez « version », ou prenez la dernière fiche.`,
    notOf: (id, version) =>
      `ce n’est pas la signature de la version ${version} de ${id}. Rétablissez le bon fichier depuis votre sauvegarde.`,
    notInFolder:
      "une fiche se signe à sa place, <état>/<type>/<nom>.json, car elle est contrôlée avec ses voisines.",
    noHash: (text) =>
      `--stands-by « ${text} » n’est pas l’empreinte d’une signature : « sha-256: » et 64 chiffres hexadécimaux, comme un nœud l’indique sous /v1/disputes.`,
    standsByOne: "--stands-by ne vaut que pour une fiche : donnez son fichier au lieu du dossier.",
  },
  confirm: {
    confirmed: (publisher, id, day) => `« ${publisher} » confirme ${id} à la date du ${day}.`,
    already: (path) => `C’était déjà signé : ${path}`,
    next: "La déclaration est publique : remettez-la à votre nœud avec vos fiches signées. Elle ne vaut que pour cette version.",
    takeOver:
      "Pour modifier la fiche, ou pour en répondre désormais, reprenez-la à votre compte : civic take-over.",
    ownRecord: (publisher) =>
      `est publiée par « ${publisher} » lui-même. Signez-la plutôt ; seul ce que d’autres ont compilé appelle une confirmation.`,
    otherState: (state, publisher) =>
      `décrit « ${state} », et cette clé parle pour « ${publisher} ». Un État ne confirme que ce qui est dit de lui.`,
    notActive: (status) => `a le statut « ${status} ». Seule une fiche active peut être confirmée.`,
    futureDay: (day) =>
      `le ${day} est encore à venir. Une fiche se confirme à la date d’aujourd’hui ou d’un jour passé.`,
  },
  pack: {
    written: (path, publisher) => `Écrit : ${path}, un paquet de « ${publisher} »`,
    versions: (n) => `versions signées : ${n}`,
    confirmations: (n) => `confirmations signées : ${n}`,
    statements: (n) => `déclarations sur des clés : ${n}`,
    others: (n) => `laissées de côté, car signées par d’autres : ${n}`,
    nothingSigned: "Rien dans ce dossier n’est signé par cet éditeur. Signez d’abord : civic sign.",
    next: "Le paquet est public. Remettez-le sur une clé USB ou par courriel ; quiconque a votre fichier d’ancrage le vérifie avec civic unpack.",
  },
  unpack: {
    outNeedsAnchor:
      "--out demande --anchor : seul un fichier d’ancrage dit à quelles clés se fier. Demandez-le à l’éditeur par une autre voie que le paquet.",
    noPack: "Ce n’est pas un paquet.",
    made: (when) => `Paquet créé à ${when}, selon l’horloge de son auteur`,
    whole: (n) => `Entier et inaltéré ; lignes : ${n}`,
    notWhole: (n) => `Incomplet ou altéré ; lignes lisibles : ${n}`,
    keys: "Clés du paquet",
    keyCounts: "reconnue : nommée par votre ancrage, ou signée par une telle clé",
    keyDoesNot: "non reconnue : votre ancrage ne la nomme pas",
    keyOpen: "à vérifier : comparez-la avec l’éditeur",
    keyRevoked: "révoquée",
    noAnchor:
      "Aucun ancrage n’a été donné. Les signatures n’ont été comparées qu’aux clés du paquet, ce qui ne dit pas à qui sont ces clés ; rien n’a été écrit.",
    lines: "Lignes",
    outcomes: {
      new: "juste, et nouveau ici",
      already: "juste, et déjà ici",
      right: "juste",
      refused: "refusé",
    },
    types: { key: "nouvelle clé", revocation: "révocation", confirmation: "confirmation signée" },
    line: (path, line) => `${path}, ligne ${line}`,
    changedHere:
      "cette fiche a été modifiée ici sans être signée, et reste donc telle quelle. La version signée est à côté d’elle ; comparez les deux.",
  },
};
