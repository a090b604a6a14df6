// Made from the descriptions of the model; what reads badly is written by hand in english-words.ts.
export { en } from "../../generated/fields/en.ts";
