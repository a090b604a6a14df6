/** Words in English of findings on documents, folders and profiles: their form and their structure. */
export const document = {
  "missing-property":
    "“{property}” is missing here. It takes {expected}. Write what is known and never a guess: what is invented would be taken for a fact.",
  "unknown-property":
    "“{property}” is not a field of this part of the record. Its fields are: {known}. Correct the name; what one State alone has goes under “extensions”.",
  "wrong-type": "This place takes {expected}, not {actual}. Correct the value.",
  "unknown-code": "“{actual}” is not allowed here. Use one of: {allowed}.",
  "unknown-open-code":
    "“{actual}” is not a code of the list “{list}”. Use one of: {allowed}. A code that only your State has begins with x- and its country code, such as x-fr-name.",
  "unknown-variant": "“{actual}” is none of the forms that this part can take. Use one of: {allowed}.",
  "wrong-format": "“{actual}” cannot stand here. Write {format}.",
  "wrong-key":
    "“{key}” cannot be the name of an entry here. Use the code of a language such as “en” (BCP 47), or under “extensions” the code of a State such as “fr”.",
  "too-short":
    "The number of characters here is below {minimum}. Write the text, or leave the field out when it is not known.",
  "too-long": "The number of entries or characters here is above {maximum}. Shorten it.",
  "too-few":
    "The number of entries in this list is below {minimum}. Add what a source gives, or leave the list out where nothing is known: an empty list reads as “none”.",
  "too-small": "This number is below {minimum}, the least allowed. Correct it.",
  "too-large": "This number is above {maximum}, the most allowed. Correct it.",
  "empty-text":
    'This text is in no language. Give it in at least one, such as "en": "Night line", or leave the field out when it is not known.',
  "date-in-future":
    "The date {date} is still to come: today is {today}. What was found, said or confirmed lies in the past; compare the year and the month with the source, since digits may be swapped.",
  "not-canonical-json":
    "This record cannot be written in the one form that is stored and signed (canonical JSON, RFC 8785): {reason}. Correct that value.",
  "file-name-mismatch":
    "A file with this id belongs at {expected}. If this is a copy, give it an id of its own and leave the original where it is; otherwise move it there, where no other file stands yet.",
  "keyword-unsupported":
    "“{keyword}” is not a keyword that the schema of an extension may use. Write the same with one of: {allowed}.",
  "keyword-malformed":
    "“{keyword}” is not written here as JSON Schema wants it. Look it up in JSON Schema 2020-12 and correct its value.",
  "pattern-unsupported":
    "The pattern “{pattern}” is malformed, too large, or uses more than characters, classes, groups, alternatives and counts. Write it with these alone.",
  "profile-too-large":
    "This profile asks for too much: at most {maximum} schemas, {depth} levels deep, with short patterns. Simplify it.",
  "profile-field-unknown":
    "Records of kind {kind} have no field “{field}”, so it cannot be made mandatory. Correct the place of the field.",
  "national-code-not-own":
    "The code “{code}” is not one of {publisher}: its codes start with “x-{publisher}-”. Correct the code.",
  "national-code-twice": "The code “{code}” is declared twice for the list {list}. Remove one.",
  "broader-code-unknown":
    "“{code}” is not a standard code of the list {list}. Name the standard code that contains the national one.",
  "extension-invalid":
    "This is not as the profile {profile} asks: {keyword} ({expected}). Correct the value.",
  "extension-undeclared":
    "The profile {profile} declares no fields for records of kind {kind}. Remove this, or declare it in the profile.",
  "national-code-undeclared":
    "The profile {profile} does not declare the code “{code}” for the list {list}. Correct the code, or declare it there.",
  "profile-field-missing": "The profile {profile} makes “{field}” mandatory, and it is missing here. Add it.",
  "nested-too-deep":
    "This is nested more than {maximum} levels deep, which no record needs. Take some of the levels out.",
  "document-too-large":
    "This document has more than {maximum} bytes, which is the most that is read. Shorten it, or split what it describes into several records.",
  "too-many-values":
    "This document holds more than {maximum} values, which is the most that is read. Split what it describes into several records.",
  "findings-not-listed":
    "Of what was found, {count} more are not listed here. Correct what is listed, then check again.",
  "not-utf-8":
    "Byte {offset} of this document is not text in UTF-8, so letters would be lost. Save the file again with the encoding UTF-8.",
  "byte-order-mark":
    "The document begins with a byte order mark (U+FEFF), which was passed over. Save it as “UTF-8 without BOM”, so that every program reads it alike.",
  "document-empty":
    "This document is empty: there is nothing in it to read. Write its content and save it again.",
  "not-json":
    'This is not JSON: it cannot be read beyond line {line}, column {column}. Look there for a missing or needless comma, bracket or quotation mark; quotation marks are straight ("), and comments are not allowed.',
  "repeated-member":
    "“{member}” is given twice in the same object, and programs differ in which one they keep. Keep the right one and remove the other.",
  "number-not-exact":
    "The number {written} cannot be kept as it is written: it would become {read}. Write a number of at most 15 digits, or the value as a text where the field takes one.",
  "number-too-large":
    "The number {written} is too large to be kept exactly. Write a smaller number, or the value as a text where the field takes one.",
  "lone-surrogate":
    "This text holds half of a character (a lone surrogate), which cannot be stored. Write the character again.",
  "replacement-character":
    "This text holds “\ufffd” (U+FFFD), the mark of a letter that was lost in a conversion. Write the letter again.",
  "model-older":
    "This record is written in model version {given}. It stays valid as it is; write the next version of it in {current}.",
  "of-later-model":
    "Model {given}, which “schemaVersion” names, does not have this; model {current} does. Write “{current}” there and change what else that asks for, or leave this out.",
  "value-left-behind":
    "Model version {current} has no field for this value. It stays in the record, but nothing that is computed from it reads it.",
  "model-not-known":
    "This record is written in model version {given}, which is not known here. Known are: {known}. Correct “schemaVersion”, or use a newer version of this program.",
  "file-passed-over":
    "“{name}” was not read, because records are files whose names end in “.json” and do not begin with a dot. If it holds a record that stands nowhere else, save it as such a file.",
  "folder-passed-over": "“{name}” was not gone into: it is not a folder of a State. Nothing in it was read.",
  "file-wrong-name":
    "This file was not read, because the name of a record file ends in “.json”, in lower case. Rename it to {expected}; if a file of that name is there already, compare the two and keep the one that is right.",
  "file-wrong-depth":
    "This file was not read, because it does not stand where records stand: <State>/<kind>/<name>.json, for example fr/service/night-line.json. Move it there.",
  "file-unknown-kind":
    "This file was not read, because “{kind}” is no kind of record. Move it to the folder of its kind, one of: {known}.",
  "file-unreadable":
    "This file could not be read ({reason}). Check that it is there and that you may open it.",
  "file-not-regular":
    "This was not read, because it is no ordinary file but a folder, a pipe, a socket, a device or a link that leads nowhere. Put the file itself here, or remove it.",
} as const;
