/** Words in Spanish of findings on pathways, conditions and deadlines. */
export const conditions = {
  "length-implausible":
    "{length} es una duración que las leyes apenas fijan: P10M son diez meses, P10Y diez años, PT10M diez minutos. Si la fuente lo dice, déjelo; si la letra es errónea, quizá se quiera decir {meant}.",
  "capacity-above-maximum":
    "Hay más plazas disponibles ({available}) que plazas en total ({maximum}). Compruebe los dos números.",
  "step-not-found":
    "Ninguna etapa de este recorrido tiene el identificador «{step}». Corrija el identificador o añada la etapa.",
  "step-listed-twice":
    "Dos etapas de este recorrido tienen el identificador «{step}». Dé a cada una el suyo.",
  "step-unreachable":
    "Ninguna transición lleva a la etapa «{step}» y nada dice qué la inicia; nadie sabe cómo llega a ella una víctima. Añada la transición, o lo que la inicia, que describa una fuente.",
  "step-dead-end":
    "Desde la etapa de emergencia «{step}» ningún camino lleva al seguimiento, a otro organismo o servicio, ni a un cierre; allí se pierde a las víctimas. Añada la transición que continúa, si una fuente la describe.",
  "hand-over-without-owner":
    "La transición desde «{step}» pasa de la emergencia al seguimiento y no nombra a nadie que responda de ella. Nombre al responsable: quien toma el relevo no es necesariamente quien responde de ella.",
  "phase-goes-back":
    "Esta transición lleva de la fase «{from}» a la fase anterior «{to}». Corrija las etapas o indique su tipo: re-entry, appeal o step-up.",
  "transition-to-same-step":
    "Esta transición lleva de la etapa «{step}» a la misma etapa. Corrija su destino o elimínela.",
  "transition-listed-twice":
    "La misma transición desde «{step}» figura dos veces y se dibujaría y contaría dos veces. Elimine una o diga en «condition» en qué se distinguen.",
  "transition-leads-nowhere":
    "Esta transición desde «{step}» no lleva a ninguna etapa, organismo, servicio ni régimen, así que no se puede seguir ni dibujar. Enlace lo que nombra la descripción cuando exista una ficha de ello.",
  "follow-up-missing":
    "Este recorrido termina con la emergencia. Añada las etapas de seguimiento que describa una fuente; si no las hay, dígalo en una nota, pues una parte ausente se lee como «no se sabe nada».",
  "clock-without-length":
    "Este plazo no tiene duración ni apertura, ni se dice que sea ilimitado, así que no se puede calcular ninguna fecha. Añada lo que dice la fuente en cuanto se conozca.",
  "clock-unlimited-with-length":
    "Se dice que este plazo no existe y también se le da una duración («{length}»). Conserve lo que dice la ley.",
  "clock-closes-before-opening":
    "El trámite solo es posible después de «{opens}», pero su plazo termina tras «{length}»; nadie podría hacerlo. Compruebe las dos duraciones.",
  "clock-starts-twice":
    "Este plazo corre desde un hecho ({event}) y también desde un día fijo ({date}), lo que da dos últimos días distintos. Conserve uno o haga dos plazos.",
  "outer-limit-never-counts":
    "El límite absoluto «{length}» nunca cuenta: este plazo no tiene duración propia o corre desde el mismo hecho. Indique como duración solo el tiempo más corto, o nombre el otro hecho.",
  "suspension-without-bounds":
    "Esta suspensión no dice cuándo empieza o cuándo termina: nadie puede contar los días que no cuentan. Añada el hecho o el día; si la fuente solo da palabras, póngalas en «suspendedWhile».",
  "suspension-contradictory":
    "Esta suspensión termina antes de empezar, empieza y termina con el mismo hecho, o tiene un límite que es a la vez un hecho y un día. Corríjala; cada límite es una de las dos cosas.",
  "scheme-without-time-limit":
    "El régimen no dice hasta cuándo solicitar, lo que puede leerse como «sin plazo». Añada el plazo que dé una fuente, con «unlimited» solo si esta dice que no lo hay; omítalo si ninguna fuente lo dice.",
  "time-limit-without-clock":
    "El plazo se da solo con palabras, y nadie puede ser avisado antes de que venza. Añádalo en «clocks», con «unlimited» solo si la fuente dice que no hay plazo.",
  "criterion-code-unknown":
    "«{actual}» no es un código de la lista «{list}», así que esta condición nunca se cumple y se rechazaría a personas con derecho. Use un código de esa lista.",
  "criterion-state-is-body":
    '«{body}» es una organización de Estados y no un Estado: nadie es nacional suyo y nada ocurre en ella, así que esta condición no se cumpliría nunca. Nombre los Estados, o el grupo en «groups», como "groups": ["eu"] para los miembros de la Unión.',
  "criterion-without-value":
    "Esta condición de tipo «{op}» no dice con claridad qué se compara. Un país necesita Estados, grupos u otro hecho; una fecha necesita un día u otro hecho, y un tiempo solo se suma a otro hecho.",
  "criterion-never-met":
    "Esta condición no puede cumplirse nunca, sean cuales sean los hechos: sus partes se contradicen. Compruebe cuál quiere decir la ley.",
  "criterion-always-met":
    "Esta condición se cumple sean cuales sean los hechos, así que no pide nada. Busque en la ley qué parte se entiende de otro modo; quítela solo si la ley no pide nada.",
  "criteria-not-examined":
    "No se ha examinado si estas condiciones, {count} en total a partir de aquí, pueden cumplirse y dejar de cumplirse: demasiadas preguntan por los mismos hechos a la vez. Simplifíquelas o repártalas en varias fichas.",
  "scheme-without-criteria":
    "El régimen no da ninguna condición de derecho en forma de datos, por lo que no puede proponerse a nadie. Añada «criteria», con «human-check» para lo que solo una persona puede valorar.",
  "criteria-not-computable":
    "Todas las condiciones se dejan a una persona, así que la respuesta es siempre «desconocido». Añada las que se puedan expresar como hechos o limítese a la descripción.",
  "exclusion-in-criteria":
    "«{fact}» quita el derecho y le corresponde probarlo a la autoridad, pero figura aquí como una condición que todos deben cumplir. Páselo a «exclusions», con las palabras de la fuente.",
  "condition-in-words":
    "El texto puede fijar una condición que no está en ningún lugar como dato, así que la respuesta queda en «desconocido». Añada «criteria», o «noOtherConditions» si la fuente no fija ninguna otra condición.",
  "day-of-remembrance-impossible":
    "Ningún año tiene un día {day} en el mes {month}, así que el día de conmemoración nunca podría celebrarse. Corrija el día o el mes.",
  "designation-before-event":
    "La designación lleva la fecha {date}, anterior al comienzo del hecho ({event}). Compruebe las dos fechas; de ellas dependen plazos.",
  "notice-times-disordered":
    "{earlier} es anterior a {later}, pero un aviso primero se publica, luego se verifica y al final caduca. Corrija las horas; si no, el aviso no se mostrará nunca o demasiado tiempo.",
  "notice-without-help":
    "Este aviso no nombra ninguna línea telefónica, lugar, servicio ni consejo, así que no ayuda a nadie. Añada al menos uno o no lo publique todavía.",
  "coverage-declared-twice":
    "La cobertura de «{need}» en la fase «{phase}» se declara dos veces y el lector no sabe cuál vale. Conserve una.",
  "remembrance-intervals-disordered":
    'Estos años están antes o dentro de los del intervalo anterior, o terminan antes de empezar. Ponga los intervalos en orden, el más antiguo primero; el año que termina uno puede empezar el siguiente, por ejemplo "everyYears": 1, "until": "2024" y luego "everyYears": 5, "from": "2024".',
  "last-held-before-first":
    "El día se celebra por última vez ({last}) antes que por primera ({first}). Compare ambas fechas con la fuente; basta un año solo, por ejemplo 2031.",
  "automatic-yet-asked-for":
    "Se dice que el régimen se concede sin solicitud, pero «{field}» indica lo que debe cumplir quien lo solicita. Quien lo lea no presentaría nada y perdería su derecho. Compare ambos con la fuente y quite lo que esta no diga.",
  "report-not-required-with-clock":
    "Se dice que no hace falta denunciar los hechos a la policía, pero «clocks» indica hasta cuándo hay que hacerlo. Vuelva a leer la fuente: quite «clocks» o corrija «required».",
  "length-differs-from-text":
    "El texto dice «{said}», y esta duración, con la que se calcula el último día, es {length}. Lea la fuente: si el texto es correcto, escriba aquí {meant}; si lo es esta duración, corrija el texto; si ambos lo son y se refieren a plazos distintos, diga en el texto para qué es cada uno.",
  "established-before-event":
    "Esta fecha ({date}) es anterior al acontecimiento al que se dedica ({event}). Corrija la que esté mal; si la medida ya existía y vale también para otros acontecimientos, quite «event».",
  "event-after-record":
    "El acontecimiento lleva la fecha {date}, posterior a la de la ficha ({asOf}), cuando nadie podía conocerlo. Corrija la fecha del acontecimiento, o «asOf» si la ficha se ha actualizado después.",
  "remembrance-interval-before-first":
    "Este intervalo empieza en {from}, y el día se celebró por primera vez en {first}. Corrija lo que esté mal; un intervalo que cuenta desde la primera vez no necesita «from».",
  "remembrance-interval-without-start":
    "Un intervalo de {years} años se cuenta desde un año, y no se nombra ninguno, así que no puede calcularse en qué año se celebra el día. Dé aquí el primer año en «from», o cuándo se celebró por primera vez en «firstHeld».",
  "day-of-personal-measure":
    "Aquí se da un día, y «{type}» es para una persona y no se celebra ningún día del año. Si el día es una medida propia, dele su propia ficha; si esta ficha es de un día, añada «day-of-remembrance» a «types».",
  "free-with-fees":
    'Se dice que el servicio es gratuito, y se indican tarifas. Si la persona paga, escriba "basis": "charged"; si no se paga nada, quite las tarifas; si solo pagan algunas, escriba «charged» y diga en «description» quién no paga.',
  "fee-by-full-reparation":
    'Una tarifa es lo que la persona paga, y la reparación íntegra lo que una persona recibe. Dé la suma con "method": "fixed" o «range»; si la fuente no nombra ninguna, quite «fees» y dígalo en «description».',
  "accreditation-over":
    "Este reconocimiento terminó el {until}, antes de la fecha de la ficha ({asOf}), y no rige ningún otro. Si se renovó, dé las nuevas fechas; si el organismo lo perdió, déjelo aquí y dígalo en «role».",
} as const;
