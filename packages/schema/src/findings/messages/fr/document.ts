/** Words in French of findings on documents, folders and profiles: their form and their structure. */
export const document = {
  "missing-property":
    "Il manque ici « {property} ». Ce champ prend {expected}. N’écrivez que ce qui est établi, jamais une supposition : elle passerait pour un fait.",
  "unknown-property":
    "« {property} » n’est pas un champ de cette partie de la fiche. Ses champs sont : {known}. Corrigez le nom ; ce qui est propre à un seul État va sous « extensions ».",
  "wrong-type": "Il faut ici {expected}, et non {actual}. Corrigez la valeur.",
  "unknown-code": "« {actual} » n’est pas admis ici. Valeurs possibles : {allowed}.",
  "unknown-open-code":
    "« {actual} » n’est pas un code de la liste « {list} ». Codes possibles : {allowed}. Un code propre à votre État commence par x- et le code du pays, comme x-fr-nom.",
  "unknown-variant":
    "« {actual} » n’est aucune des formes que cette partie peut prendre. Valeurs possibles : {allowed}.",
  "wrong-format": "« {actual} » ne peut pas figurer ici. Écrivez {format}.",
  "wrong-key":
    "« {key} » ne peut pas être le nom d’une entrée ici. Utilisez le code d’une langue comme « fr » (BCP 47) ou, sous « extensions », le code d’un État comme « be ».",
  "too-short":
    "Le nombre de caractères est ici inférieur à {minimum}. Écrivez le texte, ou omettez le champ si l’information n’est pas connue.",
  "too-long": "Le nombre d’éléments ou de caractères est ici supérieur à {maximum}. Abrégez.",
  "too-few":
    "Le nombre d’éléments de cette liste est inférieur à {minimum}. Ajoutez ce que donne une source, ou omettez la liste si rien n’est connu : une liste vide se lit « aucun ».",
  "too-small": "Ce nombre est inférieur à {minimum}, le minimum admis. Corrigez-le.",
  "too-large": "Ce nombre est supérieur à {maximum}, le maximum admis. Corrigez-le.",
  "empty-text":
    'Ce texte n’est donné dans aucune langue. Donnez-le dans une langue au moins, comme "fr": "Écoute de nuit", ou omettez le champ s’il n’est pas connu.',
  "date-in-future":
    "La date {date} est encore à venir : nous sommes le {today}. Ce qui a été constaté, dit ou confirmé appartient au passé ; comparez l’année et le mois avec la source, des chiffres ont pu être intervertis.",
  "not-canonical-json":
    "Cette fiche ne peut pas être écrite sous la forme unique qui est conservée et signée (JSON canonique, RFC 8785) : {reason}. Corrigez cette valeur.",
  "file-name-mismatch":
    "Un fichier de cet identifiant a sa place en {expected}. S’il s’agit d’une copie, donnez-lui son propre identifiant et laissez l’original où il est ; sinon, déplacez-le là, si aucun autre fichier ne s’y trouve.",
  "keyword-unsupported":
    "« {keyword} » n’est pas un mot-clé admis dans le schéma d’une extension. Exprimez la même chose avec l’un de ceux-ci : {allowed}.",
  "keyword-malformed":
    "« {keyword} » n’est pas écrit ici comme le veut JSON Schema. Consultez JSON Schema 2020-12 et corrigez sa valeur.",
  "pattern-unsupported":
    "Le motif « {pattern} » est mal formé, trop grand, ou emploie autre chose que des caractères, des classes, des groupes, des alternatives et des nombres de répétitions. Écrivez-le avec ceux-ci seulement.",
  "profile-too-large":
    "Ce profil demande trop : au plus {maximum} schémas, sur {depth} niveaux, avec des motifs courts. Simplifiez-le.",
  "profile-field-unknown":
    "Les fiches de type {kind} n’ont pas de champ « {field} », qui ne peut donc pas être rendu obligatoire. Corrigez la place du champ.",
  "national-code-not-own":
    "Le code « {code} » n’appartient pas à {publisher}, dont les codes commencent par « x-{publisher}- ». Corrigez le code.",
  "national-code-twice": "Le code « {code} » est déclaré deux fois pour la liste {list}. Supprimez-en un.",
  "broader-code-unknown":
    "« {code} » n’est pas un code standard de la liste {list}. Indiquez le code standard qui englobe le code national.",
  "extension-invalid":
    "Ceci n’est pas conforme à ce que demande le profil {profile} : {keyword} ({expected}). Corrigez la valeur.",
  "extension-undeclared":
    "Le profil {profile} ne déclare aucun champ pour les fiches de type {kind}. Supprimez celui-ci ou déclarez-le dans le profil.",
  "national-code-undeclared":
    "Le profil {profile} ne déclare pas le code « {code} » pour la liste {list}. Corrigez le code ou déclarez-le dans le profil.",
  "profile-field-missing": "Le profil {profile} rend « {field} » obligatoire, et il manque ici. Ajoutez-le.",
  "nested-too-deep":
    "L’imbrication dépasse ici {maximum} niveaux, ce dont aucune fiche n’a besoin. Supprimez des niveaux.",
  "document-too-large":
    "Ce document compte plus de {maximum} octets, le maximum qui soit lu. Abrégez-le ou répartissez son contenu sur plusieurs fiches.",
  "too-many-values":
    "Ce document contient plus de {maximum} valeurs, le maximum qui soit lu. Répartissez son contenu sur plusieurs fiches.",
  "findings-not-listed":
    "Parmi les constats, {count} autres ne sont pas énumérés ici. Corrigez ceux qui le sont, puis vérifiez de nouveau.",
  "not-utf-8":
    "L’octet {offset} de ce document n’est pas du texte en UTF-8 : des lettres seraient perdues. Enregistrez de nouveau le fichier avec l’encodage UTF-8.",
  "byte-order-mark":
    "Le document commence par une marque d’ordre des octets (U+FEFF), qui a été ignorée. Enregistrez-le en « UTF-8 sans BOM », pour que tous les logiciels le lisent de même.",
  "document-empty":
    "Ce document est vide : il n’y a rien à y lire. Écrivez son contenu et enregistrez-le de nouveau.",
  "number-too-large":
    "Le nombre {written} est trop grand pour être conservé exactement. Écrivez un nombre plus petit, ou la valeur sous forme de texte si le champ l’admet.",
  "folder-passed-over":
    "« {name} » n’a pas été parcouru : ce n’est pas le dossier d’un État. Rien de ce qu’il contient n’a été lu.",
  "not-json":
    'Ce n’est pas du JSON : la lecture s’arrête à la ligne {line}, colonne {column}. Cherchez-y une virgule, un crochet ou un guillemet manquant ou de trop ; les guillemets sont droits ("), et les commentaires ne sont pas admis.',
  "repeated-member":
    "« {member} » figure deux fois dans le même objet, et les logiciels ne retiennent pas tous le même. Gardez le bon et supprimez l’autre.",
  "number-not-exact":
    "Le nombre {written} ne peut pas être conservé tel qu’il est écrit : il deviendrait {read}. Écrivez un nombre de 15 chiffres au plus, ou la valeur sous forme de texte si le champ l’admet.",
  "lone-surrogate":
    "Ce texte contient la moitié d’un caractère (demi-codet isolé), qui ne peut pas être conservée. Écrivez de nouveau ce caractère.",
  "replacement-character":
    "Ce texte contient « \ufffd » (U+FFFD), trace d’une lettre perdue lors d’une conversion. Écrivez de nouveau cette lettre.",
  "model-older":
    "Cette fiche est écrite dans la version {given} du modèle. Elle reste valable telle quelle ; rédigez sa prochaine version dans la version {current}.",
  "of-later-model":
    "Le modèle {given}, que nomme « schemaVersion », n’a pas cela ; le modèle {current} l’a. Écrivez « {current} » à cet endroit et changez ce que cela demande d’autre, ou retirez ceci.",
  "value-left-behind":
    "La version {current} du modèle n’a pas de champ pour cette valeur. Elle reste dans la fiche, mais aucun calcul ne la lit.",
  "model-not-known":
    "Cette fiche est écrite dans la version {given} du modèle, inconnue ici. Versions connues : {known}. Corrigez « schemaVersion » ou utilisez une version plus récente de ce programme.",
  "file-passed-over":
    "« {name} » n’a pas été lu, car les fiches sont des fichiers dont le nom se termine par « .json » et ne commence pas par un point. S’il contient une fiche qui ne se trouve nulle part ailleurs, enregistrez-le ainsi.",
  "file-wrong-name":
    "Ce fichier n’a pas été lu, car le nom d’un fichier de fiche se termine par « .json », en minuscules. Renommez-le en {expected} ; si un fichier de ce nom existe déjà, comparez les deux et gardez celui qui est juste.",
  "file-wrong-depth":
    "Ce fichier n’a pas été lu, car il n’est pas à la place d’une fiche : <État>/<type>/<nom>.json, par exemple fr/service/ecoute-nocturne.json. Déplacez-le à cette place.",
  "file-unknown-kind":
    "Ce fichier n’a pas été lu : « {kind} » n’est pas un type de fiche. Déplacez-le dans le dossier de son type, parmi : {known}.",
  "file-unreadable":
    "Ce fichier n’a pas pu être lu ({reason}). Vérifiez qu’il existe et que vous avez le droit de l’ouvrir.",
  "file-not-regular":
    "Ceci n’a pas été lu : ce n’est pas un fichier ordinaire, mais un dossier, un tube, une prise réseau, un périphérique ou un lien sans destination. Placez ici le fichier lui-même, ou supprimez-le.",
} as const;
