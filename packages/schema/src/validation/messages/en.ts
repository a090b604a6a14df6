import type { FindingMessages } from "./finding-messages.ts";

/** Words of every finding in English. `{name}` stands for a parameter. */
export const en: FindingMessages = {
  "missing-property": "“{property}” is missing here. Add it; the reference of this kind says what it holds.",
  "unknown-property":
    "“{property}” is not a field of this part of the record. Correct its name, remove it, or move it under “extensions”.",
  "wrong-type": "A value of type {expected} belongs here, not {actual}.",
  "unknown-code": "“{actual}” is not allowed here. Use one of: {allowed}.",
  "unknown-variant": "“{actual}” names no variant known here. Use one of: {allowed}.",
  "wrong-format": "“{actual}” is not written as {format}. See the examples of that format.",
  "wrong-key":
    "“{key}” cannot be a key here. Keys are language tags (BCP 47) or publisher codes, in lower case.",
  "too-short":
    "This holds fewer than {minimum}. Add what is missing, or leave the field out when it is not known.",
  "too-long": "This holds more than {maximum}. Shorten it.",
  "too-small": "This number is below {minimum}.",
  "too-large": "This number is above {maximum}.",
  "empty-text":
    "This text is in no language. Give it in at least one, or leave the field out when it is not known.",
  "id-disagrees-with-head":
    "The id does not agree with the publisher and jurisdiction of the record. It should read {expected}.",
  "source-not-listed":
    "The source “{source}” is cited but not listed in “sources”. Add it there or correct the id.",
  "source-not-cited": "The source “{source}” is listed but no value cites it. Cite it or remove it.",
  "source-listed-twice": "The source id “{source}” is used twice. Give each source an id of its own.",
  "original-language-missing": "This text is not given in the language of the original ({language}). Add it.",
  "translation-not-declared":
    "This text has a version in “{language}” which “translations” does not declare. Declare how that translation was made.",
  "step-not-found": "No step of this pathway has the id “{step}”. Correct the id or add the step.",
  "step-listed-twice": "Two steps of this pathway have the id “{step}”. Give each an id of its own.",
  "period-reversed": "This period ends before it starts. Check both dates.",
  "amount-range-reversed": "The upper sum is below the lower one, or in another currency. Check both sums.",
  "reference-unresolved": "No record “{reference}” was found. Correct the id or add the record.",
  "record-id-twice": "Two records have the id “{id}”. Each record needs an id of its own.",
  "not-json": "This is not JSON: {reason}. Check it with a JSON editor.",
  "not-canonical-json": "This record cannot be written as canonical JSON: {reason}.",
  "digest-mismatch":
    "The content was altered on the way: its digest is {actual}, announced was {expected}. The record is refused; ask its publisher for it again.",
  "id-mismatch": "The record says that it is {actual}, where {expected} was announced.",
  "export-line-malformed":
    "A line of the export is not of the announced form. Ask the other node for it again.",
  "export-truncated":
    "The export ended before its last line, after {count} records. Ask the other node for it again.",
  "file-name-mismatch": "A file with this id belongs at {expected}.",
  "publisher-not-allowed": "Records of “{publisher}” are not accepted from here.",
  "version-conflict":
    "Version {version} was already published with other content. A published version never changes: give the change a higher version.",
  "version-not-next": "The next version of this record is {expected}, not {actual}.",
  "translation-stale":
    "The “{language}” translation was made from other texts than the record now has. Review it and stamp it anew.",
};
