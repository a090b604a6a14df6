/** Words in Spanish of findings on one record: its head, sources, texts and codes. */
export const record = {
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
  "date-implausible":
    "La fecha {date} dista cientos de años de hoy. Compare el año con la fuente; una fecha se escribe como 2026-03-22.",
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
  "confirmed-after-record":
    "La fecha de esta confirmación ({date}) es posterior a la de la ficha ({asOf}). Compare ambas; adelante «asOf» solo si la confirmación es correcta, y nunca a un día por venir.",
  "verified-without-confirmation":
    'Esta ficha dice estar verificada, pero no por quién ni cuándo. Nombre el organismo y el día en «confirmations»: en «by», por ejemplo "es": "Ministerio de Justicia, oficina de víctimas", y al lado "on": "2026-10-05"; si nadie competente la ha confirmado, sustituya «verified» por «self-declared».',
  "confirmed-without-verified":
    "Un organismo de este Estado confirmó esta ficha y sus indicaciones de calidad no lo dicen. Si es el responsable de lo que describe y la confirmó entera, ponga en «quality» «verified» en lugar de «self-declared»; si solo confirmó una parte, déjelo así.",
  "confirmer-like-person":
    "«{by}» parece el nombre de una persona. Escriba el organismo y el cargo, por ejemplo «Ministerio de Justicia, jefatura de la oficina de víctimas», que permanecen cuando cambian las personas; si ya es un cargo, omita el tratamiento.",
  "ended-before-established":
    "Esto terminó en {until}, y se creó en {established}. Compare ambas con la fuente; si un organismo se creó de nuevo, las fechas son las del nuevo, y el antiguo es otra ficha o una nota.",
  "verified-long-ago":
    "La ficha es de {asOf} y se dice verificada, y la última confirmación es de {on}. Pregunte de nuevo al organismo y añada su confirmación; hasta entonces quite «verified», o ponga en «asOf» la fecha que se confirmó.",
} as const;
