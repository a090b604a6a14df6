const rightToLeft = new Set(["ar", "fa", "he", "ku", "ps", "ur", "yi"]);

/** The direction in which a language is written, by the first part of its tag (BCP 47). */
export function directionOf(tag: string): "ltr" | "rtl" {
  return rightToLeft.has(tag.split("-")[0] ?? tag) ? "rtl" : "ltr";
}
