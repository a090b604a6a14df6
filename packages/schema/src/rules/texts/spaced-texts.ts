import { textsThat } from "./texts-that.ts";

/** The texts of a record that begin or end with white space, blank ones among them. */
export const spacedTexts = textsThat((text) => text !== text.trim());
