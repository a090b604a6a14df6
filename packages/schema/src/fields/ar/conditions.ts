import type { SomeFieldWords } from "../field-words.ts";

/** Arabic words of the fields of conditions, of who is covered, and of situations. */
export const conditions = {
  "Criterion.date": { name: "التاريخ", help: "اليوم الذي تُقارن به الواقعة، بصيغة YYYY-MM-DD." },
  "Criterion.fact": { name: "الواقعة", help: "الواقعة التي تُقارن؛ انظر قائمة الرموز eligibility-fact." },
  "Criterion.groups": {
    name: "مجموعات الدول",
    help: "يتحقق الشرط إن كانت الواقعة عضواً في إحدى هذه المجموعات في التاريخ المعتبر.",
  },
  "Criterion.in": {
    name: "أحد الرموز",
    help: "رموز من القائمة الخاصة بالواقعة؛ ويتحقق الشرط إن كانت الواقعة أحدها.",
  },
  "Criterion.is": { name: "المقارنة", help: "كيف يجب أن تكون الواقعة بالنسبة إلى اليوم أو القيمة." },
  "Criterion.label": { name: "التسمية", help: "الشرط بعبارة القانون أو المصدر." },
  "Criterion.of": { name: "الشروط", help: "الشروط التي تُجمع معاً، أو الشرط الذي يجب ألا يتحقق." },
  "Criterion.op": { name: "العملية", help: "كيف يُحكم على الشرط." },
  "Criterion.plus": { name: "المدة المضافة", help: "مدة زمنية وفق ISO 8601: P10Y أو P3M أو P5D أو PT24H." },
  "Criterion.sameAs": {
    name: "مطابق لواقعة أخرى",
    help: "واقعة أخرى؛ ويتحقق الشرط إن سمّت الاثنتان الدولة نفسها.",
  },
  "Criterion.sinceFact": {
    name: "الواقعة المقارَن بها",
    help: "بدلاً من تاريخ: واقعة أخرى تُضاف إليها «plus».",
  },
  "Criterion.states": { name: "الدول", help: "يتحقق الشرط إن كانت الواقعة إحدى هذه الدول." },
  "Criterion.text": { name: "النص", help: "ما يجب أن يقدّره إنسان. وهو غير معروف دائماً للآلة." },
  "Criterion.valid": {
    name: "مدة السريان",
    help: "من متى إلى متى يُعد شرطاً؛ ولا يُعتد به في غير تلك الأيام. وغيابها يعني: دائماً، بقدر ما هو معروف.",
  },
  "Criterion.validOn": {
    name: "يوم السريان",
    help: "اليوم الذي يجب أن يقع ضمن مدة السريان. وغيابه يعني يوم السؤال.",
  },
  "Criterion.value": { name: "القيمة", help: "العدد الذي تُقارن به، بوحدة الواقعة." },
  "Eligibility.criteria": {
    name: "شروط الاستحقاق",
    help: "الأمر نفسه في صورة بيانات، بقدر ما تسمح به المصادر.",
  },
  "Eligibility.description": { name: "الوصف", help: "من المشمول، بعبارة المصدر. وغيابه يعني أنه غير معروف." },
  "Eligibility.exclusions": {
    name: "أسباب الحرمان",
    help: "ما يُسقط الحق مع استيفاء الشروط، وما يجوز للسلطة أن تنظر فيه؛ وليس أبداً شرطاً على الشخص أن يستوفيه.",
  },
  "Eligibility.foreignersOnTerritory": {
    name: "الأجانب على الإقليم",
    help: "أشخاص من جنسية أخرى، عن فعل وقع على الإقليم.",
  },
  "Eligibility.nationalsAbroad": { name: "المواطنون في الخارج", help: "المواطنون، عن فعل وقع في الخارج." },
  "Eligibility.noOtherConditions": {
    name: "لا شروط أخرى",
    help: "تصريح بأن المحاور وصفات الضحية تقول كل شيء، فالمصدر لا يضع شرطاً آخر. وغيابه يعني أن النص قد يضع شرطاً.",
  },
  "Eligibility.residents": { name: "المقيمون", help: "الأشخاص الذين يعيشون في الدولة، أياً كانت جنسيتهم." },
  "Eligibility.victimStatuses": { name: "صفات الضحية", help: "الصلات بالحدث التي تخوّل تقديم الطلب." },
  "Situation.facts": { name: "الوقائع", help: "ما يُعرف عن الحدث وعن الشخص." },
  "Situation.needs": { name: "الاحتياجات", help: "الاحتياجات التي يُبحث عنها؛ وغيابها يعني كل الاحتياجات." },
  "TerritorialScope.description": {
    name: "الوصف",
    help: "من المشمول، بعبارة المصدر. وغيابه يعني أنه غير معروف.",
  },
  "TerritorialScope.foreignersOnTerritory": {
    name: "الأجانب على الإقليم",
    help: "أشخاص من جنسية أخرى، عن فعل وقع على الإقليم.",
  },
  "TerritorialScope.nationalsAbroad": {
    name: "المواطنون في الخارج",
    help: "المواطنون، عن فعل وقع في الخارج.",
  },
  "TerritorialScope.residents": {
    name: "المقيمون",
    help: "الأشخاص الذين يعيشون في الدولة، أياً كانت جنسيتهم.",
  },
} satisfies SomeFieldWords;
