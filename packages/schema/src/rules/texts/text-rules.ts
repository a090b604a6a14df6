import { originalLanguagePresent } from "./original-language-present.ts";
import { originalNotTranslation } from "./original-not-translation.ts";
import { textInOwnScript } from "./text-in-own-script.ts";
import { textNoPlaceholder } from "./text-no-placeholder.ts";
import { textNotBlank } from "./text-not-blank.ts";
import { textPlain } from "./text-plain.ts";
import { textTranslated } from "./text-translated.ts";
import { textUndamaged } from "./text-undamaged.ts";
import { textVisible } from "./text-visible.ts";
import { textWithoutEdges } from "./text-without-edges.ts";
import { translationDeclared } from "./translation-declared.ts";
import { translationUsed } from "./translation-used.ts";

/** Rules over texts, their languages and their translations. */
export const textRules = [
  textNotBlank,
  textWithoutEdges,
  textVisible,
  textPlain,
  textUndamaged,
  textNoPlaceholder,
  textInOwnScript,
  textTranslated,
  originalLanguagePresent,
  translationDeclared,
  originalNotTranslation,
  translationUsed,
] as const;
