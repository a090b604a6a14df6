import type { SomeFieldWords } from "../field-words.ts";

/** Arabic words of the fields of sites, postal addresses and coordinates. */
export const places = {
  "Coordinates.latitude": { name: "خط العرض", help: "الدرجات شمال خط الاستواء (WGS 84)؛ وتكون سالبة جنوبه." },
  "Coordinates.longitude": { name: "خط الطول", help: "الدرجات شرق غرينتش (WGS 84)؛ وتكون سالبة غربها." },
  "PostalAddress.country": {
    name: "الدولة",
    help: "رمز الدولة وفق ISO 3166-1 alpha-2 بأحرف صغيرة؛ وهو ما يحدد ترتيب الأجزاء.",
  },
  "PostalAddress.district": { name: "الحي", help: "جزء من المدينة، إن ذكره العنوان." },
  "PostalAddress.locality": { name: "المدينة أو القرية", help: "المدينة أو القرية التي يقع فيها العنوان." },
  "PostalAddress.postalCode": { name: "الرمز البريدي", help: "الرمز البريدي كما يُكتب هناك." },
  "PostalAddress.recipient": { name: "المرسل إليه", help: "الجهة والقسم كما يُكتبان على الظرف." },
  "PostalAddress.region": {
    name: "المنطقة",
    help: "المقاطعة أو المحافظة أو ما يماثلهما من أجزاء الدولة، إن ذكرها العنوان.",
  },
  "PostalAddress.sortingCode": {
    name: "تتمة الرمز البريدي",
    help: "ما يلي الرمز البريدي لكبار متلقي البريد، مثل CEDEX 17.",
  },
  "PostalAddress.street": {
    name: "الشارع",
    help: "الشارع والرقم، أو صندوق البريد، أو المبنى، كما تُكتب هناك.",
  },
  "Site.accessibility": {
    name: "التهيئة لذوي الإعاقة",
    help: "ما يتيح للأشخاص ذوي الإعاقة استعمال المكان. وما لا يرد هنا فهو غير مذكور.",
  },
  "Site.areaServed": { name: "من يخدمه المكان", help: "الأشخاص أو الأماكن التي يخدمها المكان، بالكلمات." },
  "Site.contacts": { name: "وسائل الاتصال", help: "كيفية الاتصال بالمكان." },
  "Site.coordinates": { name: "الإحداثيات", help: "موضع المكان على الخريطة." },
  "Site.directions": { name: "كيفية الوصول", help: "كيف يُوصل إلى المكان، ومن أي باب يُدخل." },
  "Site.hours": { name: "ساعات العمل", help: "متى يكون مفتوحاً." },
  "Site.name": { name: "الاسم", help: "ما يُسمى به المكان." },
  "Site.place": { name: "المكان", help: "أين يقع، بالكلمات." },
  "Site.postalAddress": { name: "العنوان البريدي", help: "عنوان المكان جزءاً جزءاً." },
  "Site.regions": { name: "المناطق", help: "أجزاء الدولة التي يخدمها المكان. وغيابها يعني أنها غير مذكورة." },
} satisfies SomeFieldWords;
