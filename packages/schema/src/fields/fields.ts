/** Names and help of the fields of records, by language; the words of a language come from an entry of their own. */
export { type FieldId, fieldIds } from "../../generated/fields/field-id.ts";
export { fieldIdAt } from "./field-id-at.ts";
export {
  type EveryFieldWords,
  type FieldRegister,
  type FieldWords,
  fieldWords,
  type SomeFieldWords,
  type SpokenFieldWords,
} from "./field-words.ts";
