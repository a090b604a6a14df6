/** Words in French of findings on pathways, conditions and deadlines. */
export const conditions = {
  "step-not-found":
    "Aucune étape de ce parcours n’a l’identifiant « {step} ». Corrigez l’identifiant ou ajoutez l’étape.",
  "step-listed-twice": "Deux étapes de ce parcours ont l’identifiant « {step} ». Donnez à chacune le sien.",
  "length-implausible":
    "{length} est une durée que les lois ne fixent guère : P10M dit dix mois, P10Y dix ans, PT10M dix minutes. Si la source le dit, laissez ; si la lettre est fausse, {meant} est peut-être voulu.",
  "step-unreachable":
    "Aucune transition ne mène à l’étape « {step} » et rien ne dit ce qui la déclenche : personne ne sait comment une victime y parvient. Ajoutez la transition ou le déclencheur qu’une source décrit.",
  "step-dead-end":
    "De l’étape d’urgence « {step} », rien ne mène au suivi, à un autre organisme ou service, ni à une clôture : des victimes s’y perdent. Ajoutez la transition qui mène plus loin, si une source en décrit une.",
  "hand-over-without-owner":
    "La transition depuis « {step} » passe de l’urgence au suivi sans nommer qui en répond. Nommez le responsable : celui qui prend le relais n’est pas forcément celui qui en répond.",
  "phase-goes-back":
    "Cette transition mène de la phase « {from} » à la phase antérieure « {to} ». Corrigez les étapes, ou indiquez son type : re-entry, appeal ou step-up.",
  "transition-to-same-step":
    "Cette transition mène de l’étape « {step} » à la même étape. Corrigez sa destination ou supprimez-la.",
  "transition-listed-twice":
    "La même transition depuis « {step} » figure deux fois et serait dessinée et comptée deux fois. Supprimez-en une, ou dites par « condition » ce qui les distingue.",
  "transition-leads-nowhere":
    "Cette transition depuis « {step} » ne mène à aucune étape, aucun organisme, service ou régime ; on ne peut ni la suivre ni la dessiner. Reliez ce que nomme la description dès qu’une fiche en existe.",
  "follow-up-missing":
    "Ce parcours s’arrête avec l’urgence. Ajoutez les étapes de suivi qu’une source décrit ; s’il n’y en a pas, dites-le dans une note, car une partie absente se lit « on n’en sait rien ».",
  "clock-without-length":
    "Ce délai n’a ni durée ni ouverture et n’est pas dit illimité ; aucune date ne peut être calculée. Ajoutez ce que dit la source dès que c’est connu.",
  "clock-unlimited-with-length":
    "Ce délai est dit inexistant et porte pourtant une durée (« {length} »). Gardez ce que dit la loi.",
  "clock-closes-before-opening":
    "La démarche n’est possible qu’après « {opens} », mais son délai expire après « {length} » ; personne ne pourrait l’accomplir. Vérifiez les deux durées.",
  "clock-starts-twice":
    "Ce délai court à la fois d’un événement ({event}) et d’un jour fixe ({date}), ce qui donne deux dernières dates différentes. Gardez l’un des deux, ou faites-en deux délais.",
  "outer-limit-never-counts":
    "La limite absolue « {length} » ne compte jamais : ce délai n’a pas de durée propre, ou court du même événement. Donnez pour durée le plus court des deux temps, ou indiquez l’autre événement.",
  "suspension-without-bounds":
    "Cette suspension ne dit pas quand elle commence ou quand elle finit : nul ne peut compter les jours qui ne comptent pas. Ajoutez l’événement ou le jour ; si la source ne donne que des mots, mettez-les dans « suspendedWhile ».",
  "suspension-contradictory":
    "Cette suspension finit avant de commencer, commence et finit par le même événement, ou a une borne qui est à la fois un événement et un jour. Corrigez-la ; chaque borne est l’un des deux.",
  "scheme-without-time-limit":
    "Le régime ne dit pas jusqu’à quand demander, ce qui peut se lire « sans délai ». Ajoutez le délai que donne une source, avec « unlimited » seulement si elle dit qu’il n’y en a pas ; omettez-le si aucune source ne le dit.",
  "time-limit-without-clock":
    "Le délai n’est donné qu’en mots : personne ne peut être averti avant qu’il n’expire. Ajoutez-le dans « clocks », avec « unlimited » seulement si la source dit qu’il n’y a pas de délai.",
  "criterion-code-unknown":
    "« {actual} » n’est pas un code de la liste « {list} » ; cette condition n’est jamais remplie et des ayants droit seraient refusés. Utilisez un code de cette liste.",
  "criterion-state-is-body":
    '« {body} » est une organisation d’États et non un État : personne n’en est ressortissant et rien n’y arrive ; cette condition ne serait jamais remplie. Nommez les États, ou le groupe sous « groups », comme "groups": ["eu"] pour les membres de l’Union.',
  "criterion-without-value":
    "Cette condition de type « {op} » ne dit pas clairement ce qui est comparé. Un pays demande des États, des groupes ou un autre fait ; une date demande soit un jour, soit un autre fait, et une durée ne s’ajoute qu’à un autre fait.",
  "criterion-never-met":
    "Cette condition ne peut jamais être remplie, quels que soient les faits : ses parties se contredisent. Vérifiez laquelle la loi vise.",
  "criterion-always-met":
    "Cette condition est remplie quels que soient les faits : elle ne demande rien. Cherchez dans la loi quelle partie s’entend autrement ; ne la supprimez que si la loi ne demande rien.",
  "criteria-not-examined":
    "Il n’a pas été vérifié si ces conditions, {count} au total à partir d’ici, peuvent être remplies et ne pas l’être : trop d’entre elles portent sur les mêmes faits à la fois. Simplifiez-les ou répartissez-les sur plusieurs fiches.",
  "scheme-without-criteria":
    "Le régime ne donne aucune condition d’admission sous forme de données ; il ne peut donc être proposé à personne. Ajoutez « criteria », avec « human-check » pour ce que seule une personne peut apprécier.",
  "criteria-not-computable":
    "Toutes les conditions sont laissées à l’appréciation d’une personne ; la réponse est toujours « inconnu ». Ajoutez celles qui s’expriment en faits, ou tenez-vous-en à la description.",
  "exclusion-in-criteria":
    "« {fact} » fait perdre le droit et c’est à l’autorité de le prouver, mais figure ici comme une condition que chacun doit remplir. Déplacez-le sous « exclusions », dans les termes de la source.",
  "condition-in-words":
    "Le texte peut poser une condition qui ne figure nulle part sous forme de données ; la réponse reste donc « inconnu ». Ajoutez « criteria », ou « noOtherConditions » si la source ne pose aucune autre condition.",
  "capacity-above-maximum":
    "Il y a plus de places disponibles ({available}) que de places en tout ({maximum}). Vérifiez les deux nombres.",
  "day-of-remembrance-impossible":
    "Aucune année n’a de jour {day} au mois {month} ; la journée de commémoration ne pourrait jamais avoir lieu. Corrigez le jour ou le mois.",
  "designation-before-event":
    "La désignation porte la date {date}, antérieure au début de l’événement ({event}). Vérifiez les deux dates ; des délais en dépendent.",
  "notice-times-disordered":
    "{earlier} précède {later}, alors qu’un avis est d’abord publié, puis vérifié, et expire en dernier. Corrigez les heures, sinon l’avis ne sera jamais affiché ou le sera trop longtemps.",
  "notice-without-help":
    "Cet avis ne nomme ni ligne téléphonique, ni lieu, ni service, ni conseil ; les personnes n’en tirent rien. Ajoutez-en au moins un, ou ne le publiez pas encore.",
  "coverage-declared-twice":
    "La couverture de « {need} » dans la phase « {phase} » est déclarée deux fois ; le lecteur ne sait pas laquelle vaut. N’en gardez qu’une.",
  "remembrance-intervals-disordered":
    'Ces années précèdent ou recoupent celles de l’intervalle précédent, ou finissent avant de commencer. Mettez les intervalles dans l’ordre, le plus ancien d’abord ; l’année qui finit l’un peut commencer le suivant, comme "everyYears": 1, "until": "2024", puis "everyYears": 5, "from": "2024".',
  "last-held-before-first":
    "La journée a lieu pour la dernière fois ({last}) avant la première ({first}). Comparez les deux avec la source ; une année seule, comme 2031, suffit.",
  "automatic-yet-asked-for":
    "Le régime est dit accordé sans demande, alors que « {field} » indique ce que doit respecter quiconque le demande. Qui le lit ne déposerait rien et perdrait son droit. Comparez les deux avec la source et retirez ce qu’elle ne dit pas.",
  "report-not-required-with-clock":
    "Le signalement à la police est dit non requis, alors que « clocks » indique quand il doit être fait. Relisez la source : retirez « clocks » ou corrigez « required ».",
  "length-differs-from-text":
    "Le texte dit « {said} », et cette durée, avec laquelle le dernier jour est calculé, est {length}. Relisez la source : si le texte est juste, écrivez ici {meant} ; si cette durée est juste, corrigez le texte ; si les deux le sont et désignent des délais différents, dites dans le texte à quoi sert chacun.",
  "established-before-event":
    "Cette date ({date}) précède l’événement auquel la mesure est dédiée ({event}). Corrigez celle qui est fausse ; si la mesure existait déjà et vaut aussi pour d’autres événements, retirez « event ».",
  "event-after-record":
    "L’événement est daté du {date}, après la date de la fiche ({asOf}), où personne ne pouvait le connaître. Corrigez la date de l’événement, ou « asOf » si la fiche a été mise à jour depuis.",
  "remembrance-interval-before-first":
    "Cet intervalle commence en {from}, et la journée s’est tenue pour la première fois en {first}. Corrigez ce qui est faux ; un intervalle qui compte depuis la première fois n’a pas besoin de « from ».",
  "remembrance-interval-without-start":
    "Un intervalle de {years} ans se compte depuis une année, et aucune n’est nommée : on ne peut calculer aucune année où la journée se tient. Donnez ici la première année dans « from », ou la première tenue dans « firstHeld ».",
  "day-of-personal-measure":
    "Un jour est donné ici, or « {type} » s’adresse à une personne et ne se tient aucun jour de l’année. Si ce jour est une mesure en soi, donnez-lui sa propre fiche ; si cette fiche décrit une journée, ajoutez « day-of-remembrance » à « types ».",
  "free-with-fees":
    'Le service est dit gratuit, et des frais sont indiqués. Si la personne paie, écrivez "basis": "charged" ; si rien n’est payé, retirez les frais ; si seules certaines paient, écrivez « charged » et dites dans « description » qui ne paie pas.',
  "fee-by-full-reparation":
    'Des frais sont ce que la personne paie, et la réparation intégrale ce qu’une personne reçoit. Donnez la somme avec "method": "fixed" ou « range » ; si la source n’en nomme pas, retirez « fees » et dites-le dans « description ».',
  "accreditation-over":
    "Cette reconnaissance a pris fin le {until}, avant la date de la fiche ({asOf}), et aucune autre ne court. Si elle a été renouvelée, donnez les nouvelles dates ; si l’organisme l’a perdue, laissez-la ici et dites-le dans « role ».",
} as const;
