import { findingMessages } from "../finding-messages.ts";
import { esForms } from "../forms/es.ts";

/** Words of every finding in Spanish. `{name}` stands for a parameter. */
export const es = findingMessages(esForms, {
  "missing-property":
    "Falta aquí «{property}». Ese campo lleva {expected}. Escriba lo que consta y nunca una suposición: se tomaría por un hecho.",
  "unknown-property":
    "«{property}» no es un campo de esta parte de la ficha. Sus campos son: {known}. Corrija el nombre; lo propio de un solo Estado va en «extensions».",
  "wrong-type": "Aquí va {expected}, no {actual}. Corrija el valor.",
  "unknown-code": "«{actual}» no se admite aquí. Use uno de estos valores: {allowed}.",
  "unknown-open-code":
    "«{actual}» no es un código de la lista «{list}». Use uno de estos: {allowed}. Un código propio de su Estado empieza por x- y el código del país, como x-fr-nombre.",
  "unknown-variant":
    "«{actual}» no es ninguna de las formas que puede tomar esta parte. Use una de estas: {allowed}.",
  "wrong-format": "«{actual}» no puede estar aquí. Escriba {format}.",
  "wrong-key":
    "«{key}» no puede ser el nombre de una entrada aquí. Use el código de un idioma como «es» (BCP 47) o, en «extensions», el código de un Estado como «fr».",
  "too-short":
    "El número de caracteres es aquí inferior a {minimum}. Escriba el texto u omita el campo si no se conoce.",
  "too-long": "El número de elementos o caracteres es aquí superior a {maximum}. Abrevie.",
  "too-few":
    "El número de elementos de esta lista es inferior a {minimum}. Añada lo que dé una fuente u omita la lista si no se sabe nada: una lista vacía se lee «ninguno».",
  "too-small": "Este número es inferior a {minimum}, el mínimo admitido. Corríjalo.",
  "too-large": "Este número es superior a {maximum}, el máximo admitido. Corríjalo.",
  "empty-text":
    'Este texto no está en ningún idioma. Delo al menos en uno, como "es": "Línea nocturna", u omita el campo si no se conoce.',
  "id-disagrees-with-head":
    "El identificador no concuerda con el editor y la jurisdicción indicados, según los cuales sería {expected}. Averigüe cuál de ellos es erróneo. Si es copia de otra ficha, hay que releer todo su contenido, y el original se queda como está.",
  "country-unknown":
    "«{country}» no es el código de un Estado, ni «eu» ni «un», así que ninguna búsqueda por Estado encuentra esta ficha. Use el código ISO 3166-1 en minúsculas, por ejemplo «gb» para el Reino Unido y «gr» para Grecia.",
  "language-unknown":
    "«{language}» no es el código de un idioma, así que quienes lo leen no encuentran el texto. Use el código ISO 639-1, por ejemplo «da» para el danés; los códigos de los Estados son otros.",
  "date-not-in-calendar":
    "El día {date} no existe en el calendario y no se puede contar ningún plazo desde él. Corrija la fecha, o indique solo el mes o el año si la fuente no dice más.",
  "language-like-state":
    "«{language}» es también el código de este Estado, pero como idioma es otro que el de sus leyes ({meant}). Si los textos están en {meant}, escriba «{meant}» aquí y junto a cada texto.",
  "state-like-language":
    "«{state}» es también el código de un idioma en el que esta ficha tiene textos, pero como Estado es otro que «{meant}», donde se habla ese idioma. ¿Qué Estado se describe? Solo si es «{meant}», corrija «jurisdiction» y el identificador.",
  "publisher-of-other-state":
    "El editor es «{publisher}», pero la ficha describe el sistema de otro Estado, «{jurisdiction}». Un Estado habla de sí mismo: averigüe cuál de los dos es erróneo; solo el Estado descrito, o el proyecto, publica una ficha así.",
  "reference-to-other-state":
    "«{reference}» es de otro Estado ({country}) que esta ficha. Si es lo que se quiere, déjelo; si no, dé el identificador de la ficha de este Estado.",
  "region-of-other-state":
    "«{region}» está en otro Estado que el que se describe ({jurisdiction}), así que allí se ofrecería a las personas lo que no es para ellas. Use el código de una parte de este Estado (ISO 3166-2, en minúsculas); casi siempre empieza por «{jurisdiction}-».",
  "region-of-body":
    "«{region}» es una parte de un Estado, pero esta ficha describe «{body}», que no tiene partes propias. Omítala; lo que rige en una parte de un Estado corresponde a una ficha de ese Estado.",
  "date-implausible":
    "La fecha {date} dista cientos de años de hoy. Compare el año con la fuente; una fecha se escribe como 2026-03-22.",
  "date-in-future":
    "La fecha {date} aún está por venir: hoy es {today}. Lo que se comprobó, se dijo o se confirmó pertenece al pasado; compare el año y el mes con la fuente, puede haber cifras cambiadas de sitio.",
  "text-markup":
    "Este texto contiene marcas de una página («{markup}»), que los lectores verían tal cual. Escriba texto sencillo; los párrafos se separan con un salto de línea (\\n).",
  "text-damaged":
    "Este texto contiene letras dañadas («{damaged}»): se escribió en UTF-8 y se leyó con otra codificación. Tome de nuevo el texto de su fuente y guárdelo en UTF-8; corrija los nombres letra a letra.",
  "text-placeholder":
    "«{text}» solo guarda el sitio de un texto que está por venir, y se leería como una respuesta. Escriba el texto u omita el campo mientras no se conozca.",
  "text-in-other-script":
    "Este texto está en «{language}», pero casi ninguna de sus letras es de la escritura de ese idioma. Póngalo en el idioma en que está; no cambie solo el código si el texto falta.",
  "text-same-in-two-languages":
    "Este texto es igual en «{language}» que en «{other}», así que quizá no se tradujo. Tradúzcalo u omítalo en «{language}»: entonces se muestra el original, señalado como tal.",
  "short-number-lengthened":
    "{number} es el número corto {short} con algo delante, y puede que no comunique con nadie o con otra persona. Escriba el número como lo da la fuente: {short} dentro del país y, al lado, un número completo para llamadas desde el extranjero si se publica alguno.",
  "number-of-other-state":
    "{number} es un número de otro país; los de este Estado empiezan por {expected}. Si se atiende en el extranjero, déjelo; si no, compárelo con la fuente.",
  "number-like-placeholder":
    "{number} parece escrito para rellenar el campo, y alguien en apuros lo marcaría. Escriba el número que da la fuente o quite este contacto.",
  "address-like-private":
    "{address} parece la dirección de un particular: un proveedor de correo de hogares, o correo que recibe otra persona. Una ficha da la dirección de una oficina, como info@example.org: si es de una persona, quítela; si la publica el propio organismo, déjela.",
  "address-not-public":
    "{address} solo lleva a algún sitio dentro de una organización, y las víctimas no pueden abrirla. Dé la dirección pública de la misma página, como https://example.org/ayuda, u omítala.",
  "website-of-other-state":
    "{address} es un sitio de otro Estado ({country}). Si el organismo tiene allí su sitio, déjelo; si no, compare la dirección con la fuente.",
  "hours-past-midnight":
    "De {opens} a {closes} se pasa de medianoche. Si es lo que se quiere, déjelo; las horas de la tarde se escriben en 24 horas, como 17:00 para las cinco.",
  "length-implausible":
    "{length} es una duración que las leyes apenas fijan: P10M son diez meses, P10Y diez años, PT10M diez minutos. Si la fuente lo dice, déjelo; si la letra es errónea, quizá se quiera decir {meant}.",
  "percentage-like-share":
    "{percent} por ciento es menos de una centésima. Si la fuente lo dice, déjelo; si se trata de una parte como 0.8 del total, escríbala en centésimas: {meant}.",
  "currency-of-other-state":
    "Este importe está en {currency}, moneda de otro Estado; este tiene {expected}. Compárelo con la fuente y déjelo si la propia ley nombra {currency}; los importes nunca se convierten.",
  "sum-with-thousands-point":
    "{sum} se lee {read}, porque aquí el punto separa los decimales. Si se trata de miles, escriba {meant}; si la fuente tiene tres decimales, déjelo.",
  "currency-unknown":
    "«{currency}» no es una moneda de la norma ISO 4217, así que la suma no se puede comparar. Use su código de tres letras, por ejemplo «EUR».",
  "replaces-itself":
    "Esta ficha dice que se sustituye a sí misma. Indique el identificador de la ficha a la que releva; para un contenido nuevo de la misma ficha, aumente su versión y omita «replaces».",
  "replaces-other-kind":
    "Esta ficha sustituye a una de tipo {actual}, pero es de tipo {expected}; lo que remite a la antigua quedaría roto. Sustituya una ficha del mismo tipo u omita «replaces».",
  "reference-to-itself":
    "La ficha remite aquí a sí misma. Indique el identificador de la otra ficha a la que se refiere, u omita el campo.",
  "source-not-listed":
    "La fuente «{source}» se cita, pero no figura en «sources». Añádala allí o corrija el identificador.",
  "source-not-cited":
    "La fuente «{source}» figura en la lista pero ningún valor la cita. Cítela donde pruebe un valor; si no, quítela.",
  "source-listed-twice":
    "El identificador de fuente «{source}» se usa dos veces. Dé a cada fuente un identificador propio.",
  "source-later-than-record":
    "Esta fuente es del {date}, pero la ficha describe el sistema a fecha de {asOf}. Compare la fecha con la fuente. Si es correcta y la ficha tiene en cuenta la fuente, ponga en «asOf» el día en que se hizo, nunca uno por venir.",
  "doubtful-value-as-fact":
    "Este valor es poco fiable y se mostraría como un hecho. Páselo a «notes» como una duda, busque una fuente mejor o marque la ficha en «quality» como provisional, estimada o controvertida.",
  "quality-contradictory":
    "La ficha está marcada a la vez como verificada y como «{flag}», y el lector no sabe qué vale. Conserve la marca que hoy es cierta.",
  "compiled-without-desk-research":
    "Esta ficha se elaboró a partir de fuentes públicas y no lo dice. Añada «desk-research» a «quality», para que nadie la tome por una declaración del Estado.",
  "compiled-claims-verified":
    "Esta ficha la elaboró el proyecto y solo una autoridad competente puede verificar. Retire «verified»; el Estado puede publicar su propia ficha, que sustituirá a esta.",
  "compiled-claims-self-declared":
    "Esta ficha la elaboró el proyecto, y solo un Estado o quien presta el servicio puede declarar algo de sí mismo. Retire «self-declared» y conserve «desk-research».",
  "object-empty":
    "Aquí no se dice nada y, sin embargo, el campo cuenta como rellenado. Escriba lo que dé una fuente, al menos en palabras; si no se sabe nada y el campo puede faltar, omítalo entero.",
  "text-blank":
    "Este texto solo contiene espacios, y el lector ve un hueco. Escriba el texto u omita el campo si no se conoce.",
  "text-edged-with-space":
    "Este texto empieza o termina con espacios, así que se ordena y se compara como distinto de lo que parece. Elimine lo que haya antes del primer carácter y después del último.",
  "text-invisible-character":
    "Este texto contiene el carácter {character}, que nadie ve y que puede ocultar palabras o invertir su orden. Elimínelo.",
  "original-language-missing":
    "Este texto no se da en el idioma del original ({language}). Escríbalo como lo da la fuente; una traducción no es un original.",
  "translation-not-declared":
    "Este texto tiene una versión en «{language}» que «translations» no declara. Declare cómo se hizo esa traducción.",
  "original-listed-as-translation":
    "«{language}» es el idioma del original y figura también como traducción. Retírelo de «translations».",
  "translation-without-text":
    "Se declara una traducción a «{language}», pero no hay ningún texto en ese idioma; quien la elige no encuentra nada. Añada los textos o retire la declaración.",
  "value-listed-twice":
    "«{value}» figura dos veces en esta lista y se contaría dos veces. Retire una de las dos.",
  "wider-code-with-narrower":
    "«{narrower}» figura junto a «{wider}», que ya lo contiene. Conserve el código más fino si la fuente es así de precisa, y el más amplio solo si se refiere a todo.",
  "local-id-twice":
    "El identificador «{id}» se usa dos veces en esta lista, así que nada puede remitir a uno de los dos. Dé a cada elemento un identificador propio.",
  "code-deprecated":
    "El código «{code}» de la lista «{list}» ya no debe usarse; sigue siendo válido y conserva su significado. Escriba «{instead}» si la fuente lo dice.",
  "national-code-unexplained":
    "El código nacional «{national}» no se explica en ninguna parte y un lector de otro país no puede saber qué significa. Explíquelo en «extensions», en la parte de «{country}».",
  "extension-of-other":
    "Las extensiones bajo «{owner}» no pertenecen ni al Estado que describe la ficha ni a su editor. Páselas al código de uno de los dos.",
  "period-reversed": "Este periodo termina antes de empezar. Compruebe las dos fechas.",
  "stage-disagrees-with-period":
    "La fase «{stage}» no concuerda con el periodo indicado en la fecha de la ficha ({asOf}); alguien podría acudir a algo cerrado o perderse algo abierto. Corrija la fase o las fechas.",
  "established-after-record":
    "La fecha de creación ({date}) es posterior a la de la ficha ({asOf}). Corrija una de las dos fechas o indique en «lifeCycle» que está previsto.",
  "short-code-from-abroad":
    "{number} está escrito como se marca dentro del país, y solo allí funciona así; sin embargo, se dice accesible desde el extranjero. Quite esa indicación y, si una fuente da el número para llamadas desde el extranjero, escríbalo con + y el prefijo del país, por ejemplo +33180523376; un prefijo delante de un número corto no lo convierte en uno.",
  "number-in-national-form":
    '{number} está escrito como se marca dentro del país; marcado así desde el extranjero no comunica con nadie. Escriba {international}, la misma línea marcada desde cualquier lugar; si solo funciona dentro del país, deje el número e indique "reachableFromAbroad": "no".',
  "number-reach-not-said":
    '{number} se marca así solo dentro del país, y la ficha no dice si se puede llamar desde el extranjero. Indique "reachableFromAbroad": "no", o "not-known" si se ha buscado y ninguna fuente lo dice; si se puede llamar desde el extranjero, escriba el número con + y el prefijo del país, por ejemplo +33180523376.',
  "phone-number-implausible":
    "{number} no tiene una longitud propia de los números de ese país, o conserva el 0 que solo se marca dentro de él: una llamada desde el extranjero podría fallar. Compárelo cifra a cifra con la fuente; se escribe como +33140040404. Si la fuente lo da así, déjelo.",
  "post-without-address":
    "Este contacto es postal y no tiene dirección. Dela en una línea en «address», por ejemplo «64 rue Defrance, 94682 Vincennes CEDEX», o por partes en «postalAddress»; si no se conoce ninguna, omita el contacto.",
  "postal-codes-differ":
    "La dirección por partes tiene el código postal {code}, que no figura en su línea «{address}». Compare ambas con la fuente y haga que coincidan; una carta con el código equivocado va a otra ciudad.",
  "postal-code-implausible":
    "«{code}» no parece un código postal del país «{country}», donde se escribe como {example}. Compárelo, y también el país, con la fuente; lo que lo sigue para el correo de empresas, como CEDEX, va en «sortingCode».",
  "address-in-other-state":
    "Esta dirección está en el país «{country}», mientras que la ficha describe «{expected}». Si el organismo la tiene allí, déjela; si no, corrija el país, que se escribe como «fr».",
  "coordinates-at-zero":
    "Latitud 0 y longitud 0 son un punto en el mar frente a África, que los programas escriben cuando no conocen ningún lugar. Dé las del lugar, por ejemplo 48.8466 y 2.4346, u omita «coordinates».",
  "coordinates-exchanged":
    "La latitud {latitude} y la longitud {longitude} quedan fuera del Estado, y dentro si se intercambian. Compárelas con la fuente; la latitud de París es 48.8566 y su longitud 2.3522.",
  "coordinates-too-precise":
    "{degrees} es más preciso que un centímetro sobre el terreno, lo que ninguna fuente ha medido. Escriba {rounded}; cinco decimales bastan para encontrar una puerta.",
  "site-not-found":
    "Esta sede no dice dónde está ni cómo contactarla, así que nadie encuentra su puerta. Añada la dirección, por ejemplo «12 rue de la Paix, 75002 Paris» en «place», o un contacto; si ninguna fuente la da, omita la sede.",
  "site-named-twice":
    "Dos sedes se llaman «{name}», así que quien es enviado a una puede encontrarse ante la otra. Si son un mismo lugar, conserve una entrada; si no, nombre cada una por su ciudad o barrio, por ejemplo «Oficina de orientación jurídica, Lyon».",
  "telephone-without-warning":
    "El número {number}, en una ficha elaborada por el proyecto, no lleva la advertencia de verificarlo. Añada «verifyBeforeUse»: un número equivocado perjudica a una víctima.",
  "display-differs-from-number":
    "El número se muestra como «{display}», pero se marca {number}. Compruebe cuál es correcto y haga que coincidan.",
  "confirmed-after-record":
    "La fecha de esta confirmación ({date}) es posterior a la de la ficha ({asOf}). Compare ambas; adelante «asOf» solo si la confirmación es correcta, y nunca a un día por venir.",
  "time-zone-unknown":
    "«{zone}» no es una zona horaria de la base IANA, así que quien lee desde otro lugar no puede convertir el horario. Use un nombre como «Europe/Paris».",
  "opening-hours-contradictory":
    "Este horario se contradice: atención permanente junto a horas de la semana o del mes, un día cerrado con horas, o una apertura igual al cierre. Conserve lo que es cierto; todo el día se escribe de 00:00 a 24:00.",
  "hours-overlapping":
    "Las horas {times} se solapan con las horas {others} del mismo día, y nadie sabe cuáles valen. Conserve lo que dice la fuente; las horas de otra temporada llevan su periodo en «valid», y las de otro número o lugar van en un contacto o una sede aparte.",
  "monthly-hours-in-weekly":
    "Las horas {times} de un día del mes se solapan con las horas semanales {others} del mismo día. Conserve en «monthly» solo lo que la semana no tiene, por ejemplo de 17:00 a 20:00 junto a un día que cierra a las 17:00.",
  "hours-over":
    'Estas horas valían hasta la fecha {date}, anterior a la de la ficha ({asOf}), así que no dicen a nadie cuándo está abierto. Dé las horas del periodo actual, por ejemplo "from": "2026-09-01", o quite estas.',
  "exceptions-contradictory":
    "Dos excepciones del mismo día dicen cosas distintas: cerrado junto a horas, u horas que se solapan. Conserve la que da la fuente.",
  "opens-at-end-of-day":
    "Nada abre a las 24:00, que es el final de un día. Escriba 00:00 si se abre a medianoche, en el día que empieza entonces.",
  "exception-without-times":
    'Esta excepción no dice ni que esté cerrado ni cuándo abre o cierra. Escriba "closed": true o las horas que da la fuente; si no da ninguna, omita la excepción.',
  "hours-without-times":
    "Este horario nombra una zona horaria y ninguna hora. Añada las horas que da la fuente o dígalas en una nota; si no se conoce ninguna, omita «hours».",
  "organisation-unreachable":
    "Este organismo no tiene ni contacto ni sitio web; quien es enviado allí no puede encontrarlo. Añada uno si una fuente lo da.",
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
    "La transición desde «{step}» pasa de la emergencia al seguimiento y no nombra a nadie que responda de ella. Nombre al responsable, o al organismo o servicio que toma el relevo; si lo toma quien actúa en el paso siguiente, indique su identificador en «organisations» de ese actor.",
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
  "suspension-without-bounds":
    "Esta suspensión no dice cuándo empieza o cuándo termina: nadie puede contar los días que no cuentan. Añada el hecho o el día; si la fuente solo da palabras, póngalas en «suspendedWhile».",
  "suspension-contradictory":
    "Esta suspensión termina antes de empezar, empieza y termina con el mismo hecho, o tiene un límite que es a la vez un hecho y un día. Corríjala; cada límite es una de las dos cosas.",
  "scheme-without-time-limit":
    "El régimen no dice hasta cuándo solicitar, lo que puede leerse como «sin plazo». Añada el plazo que dé una fuente, con «unlimited» solo si esta dice que no lo hay; omítalo si ninguna fuente lo dice.",
  "time-limit-without-clock":
    "El plazo se da solo con palabras, y nadie puede ser avisado antes de que venza. Añádalo en «clocks», con «unlimited» solo si la fuente dice que no hay plazo.",
  "amount-range-reversed":
    "La suma superior es menor que la inferior, o está en otra moneda. Compruebe las dos sumas.",
  "amount-floor-above-cap":
    "El importe mínimo ({floor}) supera al máximo ({cap}). Lea de nuevo ambos en la fuente antes de cambiar ninguno.",
  "amount-without-figure":
    "Este importe de método «{method}» no contiene ninguna cifra. Añada el baremo, la tasa o los límites que da la fuente, o descríbalo en una nota.",
  "full-reparation-capped":
    "La reparación íntegra cubre todo el daño y, sin embargo, se indica un tope: no pueden valer ambas cosas. Relea la ley y conserve lo que dice.",
  "scheme-currency-mixed":
    "Esta suma está en {actual}, mientras que el resto del régimen está en {expected}. Consérvela solo si la propia ley nombra esa moneda; las sumas nunca se convierten.",
  "degree-table-disordered":
    "La fila desde el grado {degree} va después de la fila desde el grado {before}, así que algunos grados tienen dos importes o ninguno. Ordene las filas; si un grado figura dos veces, conserve el importe que da la fuente.",
  "percentage-above-hundred":
    "El {percent} por ciento es más que el todo. Compruebe la coma decimal; si la fuente da de verdad más del 100 por ciento, dígalo en una nota.",
  "money-undated":
    "Esta suma no dice para qué fecha vale, así que no se puede comparar con otras. Añada «asOf» si la fuente da la fecha.",
  "sum-out-of-line":
    "{sum} es al menos diez veces la siguiente suma menor de su clase en este régimen ({smaller}). Vuelva a leer ambas en la fuente: un cero se añade o se pierde con facilidad.",
  "sum-like-year": "{sum} parece un año y no una suma. Vuelva a leerlo en la fuente.",
  "head-treatment-contradictory":
    "El concepto de daño «{head}» está cubierto en una entrada y excluido en otra. Compruebe las dos; una víctima no sabría si puede reclamarlo.",
  "head-not-covered-with-amount":
    "Se dice que este concepto de daño no está cubierto y, sin embargo, se dan importes. Relea la fuente y conserve de las dos cosas la que dice.",
  "advance-denied-with-clock":
    "Se dice que el régimen no paga anticipos y, sin embargo, se dan plazos para uno. Relea la fuente y conserve de las dos cosas la que dice.",
  "criterion-code-unknown":
    "«{actual}» no es un código de la lista «{list}», así que esta condición nunca se cumple y se rechazaría a personas con derecho. Use un código de esa lista.",
  "criterion-state-is-body":
    '«{body}» es una organización de Estados y no un Estado: nadie es nacional suyo y nada ocurre en ella, así que esta condición no se cumpliría nunca. Nombre los Estados, o el grupo en «groups», como "groups": ["eu"] para los miembros de la Unión.',
  "criterion-without-value":
    "Esta condición de tipo «{op}» no dice con claridad qué se compara. Un país necesita Estados, grupos u otro hecho; una fecha necesita un día u otro hecho, y un tiempo solo se suma a otro hecho.",
  "fact-code-unknown":
    "«{actual}» no es un código de la lista «{list}», por lo que este dato no se ha tenido en cuenta. Use un código de esa lista.",
  "fact-before-event":
    "Este día, {date}, es anterior al hecho del {event}, al que solo puede seguir, por lo que no se ha tenido en cuenta. Corrija una de las dos fechas.",
  "fact-before-other":
    "Este día, {date}, es anterior al {other}, día del dato «{fact}», al que solo puede seguir, por lo que no se ha tenido en cuenta. Corrija una de las dos fechas.",
  "fact-too-large":
    "El número {actual} es mayor de lo posible: como máximo {maximum}. No se ha tenido en cuenta. Compruebe el número y su unidad.",
  "fact-in-future":
    "Este día, {date}, aún no ha llegado: hoy es {today}. No se ha tenido en cuenta. Indique el día solo cuando haya pasado.",
  "facts-contradict":
    "El dato «{fact}» contradice los demás datos indicados, por lo que no se ha tenido en cuenta. Compruébelo con las fechas, las edades y el tipo de daño.",
  "answers-not-tried":
    "Las condiciones de esta ficha son tantas que no se han probado todas las respuestas. Se pregunta primero lo que piden más a menudo, que quizá no sea lo más decisivo.",
  "criterion-unreadable":
    "No se han podido leer las condiciones de esta ficha, por lo que se desconoce si se cumplen. Valide la ficha y corrija sus criterios.",
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
  "verified-without-confirmation":
    'Esta ficha dice estar verificada, pero no por quién ni cuándo. Nombre el organismo y el día en «confirmations»: en «by», por ejemplo "es": "Ministerio de Justicia, oficina de víctimas", y al lado "on": "2026-10-05"; si nadie competente la ha confirmado, sustituya «verified» por «self-declared».',
  "confirmed-without-verified":
    "Un organismo de este Estado confirmó esta ficha y sus indicaciones de calidad no lo dicen. Si es el responsable de lo que describe y la confirmó entera, ponga en «quality» «verified» en lugar de «self-declared»; si solo confirmó una parte, déjelo así.",
  "confirmer-like-person":
    "«{by}» parece el nombre de una persona. Escriba el organismo y el cargo, por ejemplo «Ministerio de Justicia, jefatura de la oficina de víctimas», que permanecen cuando cambian las personas; si ya es un cargo, omita el tratamiento.",
  "share-without-most":
    'Una parte de los casos ({share} de cada cien) corresponde a un tiempo que la mayoría no superó, y «measure» dice otra cosa o nada. Si la fuente dice «el {share} por ciento no tardó más», escriba "measure": "most"; si no, quite «share».',
  "most-without-share":
    '«La mayoría de los casos» puede ser 51 o 99 de cada cien. Dé la parte que nombra la fuente, por ejemplo "share": "90"; si no nombra ninguna, quite «measure» y dé sus palabras en «note».',
  "deductible-above-cap":
    "Lo que queda a cargo de la persona ({deductible}) supera lo máximo que se paga ({cap}). Lea ambos en la fuente: un pago que solo empieza por encima de una suma tiene «deductible»; el que termina en ella, «cap». Si la fuente da ambos así, déjelos.",
  "lifelong-with-end":
    'Lo que se paga de por vida no termina a una edad ni tras un tiempo. Conserve lo que dice la fuente: "lifelong": true, o solo el final, por ejemplo "untilAge": 18.',
  "once-with-run":
    'Lo que se paga una vez no dura un tiempo. Si se paga repetidamente, escriba cada cuánto, por ejemplo "paid": "monthly"; si es un solo pago, quite «runs».',
  "run-ends-before-it-begins":
    'El pago termina a los {until} años y es para personas de al menos {from}, de modo que nadie lo recibe nunca. Compare ambas edades con la fuente; un final a los 18 años se escribe "untilAge": 18.',
  "layers-disordered":
    "Este tramo no termina por encima del anterior, está en otra moneda o sigue a uno sin final. Ponga los tramos en orden, cada uno con el total hasta el que llega y no con su anchura: 400, luego 1600, luego 2300 millones.",
  "remembrance-intervals-disordered":
    'Estos años están antes o dentro de los del intervalo anterior, o terminan antes de empezar. Ponga los intervalos en orden, el más antiguo primero; el año que termina uno puede empezar el siguiente, por ejemplo "everyYears": 1, "until": "2024" y luego "everyYears": 5, "from": "2024".',
  "last-held-before-first":
    "El día se celebra por última vez ({last}) antes que por primera ({first}). Compare ambas fechas con la fuente; basta un año solo, por ejemplo 2031.",
  "statistic-without-currency":
    'Una suma de dinero no tiene aquí moneda y nadie sabe cuánto es. Añádala como la da la fuente, por ejemplo "currency": "EUR".',
  "statistic-with-currency":
    '«{unit}» no es dinero y, sin embargo, la cifra tiene moneda ({currency}). Si es una suma, escriba "unit": "money"; si cuenta otra cosa, quite «currency».',
  "statistic-contradictory":
    "Lo mismo, en la misma unidad y tiempo, es {other} más arriba y {value} aquí, y el lector no sabe cuál vale. Conserve la cifra de la fuente; si cuentan cosas distintas, dígalo en «item», «period» o «note».",
  "statistic-of-few":
    "{value} son tan pocas personas que un lector puede saber quiénes son. Si la propia fuente publica la cifra, déjela; si no, únala a otras, por ejemplo varios años, u omítala y diga en «note» que es pequeña.",
  "stated-gap-contradicted":
    "Aquí se dice que algo no existe, y «{service}» atiende esa necesidad en esa fase. Si el servicio llegó después o es para pocos, dígalo en el texto de la laguna; si se ha colmado, quítela; si es otra necesidad, corrija el código.",
  "automatic-yet-asked-for":
    "Se dice que el régimen se concede sin solicitud, pero «{field}» indica lo que debe cumplir quien lo solicita. Quien lo lea no presentaría nada y perdería su derecho. Compare ambos con la fuente y quite lo que esta no diga.",
  "subdivision-twice":
    "La parte «{code}» se nombra dos veces y el lector no sabe qué nombre vale. Conserve uno.",
  "subdivision-part-not-listed":
    "La parte mayor «{part}» no figura ella misma en «subdivisions», así que nadie sabe cómo se llama. Añádala o corrija el código.",
  "subdivision-circular":
    "La parte «{part}» está, directamente o a través de otras, dentro de sí misma. Corrija «partOf»: nombra la parte mayor, como «gb-eng» para «gb-lnd».",
  "subdivision-too-deep":
    "«{part}» tiene por encima más de {most} partes mayores; ningún Estado está tan dividido. Indique en «partOf» la parte mayor en la que se encuentra.",
  "report-not-required-with-clock":
    "Se dice que no hace falta denunciar los hechos a la policía, pero «clocks» indica hasta cuándo hay que hacerlo. Vuelva a leer la fuente: quite «clocks» o corrija «required».",
  "reference-unresolved":
    "No se ha encontrado ninguna ficha «{reference}». Corrija el identificador o aporte esa ficha; mientras no exista, omita la referencia.",
  "record-id-twice":
    "Dos fichas tienen el identificador «{id}». Si una es copia, dé a la copia su propio identificador; si ambas describen lo mismo, conserve la correcta.",
  "replaces-not-there":
    "Esta ficha sustituye a «{reference}», que no está. Corrija el identificador u omita «replaces»; no le corresponde publicar la ficha de otro editor.",
  "replaces-other-jurisdiction":
    "Esta ficha trata de «{actual}», pero la que sustituye trata de «{expected}». Sustituya una ficha sobre la misma jurisdicción u omita «replaces».",
  "replacement-circular":
    "Esta ficha sustituye a una que, directamente o a través de otras, la sustituye a su vez, así que ninguna está en vigor. Retire «replaces» de la más antigua.",
  "organisation-circular":
    "Este organismo forma parte de uno que, directamente o a través de otros, forma parte de él. Corrija «partOf» en uno de ellos.",
  "claim-order-circular":
    "Este régimen pide reclamar antes otro que, directamente o a través de otros, pide reclamar antes este, así que una víctima no puede empezar en ningún sitio. Corrija «offsets» en uno de ellos.",
  "offsets-contradictory":
    "Este régimen es «{type}» respecto de {scheme}, que a su vez dice «{other}» de este; las dos cosas no pueden ser ciertas. Compruebe la ley y corrija uno de los dos.",
  "record-suspected-twice":
    "La ficha {other} lleva el mismo nombre, tipo, Estado y editor. Si las dos describen lo mismo, retire una; si no, distinga los nombres.",
  "national-system-twice":
    "La ficha {other} ya describe el sistema de este Estado para el mismo editor. Reúna las dos o retire una.",
  "reference-to-withdrawn":
    "Esto remite a la ficha {reference}, que su editor ha retirado; se lleva al lector a algo que ya no se afirma. Remita a lo que la sustituye o elimine la referencia.",
  "region-not-named":
    "«{actual}» no está entre las partes que nombra la descripción de este Estado: {allowed}. Use uno de estos códigos o, si la parte falta, añádala con su nombre a «subdivisions» en la descripción del sistema nacional.",
  "region-within-other":
    "«{narrower}» está dentro de «{wider}», que figura al lado y ya lo dice. Conserve la parte mayor si se refiere a toda ella; si no, solo la menor.",
  "designation-opens-foreign-scheme":
    "La designación abre {scheme}, un régimen de otro Estado ({country}), sobre el que este Estado no decide. Corrija el identificador o elimínelo.",
  "not-canonical-json":
    "Esta ficha no se puede escribir en la única forma que se guarda y se firma (JSON canónico, RFC 8785): {reason}. Corrija ese valor.",
  "digest-mismatch":
    "El contenido se alteró por el camino: su huella es {actual} y se anunció {expected}. La ficha se rechaza; pídala de nuevo a su editor.",
  "id-mismatch":
    "La ficha dice ser {actual}, cuando se anunció {expected}. Envíela con su propio identificador o corrija el identificador en la ficha.",
  "export-line-malformed":
    "Una línea de la exportación no tiene la forma anunciada. Pídala de nuevo al otro nodo.",
  "export-truncated":
    "La exportación terminó antes de su última línea (fichas leídas: {count}). Pídala de nuevo al otro nodo.",
  "export-too-large":
    "La exportación supera los {maximum} bytes, por lo que no se ha leído el resto. Pregunte la causa al otro nodo o aumente el límite.",
  "export-too-many-lines":
    "La exportación supera las {maximum} líneas, por lo que no se ha leído el resto. Pregunte la causa al otro nodo o aumente el límite.",
  "export-too-many-refused":
    "Se han rechazado más de {maximum} líneas de la exportación, por lo que no se ha leído el resto. Comunique al otro nodo lo que se ha rechazado.",
  "file-name-mismatch":
    "Un archivo con este identificador va en {expected}. Si es una copia, dele su propio identificador y deje el original donde está; si no, muévalo allí, si no hay otro archivo.",
  "publisher-not-allowed":
    "Las fichas de «{publisher}» no se aceptan por esta vía. Envíelas a un nodo de ese editor o pida al operador de este nodo que las acepte.",
  "jurisdiction-not-allowed":
    "El editor «{publisher}» no puede hablar aquí de «{jurisdiction}». Corrija «jurisdiction» o pida al operador de este nodo que lo permita.",
  "replacement-chain-too-long":
    "Más de {maximum} fichas se sustituyen una tras otra. Sustituya la que está en vigor.",
  "version-jump":
    "La versión {version} supera en más de {maximum} a la versión {latest}, la última que hay aquí. Publique las versiones en su orden.",
  "version-conflict":
    "La versión {version} ya se publicó con otro contenido. Una versión publicada no cambia nunca: dé al cambio una versión superior.",
  "version-not-next": "La próxima versión de esta ficha es la {expected}, no la {actual}. Corrija «version».",
  "translation-stale":
    "La traducción a «{language}» se hizo a partir de textos distintos de los que ahora tiene la ficha. Compárela con el original y márquela de nuevo (civic translations stamp).",
  "unknown-parameter":
    "«{parameter}» no es un parámetro de esta dirección. La documentación de la API enumera los que admite.",
  "parameter-repeated":
    "El parámetro «{parameter}» se da dos veces, y solo uno puede valer. Indíquelo una sola vez.",
  "keyword-unsupported":
    "«{keyword}» no es una palabra clave que pueda usar el esquema de una extensión. Exprese lo mismo con una de estas: {allowed}.",
  "keyword-malformed":
    "«{keyword}» no está escrito aquí como lo quiere JSON Schema. Consulte JSON Schema 2020-12 y corrija su valor.",
  "pattern-unsupported":
    "El patrón «{pattern}» está mal formado, es demasiado grande o usa algo más que caracteres, clases, grupos, alternativas y repeticiones. Escríbalo solo con estos.",
  "profile-too-large":
    "Este perfil pide demasiado: como máximo {maximum} esquemas, {depth} niveles de profundidad y patrones cortos. Simplifíquelo.",
  "profile-field-unknown":
    "Las fichas de tipo {kind} no tienen ningún campo «{field}», así que no se puede hacer obligatorio. Corrija el lugar del campo.",
  "national-code-not-own":
    "El código «{code}» no es de {publisher}: los suyos empiezan por «x-{publisher}-». Corrija el código.",
  "national-code-twice": "El código «{code}» se declara dos veces para la lista {list}. Retire uno.",
  "broader-code-unknown":
    "«{code}» no es un código estándar de la lista {list}. Indique el código estándar que contiene el nacional.",
  "extension-invalid":
    "Esto no es como lo pide el perfil {profile}: {keyword} ({expected}). Corrija el valor.",
  "extension-undeclared":
    "El perfil {profile} no declara campos para las fichas de tipo {kind}. Retire esto o declárelo en el perfil.",
  "national-code-undeclared":
    "El perfil {profile} no declara el código «{code}» para la lista {list}. Corrija el código o declárelo allí.",
  "profile-field-missing": "El perfil {profile} hace obligatorio «{field}», y falta aquí. Añádalo.",
  "nested-too-deep":
    "El anidamiento supera aquí los {maximum} niveles, lo que ninguna ficha necesita. Quite niveles.",
  "kind-not-public":
    "Las fichas de tipo «{kind}» están reservadas a profesionales o autoridades, y aquí todo es público. No deposite esta ficha en este nodo.",
  "document-too-large":
    "Este documento tiene más de {maximum} bytes, el máximo que se lee. Abrévielo o reparta su contenido en varias fichas.",
  "too-many-values":
    "Este documento contiene más de {maximum} valores, el máximo que se lee. Reparta su contenido en varias fichas.",
  "findings-not-listed":
    "De lo que se ha encontrado, {count} puntos más no se enumeran aquí. Corrija lo que figura en la lista y compruebe de nuevo.",
  "not-utf-8":
    "El byte {offset} de este documento no es texto en UTF-8, y se perderían letras. Guarde de nuevo el archivo con la codificación UTF-8.",
  "byte-order-mark":
    "El documento empieza con una marca de orden de bytes (U+FEFF), que se ha pasado por alto. Guárdelo como «UTF-8 sin BOM», para que todos los programas lo lean igual.",
  "document-empty":
    "Este documento está vacío: no hay nada que leer en él. Escriba su contenido y guárdelo de nuevo.",
  "not-json":
    'Esto no es JSON: no puede leerse más allá de la línea {line}, columna {column}. Busque allí una coma, un corchete o unas comillas que falten o sobren; las comillas son rectas (") y no se admiten comentarios.',
  "repeated-member":
    "«{member}» figura dos veces en el mismo objeto, y no todos los programas se quedan con el mismo. Conserve el correcto y elimine el otro.",
  "number-not-exact":
    "El número {written} no se puede conservar tal como está escrito: pasaría a ser {read}. Escriba un número de 15 cifras como máximo, o el valor como texto si el campo lo admite.",
  "number-too-large":
    "El número {written} es demasiado grande para conservarlo con exactitud. Escriba un número menor, o el valor como texto si el campo lo admite.",
  "lone-surrogate":
    "Este texto contiene medio carácter (un subrogado suelto), que no se puede guardar. Escriba de nuevo el carácter.",
  "replacement-character":
    "Este texto contiene «\ufffd» (U+FFFD), la huella de una letra perdida en una conversión. Escriba de nuevo la letra.",
  "model-older":
    "Esta ficha está escrita en la versión {given} del modelo. Sigue siendo válida tal como está; escriba su próxima versión en la {current}.",
  "of-later-model":
    "El modelo {given}, que indica «schemaVersion», no tiene esto; el modelo {current} sí. Escriba allí «{current}» y cambie lo demás que eso exija, o quite esto.",
  "value-left-behind":
    "La versión {current} del modelo no tiene un campo para este valor. Permanece en la ficha, pero ningún cálculo lo lee.",
  "model-not-known":
    "Esta ficha está escrita en la versión {given} del modelo, que aquí no se conoce. Se conocen: {known}. Corrija «schemaVersion» o use una versión más reciente de este programa.",
  "file-passed-over":
    "«{name}» no se leyó, porque las fichas son archivos cuyo nombre termina en «.json» y no empieza por punto. Si contiene una ficha que no está en otro sitio, guárdela como un archivo así.",
  "record-not-stored":
    "El almacén de este nodo no puede guardar esta ficha. Su registro dice por qué; avise a su operador.",
  "folder-passed-over":
    "No se ha entrado en «{name}»: no es la carpeta de un Estado. No se ha leído nada de lo que contiene.",
  "file-wrong-name":
    "Este archivo no se leyó, porque el nombre de un archivo de ficha termina en «.json», en minúsculas. Cámbiele el nombre a {expected}; si ya hay un archivo con ese nombre, compare los dos y conserve el correcto.",
  "file-wrong-depth":
    "Este archivo no se ha leído, porque no está donde van las fichas: <Estado>/<tipo>/<nombre>.json, por ejemplo es/service/linea-nocturna.json. Muévalo a ese lugar.",
  "file-unknown-kind":
    "Este archivo no se ha leído, porque «{kind}» no es un tipo de ficha. Muévalo a la carpeta de su tipo, una de estas: {known}.",
  "file-unreadable":
    "No se ha podido leer este archivo ({reason}). Compruebe que existe y que tiene permiso para abrirlo.",
  "file-not-regular":
    "Esto no se ha leído, porque no es un archivo normal, sino una carpeta, una tubería, un socket, un dispositivo o un enlace sin destino. Ponga aquí el propio archivo o elimínelo.",
  "recipient-like-person":
    "«{recipient}» parece el nombre de una persona, y una carta a ese nombre queda sin abrir cuando otra persona la sustituye. Escriba el organismo y su departamento, por ejemplo «Ministerio de Justicia, oficina de víctimas»; si un organismo se llama así, déjelo.",
  "length-differs-from-text":
    "El texto dice «{said}», y esta duración, con la que se calcula el último día, es {length}. Lea la fuente: si el texto es correcto, escriba aquí {meant}; si lo es esta duración, corrija el texto; si ambos lo son y se refieren a plazos distintos, diga en el texto para qué es cada uno.",
  "statistic-not-whole":
    '{value} no es un número entero, y lo que aquí se cuenta se cuenta de uno en uno. Si es una parte, escríbala en centésimas con "unit": "per-cent"; si son miles o millones, escriba el número entero; si es una media, dígalo en «item».',
  "statistic-undated":
    'Esta cifra no dice qué tiempo abarca, y nadie puede compararla con otra. Dé el año en «period» como "from": "2025", "until": "2025"; si la fuente no nombra ninguno, dígalo en «note».',
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
  "national-extent-with-regions":
    'Se dice que el servicio se presta en todo el Estado, y «regions» lo limita a algunas partes, las únicas en que entonces se muestra. Si es para esas partes, escriba "extent": "subnational"; si es para todo el Estado, quite «regions».',
  "free-with-fees":
    'Se dice que el servicio es gratuito, y se indican tarifas. Si la persona paga, escriba "basis": "charged"; si no se paga nada, quite las tarifas; si solo pagan algunas, escriba «charged» y diga en «description» quién no paga.',
  "fee-by-full-reparation":
    'Una tarifa es lo que la persona paga, y la reparación íntegra lo que una persona recibe. Dé la suma con "method": "fixed" o «range»; si la fuente no nombra ninguna, quite «fees» y dígalo en «description».',
  "free-with-premium-number":
    "Se dice que el servicio es gratuito, y una llamada al {number} cuesta más que otras. Dé un número de precio ordinario si la fuente lo tiene; si la llamada es el único coste, dígalo en «description» de «cost»; si el tipo está mal, corríjalo.",
  "telephone-type-differs":
    "{number} figura como «{type}», y los números que empiezan así son «{meant}». Compare el número y el tipo con la fuente, y escriba «{meant}» si el número es correcto; si la propia fuente dice «{type}», déjelo.",
  "coordinates-outside-state":
    "La latitud {latitude} y la longitud {longitude} están fuera del territorio principal del Estado «{state}». Compárelas con la fuente, sobre todo el signo menos y las cifras antes del punto; si el lugar está en ultramar o en el extranjero, déjelas.",
  "time-zone-of-other-state":
    "Este horario sigue la hora de {zone}, la de otro Estado; este tiene {expected}. Si la fuente da su propia hora local, escriba {expected}; si el lugar está en el extranjero, déjelo.",
  "ended-before-established":
    "Esto terminó en {until}, y se creó en {established}. Compare ambas con la fuente; si un organismo se creó de nuevo, las fechas son las del nuevo, y el antiguo es otra ficha o una nota.",
  "verified-long-ago":
    "La ficha es de {asOf} y se dice verificada, y la última confirmación es de {on}. Pregunte de nuevo al organismo y añada su confirmación; hasta entonces quite «verified», o ponga en «asOf» la fecha que se confirmó.",
  "accreditation-over":
    "Este reconocimiento terminó el {until}, antes de la fecha de la ficha ({asOf}), y no rige ningún otro. Si se renovó, dé las nuevas fechas; si el organismo lo perdió, déjelo aquí y dígalo en «role».",
  "run-ends-in-childhood":
    'Aquí consta la edad a la que termina el pago, y {age} es la edad de un niño. Si se trata de un número de años, quite «untilAge» y escriba "length": "P1Y" con ese número; si falta una cifra, añádala; si la ley lo dice, déjelo.',
  "regions-without-names":
    "La descripción de este Estado no nombra ninguna de sus partes, así que nadie puede elegir «{region}» ni leer qué es. Añada las partes, con su código y su nombre, a «subdivisions» del sistema nacional del Estado.",
  "site-region-outside-record":
    "Este lugar atiende «{region}», y la ficha solo vale para {regions}, así que no se muestra a quien está en «{region}». Añada esa parte a «regions» de la ficha si es para quienes están allí, o corríjala aquí.",
});
