import { defineRecordRule } from "../rule.ts";
import { dialled } from "./dialled.ts";

/** ITU gives +999 to nobody: it is for examples. */
const example = "+999";

/** Seven equal digits in a row, or a row of them that goes up. */
const invented = /(\d)\1{6}|0123456|1234567|2345678/;

/** A number such as +33123456789 or +49000000000 was typed to fill the field, and somebody in need would dial it. */
export const numberNoPlaceholder = defineRecordRule({
  code: "number-like-placeholder",
  severity: "warning",
  reads: "Contact",
  *check(_record, walked) {
    for (const { contact, path } of dialled(walked)) {
      if (invented.test(contact.number) && !contact.number.startsWith(example))
        yield { path, params: { number: contact.number } };
    }
  },
});
