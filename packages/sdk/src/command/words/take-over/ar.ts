import type { TakeOverWords } from "./en.ts";

/** What the command says when a State takes a record over, in Arabic. */
export const ar: TakeOverWords = {
  summary: {
    usage: "civic take-over <id> --as <state> --data <folder> [--today <YYYY-MM-DD>] [--json]",
    summary: "يبدأ سجلاً خاصاً بالدولة يحل محل سجل جُمع عنها، ويذكر ما على الدولة أن تتحقق منه",
    inputs: "معرّف سجل مجموع: civic/service/fr-114",
  },
  takeOver: {
    what: (own, compiled) => `يحل ${own} محل ${compiled}. قيمه ومصادرها هي قيم السجل المجموع ومصادره.`,
    toCheck: "ما يجب التحقق منه",
    unsure: "تُقرأ كل قيمة غير مؤكدة، ويُذكر لها مصدر أفضل أو تُحذف",
    notes: "تُقرأ الشكوك، فتُحسم أو تبقى",
    translations: (languages) => `تُقرأ الترجمات المؤقتة (${languages})`,
    sources:
      "يُقرأ كل ما عدا ذلك أيضاً: فهو من الآن كلام الدولة. تُضاف مصادرها، ويوضع في «asOf» اليوم الذي يصفه السجل.",
    afterwards: "بعد ذلك",
    activate:
      "تُجعل قيمة «status» هي «active». وعندئذ يحل سجل الدولة في كل مكان محل السجل المجموع، الذي تبقى قراءته ممكنة على أنه مُستبدَل.",
    refused: {
      "no-state": (state) =>
        `«${state}» ليس رمز دولة ولا منظمة دول (ISO 3166-1، بأحرف صغيرة: fr، gb؛ أو eu، un، coe).`,
      "no-record": (record) => `${record}: ليس في المجلد سجل صالح بهذا المعرّف.`,
      "other-state": (record, state) => `${record} يصف «${state}». ولا يتولاه إلا هذه الدولة: --as ${state}.`,
      "own-already": (record) => `${record} تنشره هذه الدولة من قبل. تُكتب نسخته التالية بدلاً من ذلك.`,
      withdrawn: (record) => `${record} مسحوب. يُبدأ سجل جديد بالأمر civic new.`,
      replaced: (record, by) => `حل محل ${record} سجل آخر: ${by}. يُتابع العمل على ذلك السجل.`,
    },
  },
};
