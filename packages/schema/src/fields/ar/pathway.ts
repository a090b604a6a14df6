import type { SomeFieldWords } from "../field-words.ts";

/** Arabic words of the fields of pathways, their steps and transitions. */
export const pathway = {
  "Pathway.steps": { name: "الخطوات", help: "بترتيب المصدر؛ وقد تسير عدة خطوط جنباً إلى جنب." },
  "Pathway.summary": { name: "الملخص", help: "المسار في فقرة." },
  "Pathway.transitions": {
    name: "الانتقالات",
    help: "كيف يُنتقل من خطوة إلى أخرى. تُترك إن لم يذكرها المصدر.",
  },
  "PathwayStep.action": { name: "الإجراء", help: "ما يجري القيام به." },
  "PathwayStep.actor": { name: "الفاعل", help: "من يقوم بالإجراء." },
  "PathwayStep.id": { name: "المعرّف", help: "معرّف الخطوة داخل هذا المسار." },
  "PathwayStep.needs": { name: "الاحتياجات", help: "الاحتياجات التي تلبيها الخطوة." },
  "PathwayStep.phase": { name: "المرحلة", help: "المرحلة التي تُتخذ فيها الخطوة." },
  "PathwayStep.recognition": { name: "الاعتراف", help: "تدابير الاعتراف التي تُمنح في الخطوة." },
  "PathwayStep.schemes": { name: "الأنظمة", help: "الأنظمة التي تنتمي إليها الخطوة." },
  "PathwayStep.services": { name: "الخدمات", help: "الخدمات المستعملة في الخطوة." },
  "PathwayStep.timeFrame": { name: "الإطار الزمني", help: "متى تجري الخطوة." },
  "PathwayStep.timeFrame.description": { name: "الوصف", help: "متى تجري، بعبارة المصدر." },
  "PathwayStep.timeFrame.within": { name: "خلال مدة", help: "أقصى مدة بعد ما يطلق الخطوة، إن ذكرها المصدر." },
  "PathwayStep.title": { name: "العنوان", help: "اسم قصير للخطوة." },
  "PathwayStep.trigger": { name: "ما يطلق الخطوة", help: "ما الذي يجعل الخطوة تبدأ." },
  "PathwayTransition.condition": { name: "الشرط", help: "متى أو لمن يجري الانتقال، إن لم يكن دائماً." },
  "PathwayTransition.description": { name: "الوصف", help: "ما الذي يُسلَّم ولمن، بعبارة المصدر." },
  "PathwayTransition.from": { name: "من الخطوة", help: "معرّف الخطوة التي ينطلق منها." },
  "PathwayTransition.owner": { name: "الجهة المسؤولة", help: "الجهة المسؤولة عن التسليم." },
  "PathwayTransition.toOrganisations": { name: "إلى الجهات", help: "الجهات التي يقود إليها." },
  "PathwayTransition.toSchemes": { name: "إلى الأنظمة", help: "الأنظمة التي يقود إليها." },
  "PathwayTransition.toServices": { name: "إلى الخدمات", help: "الخدمات التي يقود إليها." },
  "PathwayTransition.toSteps": { name: "إلى الخطوات", help: "معرّفات الخطوات التي يقود إليها." },
  "PathwayTransition.type": { name: "نوع الانتقال", help: "كيف يجري التسليم. يُترك إن لم يذكره المصدر." },
} satisfies SomeFieldWords;
