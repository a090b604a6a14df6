import type { TranslationWords } from "./en.ts";

/** What the command says of translations, in Arabic. */
export const ar: TranslationWords = {
  summary: {
    usage:
      "civic translations [<state>] --data <folder> [--language <tag>] [--all] [--json] | civic translations stamp <file> … --language <tag> [--reviewed-by <body>] [--json]",
    summary: "أي نصوص السجلات لم تُترجم أو تغيّر أصلها بعد ترجمتها؛ ويثبت stamp أن ترجمة قورنت بالنصوص الحالية",
    inputs: "دولة واحدة على الأكثر (ISO 3166-1 alpha-2، بأحرف صغيرة)؛ أو «stamp» وملفات السجلات",
  },
  translations: {
    noLanguage: (tag) =>
      `«${tag}» ليس رمز لغة (BCP 47، حرفان من ISO 639-1 أو ثلاثة من ISO 639-3: fr، nl-BE، fsl).`,
    none: "لم يُترجم أي سجل، ولا تذكر أي دولة لغة غير لغة الأصل. ومع --language تُعرض جميع السجلات.",
    missing: (n, all) => `النصوص الناقصة: ${n} من ${all}`,
    stale: "الترجمة قديمة",
    unstamped: "بلا madeFrom",
    staleRecords: (n) => `السجلات القديمة الترجمة: ${n}`,
    unstampedRecords: (n) => `السجلات بلا madeFrom: ${n}`,
    untranslated: (n) => `السجلات الخالية من أي نص بهذه اللغة: ${n}`,
    unmarked: (n) => `النصوص غير المصرّح بها: ${n}`,
    read: "ناقص: النص موجود في الأصل وغير موجود في الترجمة. قديمة: تغيّر نص من الأصل بعد الترجمة. بلا madeFrom: لا يذكر السجل النصوص التي أُعدت الترجمة منها. غير مصرّح به: لا تذكر «translations» اللغة.",
    next: "بعد مقارنة الترجمة بالأصل: civic translations stamp <file> --language <tag>",
    stamped: (tag) => `وُسمت الترجمة «${tag}» بأنها مطابقة للأصل الحالي`,
    already: (tag) => `تحمل الترجمة «${tag}» هذا الوسم من قبل؛ ولم يُكتب شيء`,
    became: (before, now) => `من قبل: ${before ?? "لا شيء"}؛ الآن: ${now}`,
    stillMissing: (n, places) => `نصوص ما زالت ناقصة: ${n} (أولها: ${places})`,
    draft: "تبقى قيمة «by» هي «draft»، أي إن المراجعة لم تتم بعد. اكتب «human» أو «machine» بعد المراجعة.",
    version: "السجل المنشور من قبل يحتاج إلى رقم «version» التالي لهذا التغيير.",
    invalid: "لم يُكتب شيء، لأن السجل غير صحيح أو لن يبقى صحيحاً بعد التغيير.",
    refused: {
      original: (tag) => `«${tag}» هي لغة الأصل لا لغة ترجمة.`,
      "not-declared": (tag) =>
        `لا تذكر «translations» اللغة «${tag}». اكتب فيها أولاً كيف أُعدت الترجمة: "${tag}": { "by": "draft" }.`,
      "no-text": (tag) => `لا يحتوي بعد على أي نص باللغة «${tag}»: لا شيء يوسم.`,
    },
  },
};
