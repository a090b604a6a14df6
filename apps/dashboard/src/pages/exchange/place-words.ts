import { jsonPointer, type RecordKind } from "@civic/schema";
import { type FieldRegister, fieldIdAt, fieldWords } from "@civic/schema/fields";
import type { Language } from "../../words/language.tsx";
import type { Path } from "./differences.ts";
import type { Words } from "./words/en.ts";

interface Reader extends Pick<Language, "format"> {
  readonly position: Words["disputes"]["position"];
  readonly fields: FieldRegister;
}

/** The way to a value of a record in words: “contacts › no. 2 › number”. What the model does not know keeps its name. */
export function placeWords(kind: RecordKind, path: Path, { position, format, fields }: Reader): string {
  const steps = path.map((step, index) => {
    if (typeof step === "number") return position(step + 1);
    const id = fieldIdAt(kind, jsonPointer(path.slice(0, index + 1)));
    if (id === undefined) return step;
    // One language of a text has the id of the text.
    const holder = index === 0 ? undefined : fieldIdAt(kind, jsonPointer(path.slice(0, index)));
    return id === holder ? format.language(step) : fieldWords(id, fields).name;
  });
  return steps.join(" › ");
}
