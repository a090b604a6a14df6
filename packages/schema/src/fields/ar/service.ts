import type { SomeFieldWords } from "../field-words.ts";

/** Arabic words of the fields of services. */
export const service = {
  "Service.capacity": { name: "القدرة الاستيعابية", help: "كم يمكن للخدمة أن تستوعب." },
  "Service.capacity.asOf": { name: "الوضع في", help: "تاريخ الإحصاء." },
  "Service.capacity.available": { name: "المتاح", help: "العدد الشاغر، بوحدة العدّ." },
  "Service.capacity.description": { name: "الوصف", help: "القدرة الاستيعابية بعبارة المصدر." },
  "Service.capacity.maximum": { name: "العدد الإجمالي", help: "العدد الكلي، بوحدة العدّ." },
  "Service.capacity.unit": { name: "وحدة العدّ", help: "ما الذي يُعد: أسرّة أو أماكن أو خطوط هاتفية." },
  "Service.clocks": { name: "الآجال", help: "آخر موعد لطلب الخدمة." },
  "Service.contacts": { name: "وسائل الاتصال", help: "كيفية الاتصال بالخدمة." },
  "Service.cost": { name: "الكلفة", help: "ما تكلفه الخدمة للضحية." },
  "Service.cost.basis": { name: "الكلفة على الشخص", help: "هل تكلف الضحية شيئاً." },
  "Service.cost.description": { name: "الوصف", help: "الرسوم والاستثناءات ومن يتحملها." },
  "Service.delivery": { name: "تقديم الخدمة", help: "كيف تُقدَّم الخدمة." },
  "Service.delivery.description": { name: "الوصف", help: "الأمر نفسه بعبارة المصدر." },
  "Service.delivery.modes": { name: "طرق تقديم الخدمة", help: "حضورياً أو بالهاتف أو عبر الإنترنت…" },
  "Service.description": { name: "الوصف", help: "ما يُقدَّم للضحية." },
  "Service.eligibility": {
    name: "المستحقون",
    help: "من يمكنه الاستفادة من الخدمة. وغيابه يعني أنه غير مذكور.",
  },
  "Service.event": {
    name: "الحدث الواحد",
    help: "الحدث الوحيد الذي خُصصت له الخدمة. وغيابه يعني: لأي حدث، أو غير مذكور.",
  },
  "Service.hours": { name: "ساعات العمل", help: "متى تعمل الخدمة، إن لم تذكر وسائل الاتصال غير ذلك." },
  "Service.languages": { name: "اللغات", help: "اللغات التي تُقدَّم بها الخدمة." },
  "Service.languages.note": {
    name: "ملاحظة",
    help: "ما لا تقوله رموز اللغات، كتوفير مترجمين شفويين عند الطلب.",
  },
  "Service.languages.tags": { name: "رموز اللغات", help: "رموز اللغات، ومنها لغات الإشارة." },
  "Service.lifeCycle": { name: "دورة الحياة", help: "هل الخدمة قائمة اليوم، ومنذ متى أو حتى متى." },
  "Service.lifeCycle.period": { name: "الفترة", help: "من متى إلى متى تدوم هذه المرحلة." },
  "Service.lifeCycle.stage": {
    name: "مرحلة دورة الحياة",
    help: "موضع الخدمة من دورة حياتها: مخططة أو قائمة أو منتهية.",
  },
  "Service.needs": {
    name: "الاحتياجات",
    help: "الاحتياجات التي تلبيها الخدمة، إجمالاً أو تفصيلاً كما يذكرها المصدر.",
  },
  "Service.phases": { name: "المراحل", help: "متى تُقدَّم الخدمة بعد الحدث." },
  "Service.providers": { name: "مقدمو الخدمة", help: "من يقدم الخدمة." },
  "Service.responseTime": { name: "مدة الاستجابة", help: "بعد كم من طلب الخدمة تُقدَّم أو يُبتّ فيها." },
  "Service.serviceTypes": { name: "أنواع الخدمة", help: "ما نوع الخدمة." },
  "Service.targetGroup": { name: "الفئة المستهدفة", help: "لمن خُصصت الخدمة، بعبارة المصدر." },
  "Service.territory": { name: "الإقليم المشمول", help: "أين تُقدَّم الخدمة في البلد." },
  "Service.territory.description": { name: "الوصف", help: "الأماكن أو المناطق المقصودة." },
  "Service.territory.extent": { name: "النطاق الإقليمي", help: "أي قدر من البلد تغطيه الخدمة." },
} satisfies SomeFieldWords;
