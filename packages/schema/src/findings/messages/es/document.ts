/** Words in Spanish of findings on documents, folders and profiles: their form and their structure. */
export const document = {
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
  "date-in-future":
    "La fecha {date} aún está por venir: hoy es {today}. Lo que se comprobó, se dijo o se confirmó pertenece al pasado; compare el año y el mes con la fuente, puede haber cifras cambiadas de sitio.",
  "not-canonical-json":
    "Esta ficha no se puede escribir en la única forma que se guarda y se firma (JSON canónico, RFC 8785): {reason}. Corrija ese valor.",
  "file-name-mismatch":
    "Un archivo con este identificador va en {expected}. Si es una copia, dele su propio identificador y deje el original donde está; si no, muévalo allí, si no hay otro archivo.",
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
} as const;
