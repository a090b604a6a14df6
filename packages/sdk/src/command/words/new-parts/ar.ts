import type { NewPartsWords } from "./en.ts";

/** What the command says of the hard parts of a record that is begun, in Arabic. */
export const ar: NewPartsWords = {
  newParts: {
    title: "الأجزاء الصعبة كما يمكن أن تُكتب",
    criteria:
      "من يحق له الطلب: فعل وقع في هذه الدولة، وشخص أصيب أو فقد قريباً؛ ويسرد explain eligibility-fact ما يمكن السؤال عنه",
    clocks:
      "حتى متى: ثلاث سنوات من الحدث، وسنة من الحكم (ISO 8601: P3Y ثلاث سنوات وP6M ستة أشهر)؛ ويسرد explain clock-event ما تبدأ به المدة",
    amounts: "كم: مبلغ واحد، ومبلغ بين حدّين، ولكل منهما السنة التي ذُكر لها",
    standsAt: (pointer) => `يوضع في ${pointer} بقيم مصدرك.`,
    codes: (title, list) => `الرموز: ${title} (القائمة «${list}»)`,
    otherState: (publisher, state) =>
      `«${publisher}» لا يتكلم عن «${state}». اترك --publisher لما يجمعه هذا المشروع، أو سمِّ الدولة نفسها.`,
  },
};
