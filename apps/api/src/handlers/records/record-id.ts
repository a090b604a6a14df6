const form = /^(?:civic|[a-z]{2})\/[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
const longest = 140;

/** Whether a text is formed like the id of a record. */
export function isRecordId(text: string): boolean {
  return text.length <= longest && form.test(text);
}
