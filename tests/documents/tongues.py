"""The invented visit in other languages and scripts: its forms, its answers, its people."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from kiosk.encounter.model import FrozenFlag
from kiosk.encounter.record.visit import VisitRecord
from kiosk.questionnaire.model import Level
from kiosk.questionnaire.values import Date
from tests.documents import sample

ARABIC_NAME = "ليلى حدّاد"
ARABIC = {
    "Medical history": "التاريخ الطبي",
    "About you": "عنك",
    "What is your full name?": "ما اسمك الكامل؟",
    "What is your date of birth?": "ما تاريخ ميلادك؟",
    "Which parts?": "أي أجزاء الجسم؟",
    "Face": "الوجه",
    "Neck": "الرقبة",
    "Abdomen": "البطن",
    "Other": "غير ذلك",
    "What do you hope will change?": "ما الذي تأملين أن يتغيّر؟",
    "Who is your usual doctor?": "من طبيبك المعتاد؟",
    "Your health": "صحتك",
    "Do you take a blood thinner?": "هل تتناولين دواءً مميّعًا للدم؟",
    "Yes": "نعم",
    "No": "لا",
    "Not sure": "غير متأكدة",
    "More bruises. Never stop it without the doctor who gave it.": "كدمات أكثر. لا توقفيه أبدًا دون الطبيب الذي وصفه.",
    "Do you get cold sores?": "هل تصابين بقروح البرد؟",
    "I have one now": "لديّ الآن قرحة",
    "Rebook when it has healed.": "موعد جديد بعد الشفاء.",
    "Any of these?": "هل لديك حساسية مما يلي؟",
    "Latex": "اللاتكس",
    "Plasters": "اللصقات",
    "None of these": "لا شيء من هذه",
    "The sun and your skin": "الشمس وبشرتك",
    "Strong sun?": "هل تعرّضت لشمس قوية؟",
    "Fake tan?": "هل استعملت مستحضر تسمير؟",
    "The plan": "الخطة",
    "Areas": "المناطق",
    "Number of visits": "عدد الزيارات",
    "Price": "السعر",
    "What was talked about": "ما تم الحديث عنه",
    "Your decision": "الموافقة على شدّ الجلد بالليزر",
    "About the treatment": "عن العلاج",
    "What is this treatment?": "ما هذا العلاج؟",
    "It warms the deeper part of your skin.": "يُدفئ هذا العلاج الطبقة الأعمق من جلدك.",
    "You can stop at any time.": "يمكنك التوقف في أي وقت.",
    "What will it cost?": "كم يكلّف؟",
    "The price is £900 in all.": "السعر الإجمالي 900 جنيه إسترليني.",
    "Redness": "احمرار",
    "Blisters": "بثور",
    "What redness is, in plain words.": "يحمرّ الجلد كما بعد الشمس.",
    "What blisters is, in plain words.": "فقاعات صغيرة مملوءة بسائل على الجلد.",
    "Some people.": "بعض الناس.",
    "A few hours to a few days.": "من بضع ساعات إلى بضعة أيام.",
    "How often": "كم مرة",
    "How long": "كم يدوم",
    "11 in 100 get it": "تصيب 11 من كل 100",
    "89 in 100 do not": "ولا تصيب 89 من كل 100",
    "From one study.": "من دراسة واحدة.",
    "When will you see the full result?": "متى ترين النتيجة الكاملة؟",
    "In several months": "بعد عدة أشهر",
    "At once": "فورًا",
    "You may use numbing cream on me.": "يمكنكم استعمال كريم مخدّر لي.",
    "You may use my photos in adverts.": "يمكنكم نشر صوري في الإعلانات.",
    "You may contact me.": "يمكنكم الاتصال بي.",
    "It is your choice": "القرار لك",
    "Agree and sign": "أوافق وأوقّع",
    "More time": "وقت أطول",
    "Talk first": "الحديث أولًا",
    "I have read this in words I understand.": "قرأت هذا بكلمات أفهمها.",
    "I know it may not work.": "أعلم أنه قد لا ينجح.",
    "Anything else you want to say?": "هل تريدين قول شيء آخر؟",
    "I agree to this treatment.": "أوافق على هذا العلاج.",
    "en-GB": "ar",
    sample.NAME: ARABIC_NAME,
    "A firmer jaw line before my sister’s wedding.": "أريد أن يكون خط الفك أكثر شدًّا قبل زفاف أختي؛ واتصلوا بي على 01632 960 144.",
    "£1,350 in all": "1350 جنيهًا إسترلينيًا",
    "Wants no marks at the wedding. Told about bruises.": "لا تريد آثارًا في الزفاف. شُرح لها أمر الكدمات.",
    "Not before it has healed; ask again on 5 December.": "ليس قبل الشفاء؛ السؤال مجددًا في 5 ديسمبر.",
    "Stable for two years. Told about bruises.": "حالة مستقرة منذ عامين. شُرح لها أمر الكدمات.",
    "Passport seen, Nadia Rahman": "اطّلعت Nadia Rahman على جواز السفر",
    "I reviewed the answers and flags, talked with the patient, and I countersign.": "راجعت الإجابات والتنبيهات وتحدثت مع المريضة، وأوقّع.",
}
MIXED_NAME = "王小明 Björk Żółć สมชาย क्षितिज ليلى דוד 한글 😀 🫠"


def in_words(thing: Any, words: Mapping[str, str]) -> Any:
    """The same thing, every text in it that is among `words` said in other words."""
    if isinstance(thing, str):
        return type(thing)(words[thing]) if thing in words else thing
    if isinstance(thing, tuple) and type(thing) is tuple:
        return tuple(in_words(part, words) for part in thing)
    if isinstance(thing, Mapping):
        return {key: in_words(value, words) for key, value in thing.items()}
    if is_dataclass(thing) and not isinstance(thing, type):
        told = {field.name: in_words(getattr(thing, field.name), words) for field in fields(thing) if field.init}
        return replace(thing, **told)
    return thing


def arabic(*, countersigned: bool = False) -> VisitRecord:
    """A patient who read in Arabic, in a clinic that speaks English."""
    record = in_words(sample.visit(countersigned=countersigned), ARABIC)
    clinic = {**record.clinic, "clinic.name": "عيادة ليندن للجلد", "clinic.address": "14 شارع ليندن، وكسكوم WX1 4LS"}
    return spoken_in("ar", replace(record, clinic=clinic))


def spoken_in(language: str, record: VisitRecord) -> VisitRecord:
    return replace(record, encounter=replace(record.encounter, language=language))


def chinese() -> VisitRecord:
    """A patient who answered in Chinese, on English forms."""
    said = {
        **sample.SAID,
        "id.name": "王小明",
        "id.born": Date("1984-03-27"),
        "hope": "我希望在姐姐的婚礼之前，下颌线条更紧致，不要留下任何痕迹。" * 8,
        "doctor": "李医生（北京）",
        "anything": "谢谢！「没有」其他问题。",
    }
    return in_words(sample.visit(said=said, countersigned=False), {sample.NAME: "王小明"})  # type: ignore[no-any-return]


def crowded() -> VisitRecord:
    """Arabic, and everything too long: a name of 88 letters and more, an answer of 10,000, 100 flags in every script."""
    name = f"{ARABIC_NAME} " * 8 + "王小明 😀"
    said = {**sample.SAID, "hope": (ARABIC["A firmer jaw line before my sister’s wedding."] + " ") * 125}
    record = in_words(sample.visit(said=said, countersigned=False), {**ARABIC, sample.NAME: name, ARABIC_NAME: name})
    flags = tuple(
        FrozenFlag(
            link_id=f"f{at}",
            level=list(Level)[at % 4],
            text=f"سبب {at}. {MIXED_NAME} 01632 960 144.",
            question="لماذا؟ 为什么？",
            answer=f"نعم {at}",
        )
        for at in range(100)
    )
    return spoken_in("ar", replace(record, flags=flags, decisions=()))


def mixed() -> VisitRecord:
    """Every script at once, where it is long, too."""
    words = f"{MIXED_NAME} – {ARABIC['A firmer jaw line before my sister’s wedding.']} ฉันไม่ได้กินยาอะไร मैं दवा नहीं लेता। 我不吃药。\u202ex "
    said = {**sample.SAID, "hope": (words * 80)[:10_000], "anything": words}
    return in_words(sample.visit(said=said, countersigned=False), {sample.NAME: MIXED_NAME})  # type: ignore[no-any-return]


def with_clinics(record: VisitRecord) -> VisitRecord:
    """A visit in another language, in a clinic that speaks English: the forms in its words beside those that were read."""
    own = sample.visit(countersigned=False).forms
    forms = tuple(replace(form, beside=other.questionnaire) for form, other in zip(record.forms, own, strict=True))
    return replace(record, forms=forms, clinic={**record.clinic, "clinic.language": "en-GB"})


SPANISH = {
    "Medical history": "Historia médica",
    "About you": "Sobre usted",
    "What is your full name?": "¿Cuál es su nombre completo?",
    "Which parts?": "¿Qué zonas?",
    "Face": "Cara",
    "Neck": "Cuello",
    "Yes": "Sí",
    "Redness": "Enrojecimiento",
    "What redness is, in plain words.": "La piel se pone roja, como después del sol.",
    "Some people.": "Algunas personas.",
    "How often": "Con qué frecuencia",
    "How long": "Cuánto dura",
    "A few hours to a few days.": "De unas horas a unos días.",
    "When will you see the full result?": "¿Cuándo verá el resultado completo?",
    "In several months": "En varios meses",
    "You may contact me.": "Pueden contactarme.",
    "I know it may not work.": "Sé que puede no funcionar.",
    "Agree and sign": "Acepto y firmo",
    "It warms the deeper part of your skin.": "Calienta la parte profunda de la piel.",
    "From one study.": "De un estudio.",
    "Your decision": "Su decisión",
    "Number of visits": "Número de visitas",
    "I agree to this treatment.": "Acepto este tratamiento.",
    "en-GB": "es",
}


def spanish() -> VisitRecord:
    """A patient who read in Spanish, as far as the words are there, in a clinic that speaks English."""
    return with_clinics(spoken_in("es", in_words(sample.visit(countersigned=False), SPANISH)))


def arabic_with_clinics() -> VisitRecord:
    """Right to left, with English under it."""
    return with_clinics(arabic())
