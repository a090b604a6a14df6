import type { SomeFieldWords } from "../field-words.ts";

/** Arabic words of the fields of compensation schemes. */
export const compensationScheme = {
  "CompensationScheme.administeredBy": { name: "الجهة المسؤولة", help: "من يقرر ويدفع." },
  "CompensationScheme.advance.observed": { name: "المدة الفعلية", help: "كم استغرق الأمر في الواقع." },
  "CompensationScheme.advance": { name: "الدفعة المقدمة", help: "ما يُدفع قبل التقدير النهائي." },
  "CompensationScheme.advance.asOf": {
    name: "الوضع في",
    help: "التاريخ الذي كانت فيه القاعدة صحيحة، إن كان أقدم من تاريخ السجل.",
  },
  "CompensationScheme.advance.available": {
    name: "متاحة",
    help: "لا تُكتب «false» إلا إذا قال المصدر إنه لا دفعة مقدمة.",
  },
  "CompensationScheme.advance.clocks": { name: "الآجال", help: "الأمر نفسه في صورة آجال يمكن حسابها." },
  "CompensationScheme.advance.description": { name: "الوصف", help: "القاعدة بعبارة المصدر." },
  "CompensationScheme.aggregateLimits": {
    name: "الحدود الإجمالية",
    help: "حدود لجميع الضحايا معاً، ومن يدفع ضمنها.",
  },
  "CompensationScheme.aggregateLimits.ifReached": {
    name: "عند بلوغ الحد",
    help: "ما يصير إليه كل طلب بعد بلوغ الحد.",
  },
  "CompensationScheme.aggregateLimits.layers": {
    name: "الشرائح",
    help: "من يدفع وإلى أي حد، بالترتيب؛ وتبدأ كل شريحة حيث تنتهي سابقتها.",
  },
  "CompensationScheme.aggregateLimits.layers.bornBy": { name: "من يتحملها", help: "من يدفع ضمن الشريحة." },
  "CompensationScheme.aggregateLimits.layers.upTo": {
    name: "نهاية الشريحة",
    help: "المبلغ الذي تنتهي عنده الشريحة. وغيابه يعني أنه غير مذكور.",
  },
  "CompensationScheme.aggregateLimits.limit": {
    name: "السقف",
    help: "أقصى ما يُدفع لجميع الضحايا معاً. عند غيابه: المبلغ غير معروف.",
  },
  "CompensationScheme.aggregateLimits.note": { name: "ملاحظة", help: "ما لا تقوله الأرقام." },
  "CompensationScheme.aggregateLimits.per": {
    name: "نطاق الحد",
    help: "هل الحد لكل حدث أم لكل سنة أم لمدة النظام كلها.",
  },
  "CompensationScheme.aggregateLimits.valid": { name: "مدة السريان", help: "من متى إلى متى يسري الحد." },
  "CompensationScheme.amounts": { name: "المبالغ", help: "ما يُدفع، إن لم يكن مرتبطاً ببند ضرر وطني واحد." },
  "CompensationScheme.application": { name: "تقديم الطلب", help: "كيفية تقديم الطلب." },
  "CompensationScheme.application.addressedTo": {
    name: "يوجَّه إلى",
    help: "إلى من يُرسل الطلب إن لم يكن إلى الجهة التي تبت وتدفع.",
  },
  "CompensationScheme.application.automatic": {
    name: "دون طلب",
    help: "«true»: يُمنح دون تقديم طلب؛ و«false»: يقول المصدر إنه لا بد من طلب. وغيابه يعني أنه غير مذكور.",
  },
  "CompensationScheme.application.contacts": { name: "وسائل الاتصال", help: "أين يُقدَّم الطلب أو يُستفسر عنه." },
  "CompensationScheme.application.description": { name: "الوصف", help: "خطوات تقديم الطلب، بعبارة المصدر." },
  "CompensationScheme.application.languages": { name: "اللغات", help: "اللغات التي يُقبل بها الطلب." },
  "CompensationScheme.criteria": {
    name: "شروط الاستحقاق",
    help: "كل شروط الاستحقاق في صورة بيانات: الحدث والمكان والشخص والضرر، بقدر ما تسمح به المصادر. أما الحدود الزمنية فهي آجال.",
  },
  "CompensationScheme.crossBorder": {
    name: "الدور عبر الحدود",
    help: "الدور بموجب التوجيه \u20682004/80/EC\u2069: سلطة المساعدة في دولة الإقامة، وسلطة القرار في دولة الحدث.",
  },
  "CompensationScheme.crossBorder.assisting": {
    name: "الطلبات المرسلة إلى الخارج",
    help: "الطلبات المرسلة من هنا إلى دولة أخرى (بوابة e-Justice، مجموعة الأسئلة 492).",
  },
  "CompensationScheme.crossBorder.assistingAuthority": {
    name: "سلطة المساعدة",
    help: "الجهة التي تساعد المقيمين على تقديم طلب في دولة أخرى.",
  },
  "CompensationScheme.crossBorder.deciding": {
    name: "الطلبات الواردة من الخارج",
    help: "الطلبات الواردة من دولة أخرى والتي يُبتّ فيها هنا (بوابة e-Justice، مجموعة الأسئلة 493).",
  },
  "CompensationScheme.crossBorder.decidingAuthority": {
    name: "سلطة القرار",
    help: "الجهة التي تبتّ في طلبات المقيمين في دول أخرى.",
  },
  "CompensationScheme.crossBorder.description": { name: "الوصف", help: "الدور بعبارة المصدر." },
  "CompensationScheme.damage": { name: "الضرر", help: "ما يُعوَّض عنه، وكيف يُقدَّر الضرر." },
  "CompensationScheme.damage.basis": { name: "أساس التقدير", help: "المبدأ الذي يُقدَّر الضرر وفقه." },
  "CompensationScheme.damage.heads": { name: "بنود الضرر", help: "بنود الضرر كما يسميها القانون الوطني." },
  "CompensationScheme.damage.method": { name: "طريقة التقدير", help: "كيف يُقدَّر الضرر." },
  "CompensationScheme.damage.note": { name: "ملاحظة", help: "ما لا تقوله البنود عن التقدير." },
  "CompensationScheme.decisionTime": { name: "مدة اتخاذ القرار", help: "المدة المتاحة للجهة كي تجيب." },
  "CompensationScheme.decisionTime.asOf": {
    name: "الوضع في",
    help: "التاريخ الذي كانت فيه القاعدة صحيحة، إن كان أقدم من تاريخ السجل.",
  },
  "CompensationScheme.decisionTime.clocks": { name: "الآجال", help: "الأمر نفسه في صورة آجال يمكن حسابها." },
  "CompensationScheme.decisionTime.description": { name: "الوصف", help: "القاعدة بعبارة المصدر." },
  "CompensationScheme.decisionTime.observed": { name: "المدة الفعلية", help: "كم استغرق الأمر في الواقع." },
  "CompensationScheme.eligibleVictims": { name: "الضحايا المستحقون", help: "من يحق له تقديم الطلب." },
  "CompensationScheme.established": { name: "تاريخ الإنشاء", help: "متى أُنشئ النظام." },
  "CompensationScheme.eventsCovered": { name: "الأفعال المشمولة", help: "الأفعال التي يغطيها النظام." },
  "CompensationScheme.evidence": { name: "ما يجب إرساله", help: "ما يُرسل مع الطلب من وثائق وأدلة." },
  "CompensationScheme.exclusions": {
    name: "أسباب الحرمان",
    help: "ما يُسقط الحق مع استيفاء الشروط، وما يجوز للسلطة أن تنظر فيه: المشاركة في الفعل، والإدانات، وعدم التعاون.",
  },
  "CompensationScheme.form": { name: "شكل التعويض", help: "هل يُدفع مرة واحدة أم معاشاً أم عيناً…" },
  "CompensationScheme.form.description": { name: "الوصف", help: "شكل التعويض بعبارة المصدر." },
  "CompensationScheme.form.forms": { name: "رموز الشكل", help: "الأمر نفسه في صورة رموز." },
  "CompensationScheme.funding": { name: "التمويل", help: "من يموّل النظام." },
  "CompensationScheme.funding.description": { name: "الوصف", help: "من أين تأتي الأموال، بعبارة المصدر." },
  "CompensationScheme.funding.history": {
    name: "التطور عبر الزمن",
    help: "قيمة الرسم أو الميزانية عبر الزمن، الأقدم أولاً.",
  },
  "CompensationScheme.funding.history.from": {
    name: "ابتداءً من",
    help: "متى أصبحت للرسم أو الميزانية هذه القيمة.",
  },
  "CompensationScheme.funding.history.value": { name: "القيمة", help: "القيمة منذ ذلك الحين." },
  "CompensationScheme.funding.sources": { name: "مصادر التمويل", help: "الأمر نفسه في صورة رموز." },
  "CompensationScheme.interplay": {
    name: "الترتيب بالنسبة إلى الأنظمة الأخرى",
    help: "الترتيب والخصم والرجوع بين هذا النظام وغيره.",
  },
  "CompensationScheme.legalBasis": {
    name: "الأساس القانوني",
    help: "القوانين والمراسيم والأحكام التي يستند إليها النظام.",
  },
  "CompensationScheme.lifeCycle": { name: "دورة الحياة", help: "هل النظام قائم اليوم، ومنذ متى أو حتى متى." },
  "CompensationScheme.lifeCycle.period": { name: "الفترة", help: "من متى إلى متى تدوم هذه المرحلة." },
  "CompensationScheme.lifeCycle.stage": {
    name: "مرحلة دورة الحياة",
    help: "موضع النظام من دورة حياته: مخطط أو قائم أو منتهٍ.",
  },
  "CompensationScheme.offsets": {
    name: "العلاقة بالمدفوعات الأخرى",
    help: "علاقة النظام بالأنظمة والمدفوعات الأخرى، كل على حدة.",
  },
  "CompensationScheme.offsets.note": { name: "ملاحظة", help: "إلى أي حد، وبأي شروط." },
  "CompensationScheme.offsets.scheme": { name: "النظام", help: "النظام الآخر، إن كان له سجل." },
  "CompensationScheme.offsets.type": { name: "نوع العلاقة", help: "كيف يؤثر كل من الدفعين في الآخر." },
  "CompensationScheme.offsets.with": {
    name: "النظام أو الدفع الآخر",
    help: "ما هو النظام الآخر أو الدفع الآخر.",
  },
  "CompensationScheme.policeReport": {
    name: "البلاغ أو الحكم",
    help: "هل يجب أن يكون قد أُبلغ عن الوقائع أو صدر حكم.",
  },
  "CompensationScheme.policeReport.asOf": {
    name: "الوضع في",
    help: "التاريخ الذي كانت فيه القاعدة صحيحة، إن كان أقدم من تاريخ السجل.",
  },
  "CompensationScheme.policeReport.clocks": { name: "الآجال", help: "الأمر نفسه في صورة آجال يمكن حسابها." },
  "CompensationScheme.policeReport.description": { name: "الوصف", help: "القاعدة بعبارة المصدر." },
  "CompensationScheme.policeReport.required": { name: "مطلوب", help: "هل يلزم بلاغ أو حكم." },
  "CompensationScheme.redress": { name: "سبل الطعن", help: "كيفية الطعن في القرار أو في السكوت." },
  "CompensationScheme.redress.asOf": {
    name: "الوضع في",
    help: "التاريخ الذي كانت فيه القاعدة صحيحة، إن كان أقدم من تاريخ السجل.",
  },
  "CompensationScheme.redress.bodies": { name: "جهات الطعن", help: "المحاكم أو الجهات التي تنظر في الطعن." },
  "CompensationScheme.redress.clocks": { name: "الآجال", help: "الأمر نفسه في صورة آجال يمكن حسابها." },
  "CompensationScheme.redress.description": { name: "الوصف", help: "القاعدة بعبارة المصدر." },
  "CompensationScheme.schemeType": { name: "نوع النظام", help: "نوع نظام التعويض." },
  "CompensationScheme.silence": { name: "السكوت", help: "معنى السكوت بعد انقضاء مدة الرد." },
  "CompensationScheme.silence.after": { name: "بعد مدة", help: "المدة التي يجب أن يكون السكوت قد دامها." },
  "CompensationScheme.silence.effect": { name: "الأثر", help: "ما يُعد السكوت بمثابته." },
  "CompensationScheme.silence.of": { name: "سكوت من", help: "الطرف الذي يُعتد بسكوته." },
  "CompensationScheme.territorialScope": {
    name: "النطاق الإقليمي",
    help: "أين وقع الفعل ومن المشمول، بالعبارة وبمحاور مستقلة.",
  },
  "CompensationScheme.timeLimit": { name: "أجل تقديم الطلب", help: "آخر موعد لتقديم الطلب." },
  "CompensationScheme.timeLimit.asOf": {
    name: "الوضع في",
    help: "التاريخ الذي كانت فيه القاعدة صحيحة، إن كان أقدم من تاريخ السجل.",
  },
  "CompensationScheme.timeLimit.clocks": { name: "الآجال", help: "الأمر نفسه في صورة آجال يمكن حسابها." },
  "CompensationScheme.timeLimit.description": { name: "الوصف", help: "القاعدة بعبارة المصدر." },
} satisfies SomeFieldWords;
