import type { SomeFieldWords } from "../field-words.ts";

/** Arabic words of the fields of what every record has, and of its small parts. */
export const records = {
  "CivicRecord.asOf": { name: "الوضع في", help: "التاريخ الذي يصف السجل النظام كما هو فيه." },
  "CivicRecord.confirmations": {
    name: "التأكيدات",
    help: "من أكّد السجل، ومتى؛ وإليها يستند المؤشر «verified».",
  },
  "CivicRecord.extensions": { name: "الإضافات", help: "حقول تضيفها دولة لنفسها تحت رمزها." },
  "CivicRecord.id": {
    name: "المعرّف",
    help: "الناشر فالنوع فالاسم المختصر، تفصل بينها «/»؛ وفي السجلات المجمّعة يبدأ الاسم المختصر بالولاية.",
  },
  "CivicRecord.jurisdiction": {
    name: "الولاية",
    help: "من يصفه السجل: رمز الدولة وفق ISO 3166-1 alpha-2 بأحرف صغيرة، أو «eu» أو «un»، أو «coe» لمجلس أوروبا.",
  },
  "CivicRecord.kind": { name: "نوع السجل", help: "النوع هو ما يحدد حقول السجل." },
  "CivicRecord.language": { name: "اللغة الأصلية", help: "اللغة التي كُتب بها السجل أصلاً." },
  "CivicRecord.name": { name: "الاسم", help: "اسم ما يصفه السجل؛ ويجوز أن يُذكر اسم العلم بلغته وحدها." },
  "CivicRecord.notes": { name: "ملاحظات", help: "شكوك وحدود وخلفية لا يتسع لها أي حقل." },
  "CivicRecord.provenance": {
    name: "مصدر البيانات",
    help: "المصادر ودرجة الثقة لما ورد هنا؛ وتسري على كل قيمة داخله لا تذكر مصادرها ودرجتها.",
  },
  "CivicRecord.publisher": {
    name: "الناشر",
    help: "من يتكلم: رمز الدولة وفق ISO 3166-1 alpha-2 بأحرف صغيرة، أو «eu» أو «un»، أو «civic» لما جمعه هذا المشروع.",
  },
  "CivicRecord.quality": { name: "جودة البيانات", help: "كيف نشأت البيانات، وما يُعرف عن جودتها." },
  "CivicRecord.regions": {
    name: "لهذه المناطق وحدها",
    help: "أجزاء الدولة التي لا يخص السجل غيرها: حيث تُقدَّم الخدمة أو يسري القانون. وغيابها يعني: الدولة كلها، أو غير مذكور.",
  },
  "CivicRecord.replaces": {
    name: "يحل محل",
    help: "السجل الذي يحل هذا محله، كسجل مجمّع صارت الدولة تنشره بنفسها.",
  },
  "CivicRecord.schemaVersion": { name: "إصدار النموذج", help: "إصدار النموذج الذي كُتب السجل وفقه." },
  "CivicRecord.sources": { name: "المصادر", help: "كل وثيقة تستند إليها قيمة في السجل." },
  "CivicRecord.statistics": { name: "الإحصاءات", help: "أرقام ينشرها مصدر عن موضوع السجل." },
  "CivicRecord.status": { name: "حالة السجل", help: "هل السجل مسودة أم سارٍ أم مسحوب." },
  "CivicRecord.translations": { name: "الترجمات", help: "اللغات التي ترد بها النصوص غير اللغة الأصلية." },
  "CivicRecord.version": { name: "رقم الإصدار", help: "1 أو 2 أو 3…؛ ولا يُغيَّر إصدار بعد نشره." },
  "Confirmation.by": {
    name: "صاحب التأكيد",
    help: "الجهة أو المكتب أو الوظيفة التي صدر عنها التأكيد؛ لا اسم شخص أبداً.",
  },
  "Confirmation.note": {
    name: "ملاحظة",
    help: "ما الذي جرى تأكيده إن لم يكن كل شيء، وكيف: كتابةً أو بمكالمة.",
  },
  "Confirmation.on": { name: "تاريخ التأكيد", help: "متى جرى التأكيد." },
  "Confirmation.organisation": { name: "الجهة", help: "الجهة نفسها، إن كان لها سجل." },
  "Evidence.note": { name: "ملاحظة", help: "لمن، وبأي شكل، وبدلاً من ماذا." },
  "Evidence.requirement": { name: "الاشتراط", help: "هل الوثيقة أو الدليل مطلوب." },
  "Evidence.what": { name: "الوثيقة أو الدليل", help: "الوثيقة أو الدليل المطلوب." },
  "LegalReference.date": { name: "تاريخ الإقرار", help: "متى أُقرّ النص إن لم يذكر الاستشهاد ذلك." },
  "LegalReference.language": {
    name: "اللغة",
    help: "لغة النص الذي يقود إليه الرابط. وغيابها يعني أنها غير مذكورة.",
  },
  "LegalReference.note": { name: "ملاحظة", help: "ما لا تتسع له الحقول." },
  "LegalReference.subject": { name: "الموضوع", help: "ما ينص عليه." },
  "LegalReference.title": { name: "العنوان", help: "اسم النص القانوني كما يُستشهد به، بلغة القانون." },
  "LegalReference.url": { name: "عنوان الويب", help: "أين يمكن الاطلاع على النص." },
  "Parties.description": { name: "الوصف", help: "عبارة المصدر." },
  "Parties.organisations": { name: "الجهات", help: "معرّفات الجهات المقصودة." },
  "Period.from": {
    name: "من",
    help: "أول سنة أو شهر أو يوم في الفترة: 2019 أو \u20682019-11\u2069 أو \u20682019-11-07\u2069.",
  },
  "Period.until": {
    name: "إلى",
    help: "آخر سنة أو شهر أو يوم في الفترة: 2019 أو \u20682019-11\u2069 أو \u20682019-11-07\u2069.",
  },
  "Provenance.checked": { name: "آخر مراجعة", help: "متى قورنت القيمة بمصادرها آخر مرة." },
  "Provenance.confidence": { name: "درجة الثقة", help: "إلى أي حد من المؤكد أن القيمة صحيحة." },
  "Provenance.sources": { name: "المصادر", help: "معرّفات من قائمة مصادر السجل." },
  "Source.date": { name: "التاريخ", help: "تاريخ الوثيقة، إن كانت تحمل تاريخاً." },
  "Source.id": { name: "المعرّف", help: "معرّف مصدر داخل السجل الواحد." },
  "Source.language": { name: "اللغة", help: "لغة الوثيقة." },
  "Source.official": { name: "رسمي", help: "منشور من سلطة عامة. وهو مؤشر تقريبي." },
  "Source.publisher": { name: "الناشر", help: "من نشر الوثيقة." },
  "Source.title": { name: "العنوان", help: "العنوان كما يرد في الوثيقة، بلغتها." },
  "Source.url": { name: "عنوان الويب", help: "أين يمكن الاطلاع على الوثيقة." },
  "Statement.asOf": {
    name: "الوضع في",
    help: "التاريخ الذي كان فيه القول صحيحاً، إن كان أقدم من تاريخ السجل.",
  },
  "Statement.text": { name: "النص", help: "ما يُقال، بلغة أو أكثر." },
  "Translation.by": {
    name: "المترجم",
    help: "human: ترجمها إنسان. machine: ترجمها برنامج. draft: ترجمة لقراءة أولى، ولم تُراجع بعد.",
  },
  "Translation.madeFrom": {
    name: "الأصل المترجم عنه",
    help: "بصمة النصوص بلغتها الأصلية التي جرت عنها الترجمة؛ واختلاف البصمة يعني أن الترجمة قديمة.",
  },
  "Translation.reviewedBy": { name: "المراجع", help: "وظيفة من راجع الترجمة، لا اسم فرد أبداً." },
} satisfies SomeFieldWords;
