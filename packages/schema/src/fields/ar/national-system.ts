import type { SomeFieldWords } from "../field-words.ts";

/** Arabic words of the fields of national systems. */
export const nationalSystem = {
  "NationalSystem.authorities": { name: "الجهات القائدة", help: "الجهات التي تقود مساعدة الضحايا." },
  "NationalSystem.contactPoints": { name: "نقاط الاتصال", help: "أين تتوجه الضحية أو دولة أخرى." },
  "NationalSystem.currency": { name: "العملة", help: "رمز ISO 4217." },
  "NationalSystem.declaredCoverage": {
    name: "التغطية المعلنة",
    help: "التغطية كما يعلنها الناشر، حيث لا يدل عليها أي سجل.",
  },
  "NationalSystem.declaredCoverage.level": {
    name: "مستوى التغطية",
    help: "إلى أي حد يُلبى الاحتياج في المرحلة.",
  },
  "NationalSystem.declaredCoverage.need": { name: "الاحتياج", help: "الاحتياج الذي يُلبى أو لا يُلبى." },
  "NationalSystem.declaredCoverage.note": { name: "ملاحظة", help: "سبب هذا المستوى، أو من لا يشمله." },
  "NationalSystem.declaredCoverage.phase": { name: "المرحلة", help: "المرحلة التي يُلبى فيها أو لا يُلبى." },
  "NationalSystem.designation": { name: "الاعتراف الرسمي", help: "كيف يُعترف بالفعل رسمياً، ومن يعترف به." },
  "NationalSystem.designation.authorities": { name: "السلطات", help: "من يعترف بالفعل رسمياً." },
  "NationalSystem.designation.description": { name: "الوصف", help: "الإجراء بعبارة المصدر." },
  "NationalSystem.emergencyNumbers": {
    name: "أرقام الطوارئ",
    help: "الأرقام التي يُتصل بها في حالة الطوارئ.",
  },
  "NationalSystem.languages": { name: "اللغات الرسمية", help: "اللغات الرسمية للدولة." },
  "NationalSystem.legalBasis": {
    name: "الأساس القانوني",
    help: "القوانين والمراسيم والأحكام التي يستند إليها النظام.",
  },
  "NationalSystem.needsAddressed": {
    name: "الاحتياجات المتناولة",
    help: "كيف تستجيب الدولة للاحتياجات، بعبارة المصدر.",
  },
  "NationalSystem.needsAddressed.heading": { name: "العنوان", help: "العنوان الذي يضعه المصدر لها." },
  "NationalSystem.needsAddressed.how": {
    name: "كيفية الاستجابة",
    help: "كيف يُستجاب لها. وغيابه يعني أنه غير معروف.",
  },
  "NationalSystem.needsAddressed.needs": { name: "الاحتياجات", help: "الاحتياجات المقصودة." },
  "NationalSystem.needsAssessments": {
    name: "تقييم الاحتياجات",
    help: "كيف تُقيَّم احتياجات الضحية، وبأي أداة.",
  },
  "NationalSystem.needsAssessments.description": { name: "الوصف", help: "ما يُسأل عنه، وما يترتب عليه." },
  "NationalSystem.needsAssessments.instrument": { name: "الأداة", help: "اسم الاستبيان أو الإجراء." },
  "NationalSystem.needsAssessments.phases": {
    name: "المراحل",
    help: "متى يجري التقييم. وغيابها يعني أنها غير مذكورة.",
  },
  "NationalSystem.needsAssessments.url": { name: "عنوان الويب", help: "أين يمكن الاطلاع على الأداة." },
  "NationalSystem.needsAssessments.usedBy": { name: "القائم بالتقييم", help: "من يقيّم الاحتياجات." },
  "NationalSystem.statedGaps": {
    name: "الثغرات المصرّح بها",
    help: "ما يقول مصدر إنه غير موجود. أما ما لا يتحدث عنه أحد فغير معروف ولا يُذكر في أي موضع.",
  },
  "NationalSystem.statedGaps.appliesTo": { name: "لمن", help: "لمن لا يوجد شيء، مع وجوده لغيره." },
  "NationalSystem.statedGaps.asOf": {
    name: "الوضع في",
    help: "التاريخ الذي كان فيه ذلك صحيحاً، إن كان أقدم من تاريخ السجل.",
  },
  "NationalSystem.statedGaps.needs": { name: "الاحتياجات", help: "الاحتياجات التي لا تُلبى." },
  "NationalSystem.statedGaps.phases": {
    name: "المراحل",
    help: "متى توجد الثغرة. وغيابها يعني: في كل المراحل.",
  },
  "NationalSystem.statedGaps.text": { name: "النص", help: "ما هو غير موجود، بعبارة المصدر." },
  "NationalSystem.subdivisions": {
    name: "مناطق الدولة",
    help: "أجزاء الدولة التي تميّز سجلاتها بينها، مع أسمائها.",
  },
  "NationalSystem.subdivisions.code": {
    name: "الرمز",
    help: "رمز جزء من دولة وفق ISO 3166-2 بأحرف صغيرة: gb-sct أو be-bru أو au-nsw.",
  },
  "NationalSystem.subdivisions.name": { name: "الاسم", help: "ما تُسمى به المنطقة." },
  "NationalSystem.subdivisions.partOf": {
    name: "جزء من",
    help: "المنطقة الأكبر التي تقع فيها. وغيابها يعني: في الدولة مباشرة.",
  },
  "NationalSystem.summary": { name: "الملخص", help: "النظام في فقرة." },
  "NationalSystem.victimList": {
    name: "قائمة الضحايا",
    help: "من يُعدّ قائمة ضحايا الحدث ويحفظها، ومن يجوز له أن يتلقاها.",
  },
  "NationalSystem.victimList.description": { name: "الوصف", help: "الغرض من القائمة، بعبارة المصدر." },
  "NationalSystem.victimList.keptBy": { name: "صاحب القائمة", help: "من يُعدّ القائمة ويحفظها." },
  "NationalSystem.victimList.legalBasis": {
    name: "الأساس القانوني",
    help: "القوانين والمراسيم والأحكام التي تستند إليها القائمة.",
  },
  "NationalSystem.victimList.sharedWith": {
    name: "من يتلقاها",
    help: "من يجوز له أن يتلقى القائمة كلها أو جزءاً منها.",
  },
} satisfies SomeFieldWords;
