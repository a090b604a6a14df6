/** Words in Spanish of findings on contacts, places, hours and parts of a State. */
export const places = {
  "region-of-other-state":
    "«{region}» está en otro Estado que el que se describe ({jurisdiction}), así que allí se ofrecería a las personas lo que no es para ellas. Use el código de una parte de este Estado (ISO 3166-2, en minúsculas); casi siempre empieza por «{jurisdiction}-».",
  "region-of-body":
    "«{region}» es una parte de un Estado, pero esta ficha describe «{body}», que no tiene partes propias. Omítala; lo que rige en una parte de un Estado corresponde a una ficha de ese Estado.",
  "short-number-lengthened":
    "{number} es el número corto {short} con algo delante, y puede que no comunique con nadie o con otra persona. Escriba el número como lo da la fuente: {short} dentro del país y, al lado, un número completo para llamadas desde el extranjero si se publica alguno. Si la propia línea dice que este número funciona desde el extranjero, indíquelo: «reachableFromAbroad» es «yes».",
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
  "subdivision-twice":
    "La parte «{code}» se nombra dos veces y el lector no sabe qué nombre vale. Conserve uno.",
  "subdivision-part-not-listed":
    "La parte mayor «{part}» no figura ella misma en «subdivisions», así que nadie sabe cómo se llama. Añádala o corrija el código.",
  "subdivision-circular":
    "La parte «{part}» está, directamente o a través de otras, dentro de sí misma. Corrija «partOf»: nombra la parte mayor, como «gb-eng» para «gb-lnd».",
  "subdivision-too-deep":
    "«{part}» tiene por encima más de {most} partes mayores; ningún Estado está tan dividido. Indique en «partOf» la parte mayor en la que se encuentra.",
  "recipient-like-person":
    "«{recipient}» parece el nombre de una persona, y una carta a ese nombre queda sin abrir cuando otra persona la sustituye. Escriba el organismo y su departamento, por ejemplo «Ministerio de Justicia, oficina de víctimas»; si un organismo se llama así, déjelo.",
  "national-extent-with-regions":
    'Se dice que el servicio se presta en todo el Estado, y «regions» lo limita a algunas partes, las únicas en que entonces se muestra. Si es para esas partes, escriba "extent": "subnational"; si es para todo el Estado, quite «regions».',
  "free-with-premium-number":
    "Se dice que el servicio es gratuito, y una llamada al {number} cuesta más que otras. Dé un número de precio ordinario si la fuente lo tiene; si la llamada es el único coste, dígalo en «description» de «cost»; si el tipo está mal, corríjalo.",
  "telephone-type-differs":
    "{number} figura como «{type}», y los números que empiezan así son «{meant}». Compare el número y el tipo con la fuente, y escriba «{meant}» si el número es correcto; si la propia fuente dice «{type}», déjelo.",
  "coordinates-outside-state":
    "La latitud {latitude} y la longitud {longitude} están fuera del territorio principal del Estado «{state}». Compárelas con la fuente, sobre todo el signo menos y las cifras antes del punto; si el lugar está en ultramar o en el extranjero, déjelas.",
  "time-zone-of-other-state":
    "Este horario sigue la hora de {zone}, la de otro Estado; este tiene {expected}. Si la fuente da su propia hora local, escriba {expected}; si el lugar está en el extranjero, déjelo.",
} as const;
