import type { FindingMessages } from "./finding-messages.ts";

/** Words of every finding in French. `{name}` stands for a parameter. */
export const fr: FindingMessages = {
  "missing-property":
    "Il manque ici « {property} ». Ajoutez ce champ ; la référence de ce type de fiche en donne le sens.",
  "unknown-property":
    "« {property} » n'est pas un champ de cette partie de la fiche. Corrigez son nom, supprimez-le ou placez-le sous « extensions ».",
  "wrong-type": "Une valeur de type {expected} est attendue ici, et non {actual}.",
  "unknown-code": "« {actual} » n'est pas admis ici. Valeurs possibles : {allowed}.",
  "unknown-variant": "« {actual} » ne désigne aucune variante connue ici. Valeurs possibles : {allowed}.",
  "wrong-format": "« {actual} » n'a pas la forme {format}. Voyez les exemples de ce format.",
  "wrong-key":
    "« {key} » ne peut pas être une clé ici. Les clés sont des étiquettes de langue (BCP 47) ou des codes d'éditeur, en minuscules.",
  "too-short":
    "Il y a ici moins de {minimum} élément(s) ou caractère(s). Complétez, ou omettez le champ si l'information n'est pas connue.",
  "too-long": "Il y a ici plus de {maximum} élément(s) ou caractère(s). Abrégez.",
  "too-small": "Ce nombre est inférieur à {minimum}.",
  "too-large": "Ce nombre est supérieur à {maximum}.",
  "empty-text":
    "Ce texte n'est donné dans aucune langue. Donnez-le dans une langue au moins, ou omettez le champ s'il n'est pas connu.",
  "id-disagrees-with-head":
    "L'identifiant ne correspond pas à l'éditeur et à la juridiction de la fiche. Il devrait être {expected}.",
  "source-not-listed":
    "La source « {source} » est citée mais ne figure pas dans « sources ». Ajoutez-la ou corrigez l'identifiant.",
  "source-not-cited":
    "La source « {source} » figure dans la liste mais aucune valeur ne la cite. Citez-la ou retirez-la.",
  "source-listed-twice":
    "L'identifiant de source « {source} » est utilisé deux fois. Donnez à chaque source son propre identifiant.",
  "original-language-missing":
    "Ce texte n'est pas donné dans la langue de l'original ({language}). Ajoutez-le.",
  "translation-not-declared":
    "Ce texte a une version « {language} » que « translations » ne déclare pas. Déclarez comment cette traduction a été faite.",
  "step-not-found":
    "Aucune étape de ce parcours n'a l'identifiant « {step} ». Corrigez l'identifiant ou ajoutez l'étape.",
  "step-listed-twice": "Deux étapes de ce parcours ont l'identifiant « {step} ». Donnez à chacune le sien.",
  "period-reversed": "Cette période finit avant de commencer. Vérifiez les deux dates.",
  "amount-range-reversed":
    "Le montant supérieur est plus petit que l'autre, ou dans une autre monnaie. Vérifiez les deux montants.",
  "reference-unresolved":
    "Aucune fiche « {reference} » n'a été trouvée. Corrigez l'identifiant ou ajoutez la fiche.",
  "record-id-twice": "Deux fiches ont l'identifiant « {id} ». Chaque fiche doit avoir le sien.",
  "not-json": "Ceci n'est pas du JSON : {reason}. Vérifiez-le dans un éditeur JSON.",
  "not-canonical-json": "Cette fiche ne peut pas être écrite en JSON canonique : {reason}.",
  "digest-mismatch":
    "Le contenu a été modifié en chemin : son empreinte est {actual}, l'empreinte annoncée {expected}. La fiche est refusée ; redemandez-la à son éditeur.",
  "id-mismatch": "La fiche se présente comme {actual} alors que {expected} était annoncé.",
  "export-line-malformed": "Une ligne de l'export n'a pas la forme annoncée. Redemandez-le à l'autre nœud.",
  "export-truncated":
    "L'export s'est interrompu avant sa dernière ligne, après {count} fiches. Redemandez-le à l'autre nœud.",
  "file-name-mismatch": "Un fichier portant cet identifiant doit se trouver à l'emplacement {expected}.",
  "publisher-not-allowed": "Les fiches de « {publisher} » ne sont pas acceptées par cette voie.",
  "version-conflict":
    "La version {version} a déjà été publiée avec un autre contenu. Une version publiée ne change jamais : donnez à la modification une version plus élevée.",
  "version-not-next": "La prochaine version de cette fiche est la {expected}, et non la {actual}.",
  "translation-stale":
    "La traduction « {language} » a été faite à partir d'autres textes que ceux de la fiche. Relisez-la, puis datez-la de nouveau.",
};
