import type { SomeFieldWords } from "../field-words.ts";

/** Arabic words of the fields of contacts, contact points, contact sheets and opening hours. */
export const contacts = {
  "Contact.accessibility": {
    name: "التهيئة لذوي الإعاقة",
    help: "ما يتيح للأشخاص ذوي الإعاقة استعمال المكان. وما لا يرد هنا فهو غير مذكور.",
  },
  "Contact.address": {
    name: "العنوان",
    help: "عنوان البريد الإلكتروني لمكتب، لا لفرد أبداً؛ أو العنوان البريدي في سطر واحد كما يُكتب في البلد.",
  },
  "Contact.channel": { name: "قناة الاتصال", help: "الطريقة التي يُتصل بها بالجهة." },
  "Contact.confirmation": { name: "التأكيد", help: "من أكّد وسيلة الاتصال، ومتى." },
  "Contact.coordinates": { name: "الإحداثيات", help: "موضع المكان على الخريطة." },
  "Contact.directions": { name: "كيفية الوصول", help: "كيف يُوصل إلى المكان، ومن أي باب يُدخل." },
  "Contact.display": { name: "الرقم كما يُكتب", help: "الرقم كما يُكتب عادة." },
  "Contact.extension": {
    name: "الرقم الداخلي",
    help: "ما يُطلب بعد فتح الخط: أرقام والعلامتان \u2068*\u2069 و\u2068#\u2069.",
  },
  "Contact.hours": {
    name: "ساعات العمل",
    help: "متى يُجاب على وسيلة الاتصال هذه. وغيابها يعني أنها غير مذكورة.",
  },
  "Contact.how": {
    name: "الوسيلة",
    help: "بأي وسيلة أخرى يُتصل بالجهة: رسالة نصية أو تطبيق أو خدمة ترحيل؛ أو كيف سيُعلن عنها.",
  },
  "Contact.label": { name: "التسمية", help: "الغرض من وسيلة الاتصال هذه." },
  "Contact.languages": { name: "اللغات", help: "اللغات التي يُجاب بها. وغيابها يعني أنها غير مذكورة." },
  "Contact.lastConfirmed": {
    name: "آخر تأكيد",
    help: "آخر تاريخ عُرف فيه أن وسيلة الاتصال صحيحة: تاريخ المصدر أو تاريخ مكالمة. وغيابه يعني أنه غير معروف.",
  },
  "Contact.number": {
    name: "الرقم",
    help: "بصيغة E.164 (+33180523376)، أو كما يُطلب داخل البلد إن كان لا يعمل إلا فيه: رقم قصير (112 أو 116006) أو رقم أطول (0800005696).",
  },
  "Contact.place": { name: "المكان", help: "أين يُتوجه: العنوان أو كيفية الوصول." },
  "Contact.postalAddress": { name: "أجزاء العنوان البريدي", help: "العنوان البريدي جزءاً جزءاً." },
  "Contact.reachableFromAbroad": { name: "متاح من الخارج", help: "هل يمكن الاتصال بالرقم من بلدان أخرى." },
  "Contact.type": { name: "نوع الرقم", help: "ما نوع الرقم: ثابت أو محمول أو مجاني…" },
  "Contact.url": { name: "عنوان الويب", help: "عنوان الصفحة." },
  "Contact.verifyBeforeUse": {
    name: "يجب التحقق قبل الاستعمال",
    help: "يجب التحقق منها قبل الاستعمال الميداني.",
  },
  "ContactPoint.contacts": { name: "وسائل الاتصال", help: "كيفية الاتصال بنقطة الاتصال." },
  "ContactPoint.crossBorder": {
    name: "للاستعمال عبر الحدود",
    help: "هل نقطة الاتصال مخصصة للدول الأخرى ولضحايا دولة أخرى.",
  },
  "ContactPoint.description": { name: "الوصف", help: "ما تقوم به نقطة الاتصال، ولمن." },
  "ContactPoint.id": { name: "المعرّف", help: "معرّف نقطة الاتصال داخل هذا السجل." },
  "ContactPoint.name": { name: "الاسم", help: "اسم نقطة الاتصال." },
  "ContactPoint.organisations": { name: "الجهات المشغّلة", help: "الجهات التي تدير نقطة الاتصال." },
  "ContactPoint.phases": {
    name: "المراحل",
    help: "متى تعمل نقطة الاتصال بعد الحدث. تُترك إن لم يذكر المصدر أي مرحلة.",
  },
  "ContactPoint.service": { name: "الخدمة", help: "الخدمة التي تمثلها، إن كان لها سجل." },
  "ContactPoint.stage": {
    name: "مرحلة دورة الحياة",
    help: "موضع نقطة الاتصال من دورة حياتها: مخططة أو قائمة أو منتهية.",
  },
  "ContactSheet.audience": { name: "جمهور الاطلاع", help: "من يجوز له الاطلاع على ورقة الاتصال." },
  "ContactSheet.entries": { name: "المكاتب", help: "المكاتب الواردة في ورقة الاتصال." },
  "ContactSheet.entries.contacts": { name: "وسائل الاتصال", help: "كيفية الاتصال بالمكتب." },
  "ContactSheet.entries.function": { name: "الوظيفة", help: "وظيفة أو مكتب، لا فرد أبداً." },
  "ContactSheet.entries.organisation": { name: "الجهة", help: "الجهة التي يتبعها المكتب." },
  "ContactSheet.entries.phases": { name: "المراحل", help: "متى يُستعمل بعد الحدث. وغيابها يعني: في أي وقت." },
  "OpeningHours.always": { name: "دائماً", help: "على مدار الساعة، كل يوم." },
  "OpeningHours.exceptions": { name: "الاستثناءات", help: "أيام تختلف عن الأسبوع العادي." },
  "OpeningHours.exceptions.closed": { name: "مغلق", help: "مغلق طوال اليوم." },
  "OpeningHours.exceptions.closes": {
    name: "وقت الإغلاق",
    help: "بالتوقيت المحلي، HH:MM؛ و24:00 هي نهاية اليوم.",
  },
  "OpeningHours.exceptions.date": { name: "التاريخ", help: "اليوم نفسه، إن كان يوماً واحداً." },
  "OpeningHours.exceptions.on": { name: "الأيام", help: "الأيام المقصودة، كأيام العطل الرسمية." },
  "OpeningHours.exceptions.opens": { name: "وقت الفتح", help: "بالتوقيت المحلي، HH:MM، بنظام 24 ساعة." },
  "OpeningHours.monthly": {
    name: "أوقات الشهر",
    help: "أيام تُحسب داخل الشهر، كأول يوم ثلاثاء من كل شهر؛ إلى جانب أوقات الأسبوع.",
  },
  "OpeningHours.monthly.closes": {
    name: "وقت الإغلاق",
    help: "بالتوقيت المحلي، HH:MM؛ و24:00 هي نهاية اليوم.",
  },
  "OpeningHours.monthly.nth": {
    name: "ترتيبه في الشهر",
    help: "من الأول إلى الخامس في الشهر، أو \u2068-1\u2069 للأخير.",
  },
  "OpeningHours.monthly.opens": { name: "وقت الفتح", help: "بالتوقيت المحلي، HH:MM، بنظام 24 ساعة." },
  "OpeningHours.monthly.valid": {
    name: "مدة السريان",
    help: "من متى إلى متى يُعمل بهذه الأوقات. وغيابها يعني: طوال السنة.",
  },
  "OpeningHours.monthly.weekday": { name: "يوم الأسبوع", help: "أي يوم من أيام الأسبوع." },
  "OpeningHours.note": { name: "ملاحظة", help: "ما لا تقوله الأوقات، كوجود مجيب آلي ليلاً." },
  "OpeningHours.timeZone": { name: "المنطقة الزمنية", help: "المنطقة الزمنية وفق IANA، مثل Europe/Paris." },
  "OpeningHours.weekly": { name: "أوقات الأسبوع", help: "أوقات الأسبوع العادي؛ والأيام غير المذكورة مغلقة." },
  "OpeningHours.weekly.closes": {
    name: "وقت الإغلاق",
    help: "بالتوقيت المحلي، HH:MM؛ و24:00 هي نهاية اليوم.",
  },
  "OpeningHours.weekly.days": {
    name: "أيام الأسبوع",
    help: "أيام الأسبوع التي يُفتح ويُغلق فيها في هذه الأوقات.",
  },
  "OpeningHours.weekly.opens": { name: "وقت الفتح", help: "بالتوقيت المحلي، HH:MM، بنظام 24 ساعة." },
  "OpeningHours.weekly.valid": {
    name: "مدة السريان",
    help: "من متى إلى متى يُعمل بهذه الأوقات. وغيابها يعني: طوال السنة.",
  },
} satisfies SomeFieldWords;
