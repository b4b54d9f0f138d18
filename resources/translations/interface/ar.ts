<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_AE" sourcelanguage="en_GB">
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch the screen to begin</source>
        <translation>المس الشاشة للبدء</translation>
    </message>
</context>
<context>
    <name>BodyMapPage</name>
    <message>
        <source>Front</source>
        <extracomment>side of the body</extracomment>
        <translation>من الأمام</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>side of the body</extracomment>
        <translation>من الخلف</translation>
    </message>
</context>
<context>
    <name>CardOverlay</name>
    <message>
        <source>It is as wide as my card</source>
        <translation>عرضها مثل عرض بطاقتي</translation>
    </message>
    <message>
        <source>Lay a bank card on the picture</source>
        <translation>يرجى وضع بطاقة مصرفية على الصورة</translation>
    </message>
    <message>
        <source>85.6 mm</source>
        <translation>85.6 مم</translation>
    </message>
    <message>
        <source>Much narrower</source>
        <translation>أضيق بكثير</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>أضيق</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>أعرض</translation>
    </message>
    <message>
        <source>Much wider</source>
        <translation>أعرض بكثير</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركها كما هي</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check your answers</source>
        <translation>يرجى مراجعة إجاباتك</translation>
    </message>
</context>
<context>
    <name>CleanOverlay</name>
    <message>
        <source>Wipe the screen now</source>
        <translation>يرجى مسح الشاشة الآن</translation>
    </message>
    <message numerus="yes">
        <source>It ignores every touch for %n more seconds.</source>
        <translation>
            <numerusform>لا تستجيب الشاشة لأي لمسة الآن.</numerusform>
            <numerusform>لا تستجيب الشاشة لأي لمسة لثانية واحدة أخرى.</numerusform>
            <numerusform>لا تستجيب الشاشة لأي لمسة لثانيتين أخريين.</numerusform>
            <numerusform>لا تستجيب الشاشة لأي لمسة لمدة %n ثوانٍ أخرى.</numerusform>
            <numerusform>لا تستجيب الشاشة لأي لمسة لمدة %n ثانية أخرى.</numerusform>
            <numerusform>لا تستجيب الشاشة لأي لمسة لمدة %n ثانية أخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>We are not open yet</source>
        <translation>لم نفتح بعد</translation>
    </message>
    <message>
        <source>Please ask at the desk.</source>
        <translation>يُرجى السؤال في الاستقبال.</translation>
    </message>
</context>
<context>
    <name>DisplaySheet</name>
    <message>
        <source>Back to my page</source>
        <translation>العودة إلى صفحتي</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Size of words</source>
        <translation>حجم الكلمات</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation>125%</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150%</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200%</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>الأزرار</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>size of the buttons</extracomment>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Large, for a hand that shakes</source>
        <translation>كبيرة، ليد ترتجف</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Gentle</source>
        <extracomment>how things move on the screen</extracomment>
        <translation>هادئة</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>nothing moves</extracomment>
        <translation>بلا حركة</translation>
    </message>
    <message>
        <source>One switch: we mark one button after the other, any key or touch presses it</source>
        <translation>مفتاح واحد: نحدّد الأزرار واحدًا بعد الآخر، وأي مفتاح أو لمسة يضغط الزر المحدّد</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>one switch is not used</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Slow</source>
        <extracomment>pace of the mark</extracomment>
        <translation>بطيء</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>سريع</translation>
    </message>
</context>
<context>
    <name>EarlierPage</name>
    <message>
        <source>Is this still right?</source>
        <translation>هل ما زال هذا صحيحًا؟</translation>
    </message>
    <message>
        <source>You told us this on %1. If something is not right now, touch Change.</source>
        <translation>أخبرتنا بهذا في %1. إذا لم يعد شيء صحيحًا، يرجى لمس «تغيير».</translation>
    </message>
</context>
<context>
    <name>ExplainPage</name>
    <message>
        <source>You chose:</source>
        <translation>إجابتك:</translation>
    </message>
</context>
<context>
    <name>HandbackPage</name>
    <message>
        <source>Give this tablet back at the desk.</source>
        <translation>يرجى إعادة هذا الجهاز اللوحي إلى مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Clean your hands with the gel.</source>
        <translation>يرجى تنظيف اليدين بالجل.</translation>
    </message>
    <message>
        <source>The clinician signs next. Then we will call you.</source>
        <translation>يوقّع الآن أحد أفراد الطاقم الطبي. ثم نناديك.</translation>
    </message>
    <message>
        <source>Take a seat. We will call you.</source>
        <translation>يرجى الجلوس. سنناديك.</translation>
    </message>
    <message>
        <source>More above</source>
        <translation>المزيد أعلاه</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>المزيد أدناه</translation>
    </message>
    <message>
        <source>This screen clears by itself. Everything is saved.</source>
        <translation>تُمسح هذه الشاشة من تلقاء نفسها. كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>This screen locks by itself.</source>
        <translation>تُقفل هذه الشاشة وحدها.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>This screen locks by itself. Everything is saved.</source>
        <translation>تُقفل هذه الشاشة وحدها. كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>This screen clears by itself.</source>
        <translation>تُمسح هذه الشاشة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>إقفال الآن</translation>
    </message>
</context>
<context>
    <name>HeadphonesOverlay</name>
    <message>
        <source>Read it to me</source>
        <translation>اقرأها لي</translation>
    </message>
    <message>
        <source>Others can hear what is read</source>
        <translation>يمكن للآخرين سماع ما يُقرأ</translation>
    </message>
    <message>
        <source>Use headphones. A member of staff has a pair for you.</source>
        <translation>استخدم سماعات الرأس. لدى أحد أفراد الفريق سماعات لك.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>Back to my answers</source>
        <translation>العودة إلى إجاباتي</translation>
    </message>
    <message>
        <source>We made a note that you want help</source>
        <translation>سجّلنا أنك بحاجة إلى مساعدة</translation>
    </message>
    <message>
        <source>Take the tablet to the desk, or ask any member of staff. You can go on by yourself, too.</source>
        <translation>يرجى أخذ الجهاز اللوحي إلى مكتب الاستقبال، أو سؤال أي فرد من الفريق. ويمكنك أيضًا المتابعة وحدك.</translation>
    </message>
    <message>
        <source>The desk sees it now, and somebody comes. You can go on by yourself, too.</source>
        <translation>يرى الاستقبال ذلك الآن، وسيأتي أحد إليك. ويمكنك المتابعة بمفردك أيضًا.</translation>
    </message>
</context>
<context>
    <name>HideOverlay</name>
    <message>
        <source>Show it again</source>
        <translation>إظهارها من جديد</translation>
    </message>
    <message>
        <source>Your answers are hidden</source>
        <translation>إجاباتك مخفية</translation>
    </message>
    <message>
        <source>They are saved.</source>
        <translation>هي محفوظة.</translation>
    </message>
    <message>
        <source>Some of them are not saved. Tell a member of staff.</source>
        <translation>بعضها غير محفوظ. يرجى إخبار أحد أفراد الفريق.</translation>
    </message>
</context>
<context>
    <name>IdleOverlay</name>
    <message>
        <source>I need more time</source>
        <translation>أحتاج إلى وقت أكثر</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message numerus="yes">
        <source>We will hide your answers in %n seconds to keep them private. They are saved.</source>
        <translation>
            <numerusform>سنخفي إجاباتك الآن لحماية خصوصيتك. هي محفوظة.</numerusform>
            <numerusform>سنخفي إجاباتك بعد ثانية واحدة لحماية خصوصيتك. هي محفوظة.</numerusform>
            <numerusform>سنخفي إجاباتك بعد ثانيتين لحماية خصوصيتك. هي محفوظة.</numerusform>
            <numerusform>سنخفي إجاباتك بعد %n ثوانٍ لحماية خصوصيتك. هي محفوظة.</numerusform>
            <numerusform>سنخفي إجاباتك بعد %n ثانية لحماية خصوصيتك. هي محفوظة.</numerusform>
            <numerusform>سنخفي إجاباتك بعد %n ثانية لحماية خصوصيتك. هي محفوظة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Back to my page</source>
        <translation>العودة إلى صفحتي</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LetterBoard</name>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>a key: small letters</extracomment>
        <translation>صغيرة</translation>
    </message>
    <message>
        <source>Capital</source>
        <extracomment>a key: capital letters</extracomment>
        <translation>كبيرة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>LockedBoard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>visits</comment>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>وزيارة أخرى</numerusform>
            <numerusform>وزيارتان أخريان</numerusform>
            <numerusform>و%n زيارات أخرى</numerusform>
            <numerusform>و%n زيارة أخرى</numerusform>
            <numerusform>و%n زيارة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>For staff</source>
        <translation>للفريق</translation>
    </message>
    <message>
        <source>This tablet is locked</source>
        <translation>هذا الجهاز اللوحي مقفل</translation>
    </message>
    <message>
        <source>This screen is locked</source>
        <translation>هذه الشاشة مقفلة</translation>
    </message>
    <message>
        <source>The desk is in the other window. Clean this screen here, or set its size: your PIN keeps it.</source>
        <translation>الاستقبال في النافذة الأخرى. من هنا تُنظَّف هذه الشاشة أو يُضبط حجمها، ويُحفظ ذلك برمز PIN.</translation>
    </message>
    <message>
        <source>Your answers are hidden and saved. Ask at the desk to go on.</source>
        <translation>إجاباتك مخفية ومحفوظة. للمتابعة اسأل في الاستقبال.</translation>
    </message>
    <message>
        <source>Type your PIN to open the desk.</source>
        <translation>يرجى كتابة رمز PIN لفتح مكتب الفريق.</translation>
    </message>
    <message>
        <source>Your answers are hidden and saved. Give the tablet to a member of staff to go on.</source>
        <translation>إجاباتك مخفية ومحفوظة. للمتابعة يرجى إعطاء الجهاز اللوحي لأحد أفراد الفريق.</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>تنظيف الشاشة</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>حجم الشاشة</translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation>صفحة الترحيب</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>to the page before</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>رمز PIN للفريق</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>لا أرقام مكتوبة</numerusform>
            <numerusform>رقم واحد مكتوب</numerusform>
            <numerusform>رقمان مكتوبان</numerusform>
            <numerusform>%n أرقام مكتوبة</numerusform>
            <numerusform>%n رقمًا مكتوبًا</numerusform>
            <numerusform>%n رقم مكتوب</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>حسنًا</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n more tries.</source>
        <translation>
            <numerusform>هذا ليس رمز PIN. لا محاولات باقية.</numerusform>
            <numerusform>هذا ليس رمز PIN. بقيت محاولة واحدة.</numerusform>
            <numerusform>هذا ليس رمز PIN. بقيت محاولتان.</numerusform>
            <numerusform>هذا ليس رمز PIN. بقيت %n محاولات.</numerusform>
            <numerusform>هذا ليس رمز PIN. بقيت %n محاولة.</numerusform>
            <numerusform>هذا ليس رمز PIN. بقيت %n محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many tries. Wait until %1.</source>
        <translation>محاولات كثيرة جدًا. يرجى الانتظار حتى %1.</translation>
    </message>
    <message>
        <source>The disk is full or gone. Nothing can be saved.</source>
        <translation>القرص ممتلئ أو غير موجود. لا يمكن حفظ أي شيء.</translation>
    </message>
    <message>
        <source>Your PIN is right. Somebody with another role has to go on with this visit.</source>
        <translation>رمز PIN صحيح. يجب أن يتابع هذه الزيارة شخص له دور آخر.</translation>
    </message>
    <message>
        <source>Your PIN keeps the new size.</source>
        <translation>رمز PIN الخاص بك يثبّت الحجم الجديد.</translation>
    </message>
    <message>
        <source>Choose your name first</source>
        <translation>يرجى اختيار اسمك أولًا</translation>
    </message>
</context>
<context>
    <name>ReadMark</name>
    <message>
        <source>Chosen.</source>
        <translation>مُختار.</translation>
    </message>
    <message>
        <source>Not chosen.</source>
        <translation>غير مُختار.</translation>
    </message>
    <message>
        <source>Nothing typed yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
</context>
<context>
    <name>SealingPage</name>
    <message>
        <source>Your signature is saved</source>
        <translation>توقيعك محفوظ</translation>
    </message>
    <message>
        <source>We are making your document. This takes a few seconds.</source>
        <translation>نحن نُعدّ مستندك. يستغرق هذا بضع ثوانٍ.</translation>
    </message>
</context>
<context>
    <name>SignaturePage</name>
    <message>
        <source>Sign by typing your name</source>
        <translation>التوقيع بكتابة الاسم</translation>
    </message>
    <message>
        <source>Sign with a mark, and a witness</source>
        <translation>التوقيع بعلامة أمام شاهد</translation>
    </message>
    <message>
        <source>Signature %1 of %2</source>
        <translation>التوقيع %1 من %2</translation>
    </message>
    <message>
        <source>You can sign from %1</source>
        <translation>يمكنك التوقيع ابتداءً من %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>takes away the last line of the signature</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Takes away the last line</source>
        <translation>يزيل آخر خط</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>empties the pad</extracomment>
        <translation>مسح</translation>
    </message>
    <message>
        <source>This clinic leaves time between reading and signing, so that you can think it over and ask. What you answered is saved. Come back from then on, or tell us that you would rather not.</source>
        <translation>تترك هذه العيادة وقتًا بين القراءة والتوقيع، للتفكير والسؤال. إجاباتك محفوظة. يرجى العودة ابتداءً من ذلك الوقت، أو إخبارنا بأن الأفضل لك عدم ذلك.</translation>
    </message>
</context>
<context>
    <name>WaysToSign</name>
    <message>
        <source>Signed here: %1</source>
        <translation>تم التوقيع هنا: %1</translation>
    </message>
    <message>
        <source>Another way to sign</source>
        <translation>طريقة أخرى للتوقيع</translation>
    </message>
    <message>
        <source>Sign in the box</source>
        <translation>التوقيع في المربع</translation>
    </message>
    <message>
        <source>Type my name</source>
        <translation>كتابة اسمي</translation>
    </message>
    <message>
        <source>Make a mark, with a witness</source>
        <translation>وضع علامة أمام شاهد</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>اسمك الكامل</translation>
    </message>
    <message>
        <source>Full name of the witness</source>
        <translation>الاسم الكامل للشاهد</translation>
    </message>
    <message>
        <source>My typed name is my signature</source>
        <translation>اسمي المكتوب هو توقيعي</translation>
    </message>
    <message>
        <source>Witness: I saw this mark being made by the person who signs</source>
        <translation>الشاهد: رأيت الشخص الموقّع وهو يضع هذه العلامة</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Staff</source>
        <extracomment>a button that leads to the staff sign-in</extracomment>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلًا وسهلًا</translation>
    </message>
    <message>
        <source>About 15 minutes</source>
        <translation>نحو 15 دقيقة</translation>
    </message>
    <message>
        <source>You can stop at any time</source>
        <translation>يمكنك التوقف في أي وقت</translation>
    </message>
    <message>
        <source>Paper or help: ask at the desk</source>
        <translation>ورق أو مساعدة: يرجى سؤال مكتب الاستقبال</translation>
    </message>
    <message numerus="yes">
        <source>It locks if left for %n minutes</source>
        <translation>
            <numerusform>يُقفل إذا تُرك دون لمس</numerusform>
            <numerusform>يُقفل إذا تُرك دقيقة واحدة</numerusform>
            <numerusform>يُقفل إذا تُرك دقيقتين</numerusform>
            <numerusform>يُقفل إذا تُرك %n دقائق</numerusform>
            <numerusform>يُقفل إذا تُرك %n دقيقة</numerusform>
            <numerusform>يُقفل إذا تُرك %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>نبدأ عندما يناسبك</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Larger words</source>
        <translation>كلمات أكبر</translation>
    </message>
    <message>
        <source>Smaller words</source>
        <translation>كلمات أصغر</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>a button: how the screen looks</extracomment>
        <translation>العرض</translation>
    </message>
</context>
<context>
    <name>AddRow</name>
    <message>
        <source>Add another: %1</source>
        <translation>إضافة أخرى: %1</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>إضافة أخرى</translation>
    </message>
</context>
<context>
    <name>BooleanQuestion</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>إظهار أقل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove “%1” and its answers?</source>
        <translation>هل تتم إزالة «%1» وإجاباته؟</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>ChoiceQuestion</name>
    <message>
        <source>or</source>
        <extracomment>between the answers above and those that stand alone (&quot;None of these&quot;)</extracomment>
        <translation>أو</translation>
    </message>
</context>
<context>
    <name>LengthNote</name>
    <message>
        <source>Characters too many: %1</source>
        <translation>أحرف زائدة: %1</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>أحرف باقية: %1</translation>
    </message>
</context>
<context>
    <name>NumberQuestion</name>
    <message>
        <source>Decimal point</source>
        <translation>الفاصلة العشرية</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>ناقص</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Opens a field for your own words</source>
        <translation>يفتح خانة لكلماتك الخاصة</translation>
    </message>
    <message>
        <source>Write it in your own words.</source>
        <translation>يرجى كتابته بكلماتك الخاصة.</translation>
    </message>
</context>
<context>
    <name>PartsQuestion</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Minute</source>
        <extracomment>label of a box of a time</extracomment>
        <translation>الدقيقة</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>key of the number pad: to the next box</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>The picture</source>
        <translation>الصورة</translation>
    </message>
</context>
<context>
    <name>PhotoCamera</name>
    <message>
        <source>What the camera sees</source>
        <translation>ما تراه الكاميرا</translation>
    </message>
</context>
<context>
    <name>PhotoQuestion</name>
    <message>
        <source>There is no camera on this tablet. A member of staff can add the picture.</source>
        <translation>لا توجد كاميرا في هذا الجهاز اللوحي. يمكن لأحد أفراد الفريق إضافة الصورة.</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>التقاط الصورة</translation>
    </message>
    <message>
        <source>Keep the one I have</source>
        <translation>إبقاء صورتي الحالية</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامها</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>التقاطها من جديد</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إزالتها</translation>
    </message>
</context>
<context>
    <name>QuantityQuestion</name>
    <message>
        <source>Decimal point</source>
        <translation>الفاصلة العشرية</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>You may leave this empty.</source>
        <translation>يمكن ترك هذا فارغًا.</translation>
    </message>
</context>
<context>
    <name>SearchChosen</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>لم يتم اختيار شيء بعد</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>إزالة: %1</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search: %1</source>
        <translation>بحث: %1</translation>
    </message>
    <message numerus="yes">
        <source>Type to search %n answers</source>
        <translation>
            <numerusform>لا إجابات للبحث فيها</numerusform>
            <numerusform>الكتابة للبحث في إجابة واحدة</numerusform>
            <numerusform>الكتابة للبحث في إجابتين</numerusform>
            <numerusform>الكتابة للبحث في %n إجابات</numerusform>
            <numerusform>الكتابة للبحث في %n إجابة</numerusform>
            <numerusform>الكتابة للبحث في %n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>SearchQuestion</name>
    <message>
        <source>%1 found</source>
        <translation>عدد النتائج: %1</translation>
    </message>
    <message>
        <source>Not in the list. You can use your own words.</source>
        <translation>ليس في القائمة. يمكنك استخدام كلماتك الخاصة.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or another spelling.</source>
        <translation>لا توجد نتائج. يرجى تجربة أحرف أقل أو كتابة مختلفة.</translation>
    </message>
    <message>
        <source>Show more: %1 left</source>
        <translation>إظهار المزيد: بقي %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>كلماتي الخاصة</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>between the answers above and those that stand alone (&quot;None of these&quot;)</extracomment>
        <translation>أو</translation>
    </message>
</context>
<context>
    <name>SeveralQuestion</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1، السطر %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>إضافة أخرى</translation>
    </message>
</context>
<context>
    <name>ShortQuestion</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>SliderQuestion</name>
    <message>
        <source>Touch the line</source>
        <translation>يرجى لمس الخط</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>لم يتم اختيار شيء بعد</translation>
    </message>
    <message>
        <source>More</source>
        <translation>أكثر</translation>
    </message>
</context>
<context>
    <name>TimeQuestion</name>
    <message>
        <source>For example, 9 30 or 14 30</source>
        <translation>مثلًا 9 30 أو 14 30</translation>
    </message>
</context>
<context>
    <name>ToldAnswer</name>
    <message>
        <source>Not provided</source>
        <translation>لم يُذكر</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Answer this question</source>
        <translation>يرجى الإجابة عن هذا السؤال</translation>
    </message>
    <message>
        <source>%1 must be a real time, such as 14 30</source>
        <translation>%1: يجب أن يكون وقتًا حقيقيًا، مثل 14 30</translation>
    </message>
    <message>
        <source>The time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Give more answers</source>
        <translation>يرجى إعطاء إجابات أكثر</translation>
    </message>
    <message>
        <source>Give fewer answers</source>
        <translation>يرجى إعطاء إجابات أقل</translation>
    </message>
    <message>
        <source>Use more words</source>
        <translation>يرجى استخدام كلمات أكثر</translation>
    </message>
    <message>
        <source>Use fewer words</source>
        <translation>يرجى استخدام كلمات أقل</translation>
    </message>
    <message>
        <source>Write it like this: %1</source>
        <translation>يرجى كتابته هكذا: %1</translation>
    </message>
    <message>
        <source>Check how this is written</source>
        <translation>يرجى التحقق من طريقة الكتابة</translation>
    </message>
    <message>
        <source>Enter a number</source>
        <translation>يرجى كتابة رقم</translation>
    </message>
    <message>
        <source>Enter a larger number</source>
        <translation>يرجى كتابة رقم أكبر</translation>
    </message>
    <message>
        <source>Enter a smaller number</source>
        <translation>يرجى كتابة رقم أصغر</translation>
    </message>
    <message>
        <source>Use fewer figures after the point</source>
        <translation>يرجى كتابة أرقام أقل بعد الفاصلة</translation>
    </message>
    <message>
        <source>Choose a unit</source>
        <translation>يرجى اختيار وحدة</translation>
    </message>
    <message>
        <source>This kind of file cannot be used. Use another one</source>
        <translation>لا يمكن استخدام هذا النوع من الملفات. يرجى استخدام ملف آخر</translation>
    </message>
    <message>
        <source>The file is too large. Use a smaller one</source>
        <translation>الملف كبير جدًا. يرجى استخدام ملف أصغر</translation>
    </message>
    <message>
        <source>Choose from the answers in the list</source>
        <translation>يرجى الاختيار من إجابات القائمة</translation>
    </message>
    <message>
        <source>Enter a web address, such as www.example.org</source>
        <translation>يرجى كتابة عنوان موقع، مثل www.example.org</translation>
    </message>
    <message>
        <source>Enter a phone number, like %1 or %2. If it is right, touch Continue again.</source>
        <translation>يرجى كتابة رقم هاتف، مثل %1 أو %2. إذا كان صحيحًا، يرجى لمس «متابعة» مرة أخرى.</translation>
    </message>
    <message>
        <source>Enter an email address in the correct format, like %1. If it is right, touch Continue again.</source>
        <translation>يرجى كتابة بريد إلكتروني كامل، مثل %1. إذا كان صحيحًا، يرجى لمس «متابعة» مرة أخرى.</translation>
    </message>
    <message>
        <source>Did you mean %1? If what you typed is right, touch Continue again.</source>
        <translation>هل تقصد %1؟ إذا كان ما كتبته صحيحًا، يرجى لمس «متابعة» مرة أخرى.</translation>
    </message>
    <message>
        <source>Check this answer</source>
        <translation>يرجى التحقق من هذه الإجابة</translation>
    </message>
    <message>
        <source>Sign in the box, or choose another way to sign</source>
        <translation>يرجى التوقيع في المربع، أو اختيار طريقة أخرى للتوقيع</translation>
    </message>
    <message>
        <source>Enter your full name</source>
        <translation>يرجى كتابة اسمك الكامل</translation>
    </message>
    <message>
        <source>Tick the line if you mean your typed name as your signature</source>
        <translation>يرجى وضع علامة على السطر إذا كان اسمك المكتوب هو توقيعك</translation>
    </message>
    <message>
        <source>Make your mark in the box</source>
        <translation>يرجى وضع علامتك في المربع</translation>
    </message>
    <message>
        <source>Enter the full name of the witness</source>
        <translation>يرجى كتابة الاسم الكامل للشاهد</translation>
    </message>
    <message>
        <source>The witness ticks the line if they saw the mark being made</source>
        <translation>يضع الشاهد علامة على السطر إذا رأى العلامة وهي توضع</translation>
    </message>
    <message numerus="yes">
        <source>Give at least %n answers</source>
        <translation>
            <numerusform>لا حد أدنى للإجابات</numerusform>
            <numerusform>يرجى إعطاء إجابة واحدة على الأقل</numerusform>
            <numerusform>يرجى إعطاء إجابتين على الأقل</numerusform>
            <numerusform>يرجى إعطاء %n إجابات على الأقل</numerusform>
            <numerusform>يرجى إعطاء %n إجابة على الأقل</numerusform>
            <numerusform>يرجى إعطاء %n إجابة على الأقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give no more than %n answers</source>
        <translation>
            <numerusform>يرجى عدم إعطاء إجابات</numerusform>
            <numerusform>يرجى إعطاء إجابة واحدة على الأكثر</numerusform>
            <numerusform>يرجى إعطاء إجابتين على الأكثر</numerusform>
            <numerusform>يرجى إعطاء %n إجابات على الأكثر</numerusform>
            <numerusform>يرجى إعطاء %n إجابة على الأكثر</numerusform>
            <numerusform>يرجى إعطاء %n إجابة على الأكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters</source>
        <translation>
            <numerusform>لا حد أدنى للأحرف</numerusform>
            <numerusform>يرجى استخدام حرف واحد على الأقل</numerusform>
            <numerusform>يرجى استخدام حرفين على الأقل</numerusform>
            <numerusform>يرجى استخدام %n أحرف على الأقل</numerusform>
            <numerusform>يرجى استخدام %n حرفًا على الأقل</numerusform>
            <numerusform>يرجى استخدام %n حرف على الأقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use no more than %n characters</source>
        <translation>
            <numerusform>يرجى عدم استخدام أحرف</numerusform>
            <numerusform>يرجى استخدام حرف واحد على الأكثر</numerusform>
            <numerusform>يرجى استخدام حرفين على الأكثر</numerusform>
            <numerusform>يرجى استخدام %n أحرف على الأكثر</numerusform>
            <numerusform>يرجى استخدام %n حرفًا على الأكثر</numerusform>
            <numerusform>يرجى استخدام %n حرف على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter %1 or more</source>
        <translation>يرجى كتابة %1 أو أكثر</translation>
    </message>
    <message>
        <source>Enter %1 or less</source>
        <translation>يرجى كتابة %1 أو أقل</translation>
    </message>
    <message>
        <source>Enter a whole number</source>
        <translation>يرجى كتابة عدد صحيح</translation>
    </message>
    <message numerus="yes">
        <source>Use no more than %n figures after the point</source>
        <translation>
            <numerusform>يرجى عدم كتابة أرقام بعد الفاصلة</numerusform>
            <numerusform>رقم واحد على الأكثر بعد الفاصلة</numerusform>
            <numerusform>رقمان على الأكثر بعد الفاصلة</numerusform>
            <numerusform>%n أرقام على الأكثر بعد الفاصلة</numerusform>
            <numerusform>%n رقمًا على الأكثر بعد الفاصلة</numerusform>
            <numerusform>%n رقم على الأكثر بعد الفاصلة</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is too large. Use one of no more than %1 MB</source>
        <translation>الملف كبير جدًا. يرجى استخدام ملف لا يزيد على %1 MB</translation>
    </message>
    <message>
        <source>%1 must include a day</source>
        <translation>%1: اليوم ناقص</translation>
    </message>
    <message>
        <source>%1 must include a month</source>
        <translation>%1: الشهر ناقص</translation>
    </message>
    <message>
        <source>%1 must include a year</source>
        <translation>%1: السنة ناقصة</translation>
    </message>
    <message>
        <source>%1 must be a real date</source>
        <translation>%1: يجب أن يكون تاريخًا حقيقيًا</translation>
    </message>
    <message>
        <source>%1 must be %2 or earlier</source>
        <translation>%1: يجب ألا يكون بعد %2</translation>
    </message>
    <message>
        <source>%1 must be in the past</source>
        <translation>%1: يجب أن يكون في الماضي</translation>
    </message>
    <message>
        <source>%1 must be %2 or later</source>
        <translation>%1: يجب ألا يكون قبل %2</translation>
    </message>
    <message>
        <source>%1 is too long ago</source>
        <translation>%1: قديم جدًا</translation>
    </message>
    <message>
        <source>Year must include 4 numbers</source>
        <translation>يجب أن تتكوّن السنة من 4 أرقام</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: 1 November 2026</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM, HH:mm</source>
        <comment>date format: Tuesday 24 November, 14:30</comment>
        <translation>dddd d MMMM، HH:mm</translation>
    </message>
    <message>
        <source>typed name: %1</source>
        <translation>اسم مكتوب: %1</translation>
    </message>
    <message>
        <source>a mark, witnessed by %1</source>
        <translation>علامة، والشاهد %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>قرأت هذا</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>اسألوني من جديد</translation>
    </message>
    <message>
        <source>These are right</source>
        <translation>هذه صحيحة</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>ما زال صحيحًا</translation>
    </message>
    <message>
        <source>The rest is still right</source>
        <translation>الباقي ما زال صحيحًا</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>A member of the team will go through your answers with you.</source>
        <translation>سيراجع أحد أفراد الفريق إجاباتك معك.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكرًا لك</translation>
    </message>
    <message>
        <source>Signed. Thank you</source>
        <translation>تم التوقيع. شكرًا لك</translation>
    </message>
    <message>
        <source>Your signature is saved. You can have a copy.</source>
        <translation>توقيعك محفوظ. يمكنك الحصول على نسخة.</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>لا داعي للعجلة</translation>
    </message>
    <message>
        <source>Nothing is signed. You can come back to this on another day.</source>
        <translation>لم يتم توقيع أي شيء. يمكنك العودة إلى هذا في يوم آخر.</translation>
    </message>
    <message>
        <source>Let us talk</source>
        <translation>لنتحدث</translation>
    </message>
    <message>
        <source>A member of the team will come and talk with you. Nothing is signed.</source>
        <translation>سيأتي أحد أفراد الفريق ويتحدث معك. لم يتم توقيع أي شيء.</translation>
    </message>
    <message>
        <source>Thank you for telling us</source>
        <translation>شكرًا لإخبارنا</translation>
    </message>
    <message>
        <source>You will not have this treatment. It will not change how we treat you.</source>
        <translation>لن يُجرى لك هذا العلاج. ولن يغيّر ذلك طريقة علاجنا لك.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>A clinician looks at your answers and talks with you first.</source>
        <translation>أولًا ينظر أحد أفراد الطاقم الطبي في إجاباتك ويتحدث معك.</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>BodyFigure</name>
    <message>
        <source>Figure from the front</source>
        <translation>شكل الجسم من الأمام</translation>
    </message>
    <message>
        <source>Figure from the back</source>
        <translation>شكل الجسم من الخلف</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Tap to show</source>
        <translation>لمسة للإظهار</translation>
    </message>
    <message>
        <source>We will ask you this</source>
        <translation>سنسألك عن هذا</translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>ما زال صحيحًا</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>a button: answer this differently</extracomment>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>توجد مشكلة</translation>
    </message>
</context>
<context>
    <name>FaultSheet</name>
    <message>
        <source>Your answers are not saved. Tell a member of staff. Do not close this screen.</source>
        <translation>إجاباتك غير محفوظة. يرجى إخبار أحد أفراد الفريق. يرجى عدم إغلاق هذه الشاشة.</translation>
    </message>
    <message>
        <source>The form is not ready yet. Tell a member of staff: the desk says what is missing.</source>
        <translation>النموذج ليس جاهزًا بعد. يرجى إخبار أحد أفراد الفريق: مكتب الفريق يبيّن ما ينقص.</translation>
    </message>
    <message>
        <source>Your signature is saved. Your document will be made later. Tell a member of staff.</source>
        <translation>توقيعك محفوظ. سيُعدّ مستندك لاحقًا. يرجى إخبار أحد أفراد الفريق.</translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message>
        <source>Pad to sign on</source>
        <translation>لوحة للتوقيع</translation>
    </message>
    <message>
        <source>There is ink on it</source>
        <translation>عليها حبر</translation>
    </message>
    <message>
        <source>It is empty</source>
        <translation>هي فارغة</translation>
    </message>
</context>
<context>
    <name>InterpreterNote</name>
    <message>
        <source>These words are not in your language yet. Please wait, and ask a member of staff for an interpreter.</source>
        <translation>هذه الكلمات ليست بلغتك بعد. يرجى الانتظار وطلب مترجم من أحد أفراد الفريق.</translation>
    </message>
</context>
<context>
    <name>LevelBadge</name>
    <message>
        <source>Stop</source>
        <extracomment>how grave a flag is: do not treat</extracomment>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>how grave a flag is: look at it before the treatment</extracomment>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Caution</source>
        <extracomment>how grave a flag is</extracomment>
        <translation>احتراس</translation>
    </message>
    <message>
        <source>Info</source>
        <extracomment>how grave a flag is: good to know</extracomment>
        <translation>معلومة</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Reads this page aloud</source>
        <translation>يقرأ هذه الصفحة بصوت عالٍ</translation>
    </message>
</context>
<context>
    <name>MoreWords</name>
    <message>
        <source>Show less</source>
        <translation>إظهار أقل</translation>
    </message>
    <message>
        <source>More about this</source>
        <translation>المزيد عن هذا</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Done</source>
        <extracomment>key of the number pad</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>key of the number pad</extracomment>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>ناقص</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation>الجزء %1 من %2: %3</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>to the page before</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>a button: how the screen looks</extracomment>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>a button: call a member of staff</extracomment>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>a button: cover what is on the screen</extracomment>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>الجزء %1 من %2</translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>More above</source>
        <translation>المزيد أعلاه</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>المزيد أدناه</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>visits that are over</extracomment>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>counts and charts of the visits</extracomment>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>the members of staff</extracomment>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>F1: keys</source>
        <translation>F1: المفاتيح</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>a button: lock the desk</extracomment>
        <translation>إقفال</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>StatePill</name>
    <message>
        <source>Expected</source>
        <extracomment>where a visit stands</extracomment>
        <translation>متوقعة</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>يجيب الآن</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>where a visit stands</extracomment>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation>طلب مساعدة</translation>
    </message>
    <message>
        <source>Ready to review</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>To talk with</source>
        <translation>للتحدث</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>للتوقيع</translation>
    </message>
    <message>
        <source>Taking time</source>
        <translation>مهلة تفكير</translation>
    </message>
    <message>
        <source>To countersign</source>
        <translation>للتصديق</translation>
    </message>
    <message>
        <source>Not sealed yet</source>
        <translation>لم يُختم بعد</translation>
    </message>
    <message>
        <source>Consented</source>
        <extracomment>where a visit stands: signed and countersigned</extracomment>
        <translation>تمت الموافقة</translation>
    </message>
    <message>
        <source>Treated</source>
        <extracomment>where a visit stands</extracomment>
        <translation>تم العلاج</translation>
    </message>
    <message>
        <source>Not treated</source>
        <translation>بلا علاج</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>where a visit stands: the consent was taken back</extracomment>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>Said no</source>
        <extracomment>where a visit stands: the patient declined</extracomment>
        <translation>رُفضت</translation>
    </message>
</context>
<context>
    <name>FailedPage</name>
    <message>
        <source>Look for the other window and go on there.</source>
        <translation>يرجى البحث عن النافذة الأخرى والمتابعة هناك.</translation>
    </message>
    <message>
        <source>Or close it, then start Inkwell again.</source>
        <translation>أو إغلاقها، ثم تشغيل Inkwell من جديد.</translation>
    </message>
    <message>
        <source>Leave the files as they are, and tell the person who looks after this computer.</source>
        <translation>يرجى ترك الملفات كما هي، وإخبار المسؤول عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>In a terminal they restore the last back-up; it is proved before it replaces anything:</source>
        <translation>في الطرفية تُستعاد آخر نسخة احتياطية؛ ويتم التحقق منها قبل أن تحل محل أي شيء:</translation>
    </message>
    <message>
        <source>Without a back-up, they save what can still be read into a new folder:</source>
        <translation>من دون نسخة احتياطية، يُحفظ ما يمكن قراءته في مجلد جديد:</translation>
    </message>
    <message>
        <source>BACK-UP</source>
        <translation>نسخة-احتياطية</translation>
    </message>
    <message>
        <source>NEW-FOLDER</source>
        <translation>مجلد-جديد</translation>
    </message>
    <message>
        <source>Inkwell is open already</source>
        <translation>برنامج Inkwell مفتوح بالفعل</translation>
    </message>
    <message>
        <source>The records do not open</source>
        <translation>تعذّر فتح السجلات</translation>
    </message>
    <message>
        <source>Another Inkwell on this computer is using these records. Nothing was changed.</source>
        <translation>برنامج Inkwell آخر على هذا الحاسوب يستخدم هذه السجلات. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The file that holds the records is damaged, or it is not Inkwell&apos;s. Nothing was changed or written over.</source>
        <translation>الملف الذي يحوي السجلات تالف، أو ليس من Inkwell. لم يتغيّر شيء ولم يُكتب فوق شيء.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Setting up: step %1 of 5</source>
        <translation>الإعداد: الخطوة %1 من 5</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
    <message>
        <source>Use at least 12 letters</source>
        <translation>يرجى استخدام 12 حرفًا على الأقل</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>الاثنتان غير متطابقتين</translation>
    </message>
    <message>
        <source>That is not the code. Compare it with what you wrote down.</source>
        <translation>هذا ليس الرمز. يرجى مقارنته بما هو مكتوب لديك.</translation>
    </message>
    <message>
        <source>That does not open it</source>
        <translation>هذا لا يفتحه</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>محاولات كثيرة جدًا</translation>
    </message>
    <message>
        <source>Enter your name</source>
        <translation>يرجى كتابة اسمك</translation>
    </message>
    <message>
        <source>Use 6 numbers or more</source>
        <translation>يرجى استخدام 6 أرقام أو أكثر</translation>
    </message>
    <message>
        <source>That PIN is easy to guess. Choose another.</source>
        <translation>رمز PIN هذا سهل التخمين. يرجى اختيار رمز آخر.</translation>
    </message>
    <message>
        <source>The two PINs are not the same</source>
        <translation>رمزا PIN غير متطابقين</translation>
    </message>
    <message>
        <source>This could not be saved. The disk may be full.</source>
        <translation>تعذّر الحفظ. ربما القرص ممتلئ.</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Choose a staff passphrase</source>
        <translation>يرجى اختيار عبارة مرور للفريق</translation>
    </message>
    <message>
        <source>It opens Inkwell each day, and everything patients tell you is locked with it. Use at least 12 letters: four or five words that do not belong together are good. If it is forgotten, only the recovery code on the next page can help.</source>
        <translation>تفتح Inkwell كل يوم، وبها يُقفل كل ما يقوله المرضى. يرجى استخدام 12 حرفًا على الأقل: أربع أو خمس كلمات لا صلة بينها خيار جيد. إذا نُسيت، فلا يساعد إلا رمز الاسترداد في الصفحة التالية.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>نفسها مرة أخرى</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>Your name and title are printed beside your signature. The PIN opens the staff desk.</source>
        <translation>يُطبع اسمك ولقبك المهني بجانب توقيعك. ورمز PIN يفتح مكتب الفريق.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>لقبك المهني</translation>
    </message>
    <message>
        <source>For example: Dermatologist, GMC 0000417</source>
        <translation>مثلًا: طبيبة جلدية، GMC 0000417</translation>
    </message>
    <message>
        <source>PIN, 6 numbers or more</source>
        <translation>رمز PIN، 6 أرقام أو أكثر</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>رمز PIN نفسه مرة أخرى</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Write this recovery code down</source>
        <translation>يرجى كتابة رمز الاسترداد هذا على ورقة</translation>
    </message>
    <message>
        <source>Write it down. Keep it away from this tablet. It opens Inkwell if the passphrase is forgotten, and it is shown only now.</source>
        <translation>يرجى كتابته وحفظه بعيدًا عن هذا الجهاز اللوحي. يفتح Inkwell إذا نُسيت عبارة المرور، ولا يظهر إلا الآن.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>كتبته</translation>
    </message>
</context>
<context>
    <name>ShowWords</name>
    <message>
        <source>Cover the words</source>
        <translation>إخفاء الكلمات</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>إظهار الكلمات</translation>
    </message>
</context>
<context>
    <name>TypedBackPage</name>
    <message>
        <source>Type the code from your paper</source>
        <translation>يرجى كتابة الرمز من ورقتك</translation>
    </message>
    <message>
        <source>So we know that what you wrote down is right. Capitals and dashes do not matter. Back shows the code again.</source>
        <translation>لنعرف أن ما كُتب صحيح. لا فرق بين الأحرف الكبيرة والصغيرة، ولا أهمية للشرطات. زر «رجوع» يظهر الرمز من جديد.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock in %1 s</source>
        <translation>يُفتح بعد %1 ث</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Unlock Inkwell</source>
        <translation>فتح Inkwell</translation>
    </message>
    <message>
        <source>Type the staff passphrase. The recovery code opens it too.</source>
        <translation>يرجى كتابة عبارة مرور الفريق. رمز الاسترداد يفتحه أيضًا.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>%1. You can try again in %2 s.</source>
        <translation>%1. يمكن المحاولة من جديد بعد %2 ث.</translation>
    </message>
    <message>
        <source>%1. Try again.</source>
        <translation>%1. يرجى المحاولة من جديد.</translation>
    </message>
</context>
<context>
    <name>AllAnswers</name>
    <message>
        <source>Handouts</source>
        <translation>أوراق للمريض</translation>
    </message>
    <message>
        <source>Plan and talk</source>
        <translation>الخطة والحديث</translation>
    </message>
    <message>
        <source>Hand back to correct</source>
        <translation>إعادة للتصحيح</translation>
    </message>
    <message>
        <source>Let the patient correct</source>
        <translation>دع المريض يصحّح</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>لا إجابات بعد</translation>
    </message>
    <message>
        <source>They appear here as the patient gives them.</source>
        <translation>تظهر هنا عندما يعطيها المريض.</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Not answered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Given on %1, confirmed in this visit</source>
        <translation>أُعطي في %1، وأُكّد في هذه الزيارة</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>Forms that patients are shown</source>
        <translation>النماذج التي تُعرض على المرضى</translation>
    </message>
    <message>
        <source>Approve these versions</source>
        <translation>اعتماد هذه النسخ</translation>
    </message>
</context>
<context>
    <name>ApproveSheet</name>
    <message>
        <source>I have read this translation beside the original from beginning to end, or somebody who knows both languages has read it for me.</source>
        <translation>قرأت هذه الترجمة إلى جانب الأصل من أولها إلى آخرها، أو قرأها عني شخص يعرف اللغتين.</translation>
    </message>
    <message>
        <source>It says what the original says: nothing is left out, added, or made to sound better or worse.</source>
        <translation>تقول ما يقوله الأصل: لم يُحذف شيء ولم يُضف شيء ولم يُصَغ بصورة أفضل أو أسوأ.</translation>
    </message>
    <message>
        <source>From now on patients who choose %1 are shown exactly these words. My name and title, the day and the time stand on each consent record.</source>
        <translation>من الآن فصاعدًا تُعرض هذه الكلمات كما هي على المرضى الذين يختارون %1. يظهر اسمي ولقبي واليوم والوقت في كل سجل موافقة.</translation>
    </message>
    <message>
        <source>I have read each of these forms from beginning to end.</source>
        <translation>قرأت كل نموذج من هذه النماذج من أوله إلى آخره.</translation>
    </message>
    <message>
        <source>What they say and what they warn of is right for this treatment, for our device and for our patients.</source>
        <translation>ما تقوله وما تحذّر منه صحيح لهذا العلاج ولجهازنا ولمرضانا.</translation>
    </message>
    <message>
        <source>What the law of our country asks for has been checked.</source>
        <translation>تم التحقق مما يطلبه قانون بلدنا.</translation>
    </message>
    <message>
        <source>From now on patients are shown exactly these words. My name and title, the day and the time stand on each consent record.</source>
        <translation>من الآن فصاعدًا تُعرض على المرضى هذه الكلمات بالضبط. يظهر اسمي ولقبي المهني واليوم والوقت على كل سجل موافقة.</translation>
    </message>
    <message>
        <source>You take responsibility for this</source>
        <translation>هذه مسؤوليتك</translation>
    </message>
    <message>
        <source>Its translator calls it a draft: until somebody who answers for it has looked, that is what it is.</source>
        <translation>يسميها المترجم مسودة: وتبقى كذلك إلى أن يراجعها من يتحمل مسؤوليتها.</translation>
    </message>
    <message>
        <source>This is a demonstration: the approval counts here alone, and every document says that it is not for patients.</source>
        <translation>هذا عرض تجريبي: لا يسري الاعتماد إلا هنا، وكل مستند يقول إنه ليس للمرضى.</translation>
    </message>
    <message>
        <source>Recorded as: %1</source>
        <translation>يُسجَّل هكذا: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Approve for patients</source>
        <translation>اعتماد للمرضى</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>A copy on a USB drive</source>
        <translation>نسخة على ذاكرة USB</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>The copy opens in any PDF reader, with this code and in no other way: we do not keep the code. The sealed original lies inside it, and stays with us as it is.</source>
        <translation>تُفتح النسخة في أي قارئ PDF بهذا الرمز وحده: نحن لا نحتفظ بالرمز. الأصل المختوم في داخلها، ويبقى لدينا كما هو.</translation>
    </message>
    <message>
        <source>Lock and save</source>
        <translation>إقفال وحفظ</translation>
    </message>
</context>
<context>
    <name>Countersign</name>
    <message>
        <source>Read the record</source>
        <translation>يرجى قراءة السجل</translation>
    </message>
    <message>
        <source>I have reviewed the answers and flags, talked with the patient, and I countersign this consent.</source>
        <translation>راجعت الإجابات والتنبيهات، وتحدثت مع المريض، وأصدّق على هذه الموافقة.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>تصديق</translation>
    </message>
</context>
<context>
    <name>DateFields</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>DecideSheet</name>
    <message>
        <source>Write down the reason</source>
        <translation>يرجى كتابة السبب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason (you may leave it blank)</source>
        <translation>السبب (يمكن تركه فارغًا)</translation>
    </message>
    <message>
        <source>Save decision</source>
        <translation>حفظ القرار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>DeskFile</name>
    <message>
        <source>This file cannot be read, or is larger than 20 MB. Choose another.</source>
        <translation>تتعذّر قراءة هذا الملف، أو حجمه أكبر من 20 MB. يرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>اختيار ملف آخر</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إزالتها</translation>
    </message>
</context>
<context>
    <name>DeskKeys</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>زيارة جديدة</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>البحث عن مريض</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>إقفال</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Undo, while it is offered</source>
        <translation>تراجع، ما دام معروضًا</translation>
    </message>
    <message>
        <source>To the next button or field</source>
        <translation>إلى الزر أو الخانة التالية</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>DeskMessages</name>
    <message>
        <source>Saved as a file</source>
        <translation>حُفظ كملف</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبع</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>تم التصدير</translation>
    </message>
    <message>
        <source>Decision saved</source>
        <translation>حُفظ القرار</translation>
    </message>
    <message>
        <source>The document is made and checked</source>
        <translation>المستند جاهز وتم التحقق منه</translation>
    </message>
    <message>
        <source>Joined to the patient</source>
        <translation>تم الربط بالمريض</translation>
    </message>
    <message>
        <source>Visit started. Hand over the tablet.</source>
        <translation>بدأت الزيارة. يرجى تسليم الجهاز اللوحي.</translation>
    </message>
    <message>
        <source>Visit started. Show the patient.</source>
        <translation>بدأت الزيارة. اعرضها على المريض.</translation>
    </message>
    <message>
        <source>Ready to sign. Hand over the tablet.</source>
        <translation>جاهز للتوقيع. يرجى تسليم الجهاز اللوحي.</translation>
    </message>
    <message>
        <source>Ready to sign. Show the patient.</source>
        <translation>جاهز للتوقيع. اعرضه على المريض.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>تمت الإزالة</translation>
    </message>
    <message>
        <source>Discarded. Nothing was changed.</source>
        <translation>تم التجاهل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>You are on your way. The call is answered.</source>
        <translation>أنت في الطريق. تمت الاستجابة للنداء.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>It is on the patient&apos;s screen now</source>
        <translation>هو الآن على شاشة المريض</translation>
    </message>
    <message>
        <source>Put away. What was answered is kept.</source>
        <translation>أُبعدت الزيارة. ما أُجيب عنه محفوظ.</translation>
    </message>
    <message>
        <source>A patient asks for help</source>
        <translation>مريض يطلب المساعدة</translation>
    </message>
    <message>
        <source>A patient is still at the other screen. Close again to end all the same: what was answered is kept.</source>
        <translation>ما زال مريض عند الشاشة الأخرى. أغلق مرة أخرى للإنهاء على كل حال: ما أُجيب عنه محفوظ.</translation>
    </message>
    <message>
        <source>Approved. Patients are shown these forms from now on.</source>
        <translation>تم الاعتماد. تُعرض هذه النماذج على المرضى من الآن.</translation>
    </message>
    <message>
        <source>Your PIN is changed</source>
        <translation>تغيّر رمز PIN</translation>
    </message>
    <message>
        <source>The new PIN opens the desk from now on</source>
        <translation>رمز PIN الجديد يفتح المكتب من الآن</translation>
    </message>
    <message>
        <source>Added. They can sign in now.</source>
        <translation>تمت الإضافة. يمكنه الدخول الآن.</translation>
    </message>
    <message>
        <source>The roles are changed</source>
        <translation>تغيّرت الصلاحيات</translation>
    </message>
    <message>
        <source>Removed. What they did keeps their name.</source>
        <translation>تمت الإزالة. ما فعله يبقى باسمه.</translation>
    </message>
    <message>
        <source>Kept. What it was before stands in the history.</source>
        <translation>حُفظ. ما كان قبله موجود في السجل التاريخي.</translation>
    </message>
    <message>
        <source>Put back to what it was before</source>
        <translation>أُعيد إلى ما كان عليه</translation>
    </message>
    <message>
        <source>Patients are shown this version from now on</source>
        <translation>تُعرض هذه النسخة على المرضى من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>Documents are sealed with this certificate from now on</source>
        <translation>تُختم المستندات بهذه الشهادة من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>The server gives the time, and it can be believed</source>
        <translation>يعطي الخادم الوقت ويمكن الوثوق به</translation>
    </message>
    <message>
        <source>The server gives a time far from this computer&apos;s. Look at its clock.</source>
        <translation>يعطي الخادم وقتًا بعيدًا عن وقت هذا الحاسوب. انظر إلى ساعته.</translation>
    </message>
    <message>
        <source>Reading the whole log. You can go on working.</source>
        <translation>تجري قراءة السجل كله. يمكنك متابعة العمل.</translation>
    </message>
    <message>
        <source>Every row of the log is as it was written</source>
        <translation>كل سطر في السجل كما كُتب</translation>
    </message>
    <message>
        <source>The log is not as it was written, from this row on</source>
        <translation>السجل ليس كما كُتب ابتداءً من هذا السطر</translation>
    </message>
    <message>
        <source>The log could not be read to its end</source>
        <translation>تعذرت قراءة السجل حتى نهايته</translation>
    </message>
    <message>
        <source>The visit is closed. The patient is not treated.</source>
        <translation>أُغلقت الزيارة. لا يُعالَج المريض.</translation>
    </message>
    <message>
        <source>Recorded: the treatment took place</source>
        <translation>سُجِّل أن العلاج قد تم</translation>
    </message>
    <message>
        <source>Merged. Both numbers lead to this file.</source>
        <translation>تم الدمج. الرقمان يؤديان إلى هذا الملف.</translation>
    </message>
    <message>
        <source>Two files again, each with its own visits</source>
        <translation>ملفان من جديد، لكل منهما زياراته</translation>
    </message>
    <message>
        <source>A decision says: do not treat. The visit does not go on to signing.</source>
        <translation>يقول قرار: لا علاج. لا تنتقل الزيارة إلى التوقيع.</translation>
    </message>
    <message>
        <source>No printer was found. Save it as a file instead.</source>
        <translation>لا توجد طابعة. يرجى الحفظ كملف بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The printers are still being looked for. Try again in a moment.</source>
        <translation>ما زال البحث عن الطابعات جاريًا. حاول مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>The printer has no paper</source>
        <translation>لا ورق في الطابعة</translation>
    </message>
    <message>
        <source>The printer cancelled the job</source>
        <translation>ألغت الطابعة المهمة</translation>
    </message>
    <message>
        <source>On its way to the printer</source>
        <translation>في الطريق إلى الطابعة</translation>
    </message>
    <message>
        <source>The printer holds the job back</source>
        <translation>الطابعة تؤخر المهمة</translation>
    </message>
    <message>
        <source>The locked copy is written and was read again</source>
        <translation>كُتبت النسخة المقفلة وقُرئت من جديد</translation>
    </message>
    <message>
        <source>The copy was not written</source>
        <translation>لم تُكتب النسخة</translation>
    </message>
    <message>
        <source>The signed paper is kept with the visit</source>
        <translation>الورق الموقّع محفوظ مع الزيارة</translation>
    </message>
    <message>
        <source>This file was not kept</source>
        <translation>لم يُحفظ هذا الملف</translation>
    </message>
    <message>
        <source>This code is too easy to guess: take a longer one, without the name or the birth date</source>
        <translation>هذا الرمز سهل التخمين جدًا: يرجى اختيار رمز أطول، بلا الاسم أو تاريخ الميلاد</translation>
    </message>
    <message>
        <source>The two codes differ</source>
        <translation>الرمزان مختلفان</translation>
    </message>
    <message>
        <source>Plug a drive in, or choose a folder</source>
        <translation>يرجى توصيل ذاكرة أو اختيار مجلد</translation>
    </message>
    <message>
        <source>This page could not be made</source>
        <translation>تعذّر إعداد هذه الصفحة</translation>
    </message>
    <message>
        <source>The printer cannot be reached</source>
        <translation>تعذّر الوصول إلى الطابعة</translation>
    </message>
    <message>
        <source>It was not printed</source>
        <translation>لم تتم الطباعة</translation>
    </message>
    <message>
        <source>Nobody knows whether it came out</source>
        <translation>لا يُعرف إن كان قد طُبع</translation>
    </message>
    <message>
        <source>The files were not written</source>
        <translation>لم تُكتب الملفات</translation>
    </message>
    <message>
        <source>This is not saved. The disk may be full.</source>
        <translation>لم يُحفظ هذا. ربما القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Genuine: nothing was changed since it was sealed</source>
        <translation>أصلي: لم يتغيّر شيء منذ ختمه</translation>
    </message>
    <message>
        <source>Unchanged since it was kept</source>
        <translation>بلا تغيير منذ حفظه</translation>
    </message>
    <message>
        <source>Not valid: do not rely on this document</source>
        <translation>غير صالح: لا يجوز الاعتماد على هذا المستند</translation>
    </message>
    <message>
        <source>The document is not made yet. The signature is safe; it is tried again every minute.</source>
        <translation>لم يُعدّ المستند بعد. التوقيع في أمان؛ تتكرر المحاولة كل دقيقة.</translation>
    </message>
    <message>
        <source>Nothing is taken back: all of it is still agreed</source>
        <translation>لم يُسحب شيء: كل شيء ما زال متفقًا عليه</translation>
    </message>
    <message>
        <source>This cannot be done at this point of the visit</source>
        <translation>لا يمكن ذلك في هذه المرحلة من الزيارة</translation>
    </message>
    <message>
        <source>The clock of this tablet went back. Check date and time; the log has kept it.</source>
        <translation>رجعت ساعة هذا الجهاز إلى الوراء. يرجى التحقق من التاريخ والوقت؛ سجل الأحداث احتفظ بذلك.</translation>
    </message>
    <message>
        <source>This cannot be done now</source>
        <translation>لا يمكن ذلك الآن</translation>
    </message>
    <message>
        <source>Decide on every stop and review flag first</source>
        <translation>يرجى أولًا اتخاذ قرار في كل تنبيه توقف أو مراجعة</translation>
    </message>
    <message>
        <source>Give a reason for this decision</source>
        <translation>يرجى ذكر سبب هذا القرار</translation>
    </message>
    <message>
        <source>Sign with your finger or the pen</source>
        <translation>يرجى التوقيع بالإصبع أو بالقلم</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>أُلغي. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation>عبارتا المرور مختلفتان</translation>
    </message>
    <message>
        <source>This passphrase is missing, or too easy to guess</source>
        <translation>عبارة المرور غير موجودة، أو سهلة التخمين جدًا</translation>
    </message>
    <message>
        <source>This folder is not there. If it is on a drive, plug that in.</source>
        <translation>هذا المجلد غير موجود. إن كان على قرص فأوصله.</translation>
    </message>
    <message>
        <source>This is a file, and no folder.</source>
        <translation>هذا ملف وليس مجلدًا.</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>لا يمكن الكتابة هناك.</translation>
    </message>
    <message>
        <source>This folder lies on the same drive as the records: if the computer is lost, the back-up is lost with it. Choose a USB drive or a folder on the network.</source>
        <translation>يقع هذا المجلد على القرص نفسه مع السجلات: إن فُقد الحاسوب فُقدت النسخة معه. اختر قرص USB أو مجلدًا على الشبكة.</translation>
    </message>
    <message>
        <source>Too easy: it would be found within a day. Take five words.</source>
        <translation>سهلة جدًا: تُكتشف خلال يوم. يرجى اختيار خمس كلمات.</translation>
    </message>
    <message>
        <source>Fair: finding it would take days or years.</source>
        <translation>متوسطة: يستغرق اكتشافها أيامًا أو سنوات.</translation>
    </message>
    <message>
        <source>Strong: finding it would take decades.</source>
        <translation>قوية: يستغرق اكتشافها عقودًا.</translation>
    </message>
    <message>
        <source>Tell the passphrase by another way than the file.</source>
        <translation>يرجى إبلاغ عبارة المرور بطريق غير طريق الملف.</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>الإجابة: %1</translation>
    </message>
    <message>
        <source>%1 must include a day</source>
        <translation>%1: اليوم ناقص</translation>
    </message>
    <message>
        <source>%1 must include a month</source>
        <translation>%1: الشهر ناقص</translation>
    </message>
    <message>
        <source>%1 must include a year</source>
        <translation>%1: السنة ناقصة</translation>
    </message>
    <message>
        <source>%1 needs a year of four figures</source>
        <translation>%1: السنة تحتاج إلى أربعة أرقام</translation>
    </message>
    <message>
        <source>%1 must be a real date</source>
        <translation>%1: يجب أن يكون تاريخًا حقيقيًا</translation>
    </message>
    <message>
        <source>%1 must not be before the last session</source>
        <translation>%1: يجب ألا يكون قبل الجلسة الأخيرة</translation>
    </message>
    <message>
        <source>%1 must be in the past</source>
        <translation>%1: يجب أن يكون في الماضي</translation>
    </message>
    <message>
        <source>%1 is too long ago</source>
        <translation>%1: قديم جدًا</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1: طويل جدًا</translation>
    </message>
    <message>
        <source>%1 must be a number</source>
        <translation>%1: يجب أن يكون رقمًا</translation>
    </message>
    <message>
        <source>%1 is too small</source>
        <translation>%1: صغير جدًا</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1: كبير جدًا</translation>
    </message>
</context>
<context>
    <name>DeskOptions</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>DeskSealing</name>
    <message>
        <source>Making the document</source>
        <translation>إعداد المستند</translation>
    </message>
    <message>
        <source>The signature is saved</source>
        <translation>التوقيع محفوظ</translation>
    </message>
    <message>
        <source>The document is made and opened again to check it</source>
        <translation>يُعدّ المستند ويُفتح من جديد للتحقق منه</translation>
    </message>
    <message>
        <source>Then it is ready to print</source>
        <translation>ثم يصبح جاهزًا للطباعة</translation>
    </message>
    <message>
        <source>This takes a few seconds. Nothing is lost if the tablet is switched off now.</source>
        <translation>يستغرق هذا بضع ثوانٍ. لا يضيع شيء إذا أُطفئ الجهاز اللوحي الآن.</translation>
    </message>
</context>
<context>
    <name>DeskToday</name>
    <message>
        <source>The daily back-up was not made: see to it</source>
        <translation>لم تُعدّ النسخة الاحتياطية اليومية: يلزم الاهتمام بها</translation>
    </message>
    <message>
        <source>The clock went back: check date and time</source>
        <translation>رجعت الساعة إلى الوراء: يرجى التحقق من التاريخ والوقت</translation>
    </message>
    <message>
        <source>Approve forms</source>
        <translation>اعتماد النماذج</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>زيارة جديدة</translation>
    </message>
    <message>
        <source>No visits yet today</source>
        <translation>لا زيارات اليوم بعد</translation>
    </message>
    <message>
        <source>Before the first one a clinician approves the forms: Approve forms.</source>
        <translation>قبل الزيارة الأولى يعتمد مقدّم الرعاية النماذج: اعتماد النماذج.</translation>
    </message>
    <message>
        <source>Start one with New visit, or let a patient begin alone on the welcome page.</source>
        <translation>يمكن البدء بـ«زيارة جديدة»، أو ترك المريض يبدأ وحده في صفحة الترحيب.</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: 1 November 2026</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format: 1 Nov 2026</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format: 1 Nov</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date format: Sunday 1 November</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n years</source>
        <comment>date of birth, and how old</comment>
        <translation>
            <numerusform>%1، أقل من سنة</numerusform>
            <numerusform>%1، سنة واحدة</numerusform>
            <numerusform>%1، سنتان</numerusform>
            <numerusform>%1، %n سنوات</numerusform>
            <numerusform>%1، %n سنة</numerusform>
            <numerusform>%1، %n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>reads %1</source>
        <translation>يقرأ: %1</translation>
    </message>
    <message>
        <source>asked in %1</source>
        <translation>سُئل باللغة: %1</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>مقدّم الرعاية</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>starts visits, hands over, prints</source>
        <translation>يبدأ الزيارات، يسلّم الجهاز، يطبع</translation>
    </message>
    <message>
        <source>reviews, plans, countersigns, approves forms</source>
        <translation>يراجع، يخطّط، يصدّق، يعتمد النماذج</translation>
    </message>
    <message>
        <source>people, keys, back-ups, export</source>
        <translation>الأشخاص والمفاتيح والنسخ الاحتياطية والتصدير</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>لا زيارات</numerusform>
            <numerusform>زيارة واحدة</numerusform>
            <numerusform>زيارتان</numerusform>
            <numerusform>%n زيارات</numerusform>
            <numerusform>%n زيارة</numerusform>
            <numerusform>%n زيارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <comment>visits that wait for the member of staff</comment>
        <translation>
            <numerusform>لا شيء ينتظرك</numerusform>
            <numerusform>زيارة تنتظرك</numerusform>
            <numerusform>زيارتان تنتظرانك</numerusform>
            <numerusform>%n زيارات تنتظرك</numerusform>
            <numerusform>%n زيارة تنتظرك</numerusform>
            <numerusform>%n زيارة تنتظرك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flags say stop</source>
        <translation>
            <numerusform>لا تنبيه «توقف»</numerusform>
            <numerusform>تنبيه «توقف» واحد</numerusform>
            <numerusform>تنبيها «توقف»</numerusform>
            <numerusform>%n تنبيهات «توقف»</numerusform>
            <numerusform>%n تنبيه «توقف»</numerusform>
            <numerusform>%n تنبيه «توقف»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flags to review</source>
        <translation>
            <numerusform>لا تنبيهات للمراجعة</numerusform>
            <numerusform>تنبيه واحد للمراجعة</numerusform>
            <numerusform>تنبيهان للمراجعة</numerusform>
            <numerusform>%n تنبيهات للمراجعة</numerusform>
            <numerusform>%n تنبيهًا للمراجعة</numerusform>
            <numerusform>%n تنبيه للمراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cautions</source>
        <translation>
            <numerusform>لا تنبيه «احتراس»</numerusform>
            <numerusform>تنبيه «احتراس» واحد</numerusform>
            <numerusform>تنبيها «احتراس»</numerusform>
            <numerusform>%n تنبيهات «احتراس»</numerusform>
            <numerusform>%n تنبيه «احتراس»</numerusform>
            <numerusform>%n تنبيه «احتراس»</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>All approved</source>
        <translation>كلها معتمدة</translation>
    </message>
    <message>
        <source>%1 of %2 wait for approval; no visit begins before</source>
        <translation>%1 من %2 بانتظار الاعتماد؛ لا تبدأ زيارة قبل ذلك</translation>
    </message>
    <message>
        <source>%1 of %2 wait for approval by a clinician</source>
        <translation>%1 من %2 بانتظار اعتماد مقدّم الرعاية</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>لا يمكن قراءتها</translation>
    </message>
    <message numerus="yes">
        <source>%n words have no translation</source>
        <translation>
            <numerusform>لا كلمات بلا ترجمة</numerusform>
            <numerusform>كلمة واحدة بلا ترجمة</numerusform>
            <numerusform>كلمتان بلا ترجمة</numerusform>
            <numerusform>%n كلمات بلا ترجمة</numerusform>
            <numerusform>%n كلمة بلا ترجمة</numerusform>
            <numerusform>%n كلمة بلا ترجمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>Ready to review</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>تمت المراجعة</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>للتوقيع</translation>
    </message>
    <message>
        <source>Taking time</source>
        <translation>مهلة تفكير</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>رُفضت</translation>
    </message>
    <message>
        <source>Consent valid</source>
        <translation>الموافقة سارية</translation>
    </message>
    <message>
        <source>Consent expired</source>
        <translation>انتهت الموافقة</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>To countersign</source>
        <translation>للتصديق</translation>
    </message>
    <message>
        <source>Not yet joined to a patient</source>
        <translation>غير مرتبط بمريض بعد</translation>
    </message>
    <message>
        <source>Hand over tablet</source>
        <translation>تسليم الجهاز</translation>
    </message>
    <message>
        <source>Show the patient</source>
        <translation>اعرض على المريض</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Join to a patient</source>
        <translation>ربط بمريض</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>إبعاد</translation>
    </message>
    <message>
        <source>Plan and talk</source>
        <translation>الخطة والحديث</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>تصديق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Make document</source>
        <translation>إعداد المستند</translation>
    </message>
    <message>
        <source>Take back the consent</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>Correct the record</source>
        <translation>تصحيح السجل</translation>
    </message>
    <message>
        <source>Session %1 of the course</source>
        <translation>الجلسة %1 من العلاج</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation>حفظ التصحيح</translation>
    </message>
    <message>
        <source>Keep the session</source>
        <translation>حفظ الجلسة</translation>
    </message>
    <message>
        <source>It counts from now on. What is taken back stops; the record itself is kept.</source>
        <translation>يسري من الآن. ما سُحب يتوقف؛ أما السجل نفسه فيبقى.</translation>
    </message>
    <message>
        <source>The record stays as it was signed. The correction stands beside it, with your name and the time.</source>
        <translation>يبقى السجل كما وُقّع. ويظهر التصحيح بجانبه مع اسمك والوقت.</translation>
    </message>
    <message numerus="yes">
        <source>%n days since the last session.</source>
        <translation>
            <numerusform>لا أيام منذ الجلسة الأخيرة.</numerusform>
            <numerusform>يوم واحد منذ الجلسة الأخيرة.</numerusform>
            <numerusform>يومان منذ الجلسة الأخيرة.</numerusform>
            <numerusform>%n أيام منذ الجلسة الأخيرة.</numerusform>
            <numerusform>%n يومًا منذ الجلسة الأخيرة.</numerusform>
            <numerusform>%n يوم منذ الجلسة الأخيرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Less than 28 days: the skin may not have healed.</source>
        <translation>%1 أقل من 28 يومًا: ربما لم يشفَ الجلد.</translation>
    </message>
    <message>
        <source>%1 More than 90 days: look at the history and the plan again.</source>
        <translation>%1 أكثر من 90 يومًا: يلزم النظر من جديد في التاريخ الصحي والخطة.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>Treated</source>
        <comment>a button: the treatment took place</comment>
        <translation>تم العلاج</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Consent, countersigned</source>
        <translation>موافقة مصدَّقة</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>وقت أكثر</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>موقّع على ورق</translation>
    </message>
    <message>
        <source>Too easy to guess: at least 10 letters, and not the name or the birth date</source>
        <translation>سهل التخمين جدًا: 10 أحرف على الأقل، وليس الاسم أو تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Good enough. Four words in a row would be stronger.</source>
        <translation>كافٍ. أربع كلمات متتالية أقوى.</translation>
    </message>
    <message>
        <source>A strong code</source>
        <translation>رمز قوي</translation>
    </message>
    <message>
        <source>At least 10 letters; four words in a row are easy to keep in mind and hard to guess</source>
        <translation>10 أحرف على الأقل؛ أربع كلمات متتالية يسهل حفظها ويصعب تخمينها</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go on with a change</source>
        <translation>متابعة مع تغيير</translation>
    </message>
    <message>
        <source>Hold today</source>
        <translation>تأجيل اليوم</translation>
    </message>
    <message>
        <source>Do not treat</source>
        <translation>عدم العلاج</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>تم البت في %1 من %2</translation>
    </message>
    <message>
        <source>%1 ×, last %2</source>
        <translation>%1 ×، آخرها %2</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>تم التوقيع</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>تم التصديق</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>الوصي</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>الشاهد</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>الحديث</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>قُرئ بلغة</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>مفهوم</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>الختم</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبع</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>العلاج</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Of this file</source>
        <translation>لهذا الملف</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُعدّ</translation>
    </message>
</context>
<context>
    <name>DocumentTurner</name>
    <message>
        <source>Earlier</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Earlier document</source>
        <translation>المستند الأقدم</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Later document</source>
        <translation>المستند الأحدث</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Another folder</source>
        <translation>مجلد آخر</translation>
    </message>
    <message>
        <source>Export visits</source>
        <translation>تصدير الزيارات</translation>
    </message>
    <message>
        <source>The files name patients. They go to %1</source>
        <translation>تذكر الملفات أسماء المرضى. تُحفظ في %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>Stopping …</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Looking for the visits …</source>
        <translation>جارٍ البحث عن الزيارات…</translation>
    </message>
    <message>
        <source>Visit %1 of %2</source>
        <translation>الزيارة %1 من %2</translation>
    </message>
    <message>
        <source>Putting the files together …</source>
        <translation>جارٍ جمع الملفات…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>You can go on working, or lock the desk. Files appear when all of them are made.</source>
        <translation>يمكن متابعة العمل أو إقفال المكتب. تظهر الملفات عندما تصبح كلها جاهزة.</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>إلغاء التصدير</translation>
    </message>
</context>
<context>
    <name>ExportSecret</name>
    <message>
        <source>Whoever can open this computer can read it.</source>
        <translation>يمكن لكل من يفتح هذا الحاسوب أن يقرأها.</translation>
    </message>
    <message>
        <source>Protected zip</source>
        <translation>ملف zip محمي</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>مجلد مفتوح</translation>
    </message>
    <message>
        <source>Passphrase of the zip</source>
        <translation>عبارة مرور ملف zip</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>نفسها مرة أخرى</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>Changed since last time</source>
        <translation>تغيّر منذ المرة السابقة</translation>
    </message>
    <message>
        <source>There are no two visits yet to compare</source>
        <translation>لا توجد بعد زيارتان للمقارنة</translation>
    </message>
    <message>
        <source>The answers are the same</source>
        <translation>الإجابات نفسها</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1، سابقًا: %2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>%1 (%2) was merged into this file on %3 by %4</source>
        <translation>%1 (%2): دُمج في هذا الملف في %3 بواسطة %4</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>التراجع عن الدمج</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Sessions: %1</source>
        <translation>الجلسات: %1</translation>
    </message>
</context>
<context>
    <name>FlagCard</name>
    <message>
        <source>See it</source>
        <translation>عرضه</translation>
    </message>
    <message>
        <source>See it among all answers</source>
        <translation>عرضه بين كل الإجابات</translation>
    </message>
</context>
<context>
    <name>FlagDecided</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>Where to?</source>
        <translation>إلى أين؟</translation>
    </message>
    <message>
        <source>The clinic&apos;s own folder</source>
        <translation>مجلد العيادة</translation>
    </message>
    <message>
        <source>Drive: %1</source>
        <translation>محرك الأقراص: %1</translation>
    </message>
    <message>
        <source>There is no other folder in this one.</source>
        <translation>لا يوجد مجلد آخر في هذا المجلد.</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>ضعه هنا</translation>
    </message>
    <message>
        <source>Nothing can be written here</source>
        <translation>لا يمكن حفظ شيء هنا</translation>
    </message>
</context>
<context>
    <name>FormFoot</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>First: %1</source>
        <translation>أولًا: %1</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>بانتظار الاعتماد</translation>
    </message>
    <message>
        <source>Approved %1, %2</source>
        <translation>اعتُمد في %1، %2</translation>
    </message>
    <message>
        <source>Draft, waits for approval</source>
        <translation>مسودة بانتظار الاعتماد</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Read %1 in %2</source>
        <translation>قراءة %1 باللغة: %2</translation>
    </message>
</context>
<context>
    <name>FormsWait</name>
    <message>
        <source>The forms wait for approval</source>
        <translation>النماذج بانتظار الاعتماد</translation>
    </message>
    <message>
        <source>Patients are shown a form only in words that a clinician of this clinic has approved. Approve them under Today, Forms; then start the visit.</source>
        <translation>لا يُعرض على المرضى نموذج إلا بكلمات اعتمدها مقدّم رعاية في هذه العيادة. يرجى اعتمادها في «اليوم» ثم «النماذج»؛ ثم بدء الزيارة.</translation>
    </message>
    <message>
        <source>Look at the forms</source>
        <translation>النظر في النماذج</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Log</source>
        <translation>سجل الأحداث</translation>
    </message>
    <message>
        <source>From %1 back to %2</source>
        <translation>من %1 رجوعًا إلى %2</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Nothing of this kind in these days</source>
        <translation>لا شيء من هذا النوع في هذه الأيام</translation>
    </message>
    <message>
        <source>Go back to look for something else.</source>
        <translation>يرجى الرجوع للبحث عن شيء آخر.</translation>
    </message>
</context>
<context>
    <name>LogAsk</name>
    <message>
        <source>Log</source>
        <translation>سجل الأحداث</translation>
    </message>
    <message>
        <source>Who did what, and when. Looking is kept in the log as well.</source>
        <translation>من فعل ماذا ومتى. النظر أيضًا يُحفظ في سجل الأحداث.</translation>
    </message>
    <message>
        <source>Check all of it</source>
        <translation>افحصه كله</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Merge %1 into %2?</source>
        <translation>دمج %1 مع %2؟</translation>
    </message>
    <message>
        <source>Kept: %1, born %2</source>
        <translation>يبقى: %1، تاريخ الميلاد %2</translation>
    </message>
    <message>
        <source>Merged into it: %1, born %2</source>
        <translation>يُدمج فيه: %1، تاريخ الميلاد %2</translation>
    </message>
    <message>
        <source>All visits then stand in one file, and both numbers lead to it. Signed documents stay exactly as they are.</source>
        <translation>تصبح كل الزيارات بعد ذلك في ملف واحد، والرقمان يؤديان إليه. وتبقى المستندات الموقّعة كما هي بالضبط.</translation>
    </message>
    <message>
        <source>It is recorded with your name, and can be taken back in the file.</source>
        <translation>يُسجَّل ذلك باسمك، ويمكن التراجع عنه في الملف.</translation>
    </message>
    <message>
        <source>The birth dates differ. Merge only if you know that one of them was typed wrongly.</source>
        <translation>تاريخا الميلاد مختلفان. لا يجوز الدمج إلا عند العلم بأن أحدهما كُتب خطأ.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
</context>
<context>
    <name>NewVisit</name>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>Join to a patient</source>
        <translation>ربط بمريض</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>زيارة جديدة</translation>
    </message>
    <message>
        <source>Check who it is; the visit then belongs to this patient.</source>
        <translation>يرجى التحقق من الشخص؛ عندئذ تخص الزيارة هذا المريض.</translation>
    </message>
    <message>
        <source>Check who it is, then hand over the tablet.</source>
        <translation>يرجى التحقق من الشخص، ثم تسليم الجهاز اللوحي.</translation>
    </message>
    <message>
        <source>Check who it is, then show the patient their screen.</source>
        <translation>تحقّق من الهوية، ثم اعرض على المريض شاشته.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>بدء الزيارة</translation>
    </message>
</context>
<context>
    <name>NumbersDays</name>
    <message>
        <source>Numbers of which days?</source>
        <translation>أرقام أي أيام؟</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Save as table</source>
        <translation>حفظ كجدول</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 أسابيع</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 أشهر</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>أيام أخرى</translation>
    </message>
    <message>
        <source>No visits on these days</source>
        <translation>لا زيارات في هذه الأيام</translation>
    </message>
    <message>
        <source>Choose more days above. Numbers appear here from the first visit on.</source>
        <translation>يرجى اختيار أيام أكثر في الأعلى. تظهر الأرقام هنا من الزيارة الأولى.</translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>أوراق للمريض</translation>
    </message>
    <message>
        <source>For a patient who wants paper: print, fill in, sign, photograph.</source>
        <translation>لمريض يريد الورق: طباعة، ملء، توقيع، تصوير.</translation>
    </message>
    <message>
        <source>What to do afterwards</source>
        <translation>ما العمل بعد ذلك</translation>
    </message>
    <message>
        <source>One page to take home, with the numbers to call</source>
        <translation>صفحة واحدة للمنزل، فيها أرقام الاتصال</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>A copy on a USB drive</source>
        <translation>نسخة على ذاكرة USB</translation>
    </message>
    <message>
        <source>Opens with a code that the patient chooses</source>
        <translation>يُفتح برمز يختاره المريض</translation>
    </message>
    <message>
        <source>Lock and save</source>
        <translation>إقفال وحفظ</translation>
    </message>
    <message>
        <source>Signed paper</source>
        <translation>ورق موقّع</translation>
    </message>
    <message>
        <source>This file cannot be read, or is larger than 20 MB. Choose another.</source>
        <translation>تتعذّر قراءة هذا الملف، أو حجمه أكبر من 20 MB. يرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>A photograph or a scan, kept with the visit</source>
        <translation>صورة أو مسح ضوئي، محفوظ مع الزيارة</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Blank, to fill in by hand</source>
        <translation>فارغ، للملء باليد</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>PatientFile</name>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>زيارة جديدة</translation>
    </message>
</context>
<context>
    <name>PatientRow</name>
    <message>
        <source>last here %1</source>
        <translation>آخر مرة هنا %1</translation>
    </message>
    <message>
        <source>no visit yet</source>
        <translation>لا زيارة بعد</translation>
    </message>
</context>
<context>
    <name>PatientsPage</name>
    <message>
        <source>Who is %1 too?</source>
        <translation>من هو %1 أيضًا؟</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>Find the other record of this person</source>
        <translation>البحث عن السجل الآخر لهذا الشخص</translation>
    </message>
    <message>
        <source>Name, birth date or number; the first letters are enough</source>
        <translation>الاسم أو تاريخ الميلاد أو الرقم؛ الأحرف الأولى تكفي</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>البحث عن مريض</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>More of them</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Whom are you looking for?</source>
        <translation>عمّن البحث؟</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>لم يُعثر على أحد</translation>
    </message>
    <message>
        <source>Accents and capitals do not matter. A birth date may be typed as 29.2.1984.</source>
        <translation>لا أهمية للتشكيل والأحرف الكبيرة. يمكن كتابة تاريخ الميلاد هكذا: ‎29.2.1984‎.</translation>
    </message>
    <message>
        <source>Try fewer letters, the birth date, or the number. Somebody who was never here: Somebody new.</source>
        <translation>يرجى تجربة أحرف أقل أو تاريخ الميلاد أو الرقم. لمن لم يأتِ هنا من قبل: شخص جديد.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Your PIN</source>
        <translation>رمز PIN الخاص بك</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message numerus="yes">
        <source>%n can sign in here</source>
        <translation>
            <numerusform>لا أحد يمكنه الدخول هنا</numerusform>
            <numerusform>شخص واحد يمكنه الدخول هنا</numerusform>
            <numerusform>شخصان يمكنهما الدخول هنا</numerusform>
            <numerusform>%n أشخاص يمكنهم الدخول هنا</numerusform>
            <numerusform>%n شخصًا يمكنهم الدخول هنا</numerusform>
            <numerusform>%n شخص يمكنهم الدخول هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>تغيير رمز PIN</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (أنت)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Title, as printed</source>
        <translation>اللقب المهني كما يُطبع</translation>
    </message>
    <message>
        <source>PIN, typed by the person</source>
        <translation>رمز PIN، يكتبه الشخص نفسه</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>رمز PIN نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>رمز PIN جديد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Save roles</source>
        <translation>حفظ الصلاحيات</translation>
    </message>
    <message>
        <source>Save new PIN</source>
        <translation>حفظ رمز PIN الجديد</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>إزالة %1؟</translation>
    </message>
    <message>
        <source>They no longer sign in. What they did keeps their name.</source>
        <translation>لن يدخل بعد الآن. ما فعله يبقى باسمه.</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>Your PIN now</source>
        <translation>رمز PIN الحالي</translation>
    </message>
    <message>
        <source>New PIN, 6 numbers or more</source>
        <translation>رمز PIN جديد، 6 أرقام أو أكثر</translation>
    </message>
    <message>
        <source>New PIN, typed by the person</source>
        <translation>رمز PIN جديد، يكتبه الشخص نفسه</translation>
    </message>
    <message>
        <source>The new PIN again</source>
        <translation>رمز PIN الجديد مرة أخرى</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>All answers</source>
        <translation>كل الإجابات</translation>
    </message>
    <message>
        <source>The talk took place</source>
        <translation>تم الحديث</translation>
    </message>
</context>
<context>
    <name>PrintWish</name>
    <message>
        <source>Both sides</source>
        <translation>وجهان</translation>
    </message>
    <message>
        <source>One copy less</source>
        <translation>نسخة أقل</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>لا نسخ</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>%n نسخ</numerusform>
            <numerusform>%n نسخة</numerusform>
            <numerusform>%n نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>نسخة أكثر</translation>
    </message>
</context>
<context>
    <name>PrinterChoice</name>
    <message>
        <source>No printer was found. The document can still be saved as a file and printed elsewhere.</source>
        <translation>لا توجد طابعة. ما زال يمكن حفظ المستند كملف وطباعته في مكان آخر.</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>جارٍ البحث عن الطابعات…</translation>
    </message>
    <message>
        <source>Printer: %1. Choose another of %2</source>
        <translation>الطابعة: %1. اختر غيرها من %2</translation>
    </message>
</context>
<context>
    <name>PrinterList</name>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>No printer was found. The document can still be saved as a file and printed elsewhere.</source>
        <translation>لا توجد طابعة. ما زال يمكن حفظ المستند كملف وطباعته في مكان آخر.</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>جارٍ البحث عن الطابعات…</translation>
    </message>
</context>
<context>
    <name>PrinterSheet</name>
    <message>
        <source>both sides</source>
        <translation>على الوجهين</translation>
    </message>
    <message>
        <source>one side</source>
        <translation>على وجه واحد</translation>
    </message>
    <message>
        <source>up to %1 copies</source>
        <translation>حتى %1 نسخ</translation>
    </message>
    <message>
        <source>one copy at a time</source>
        <translation>نسخة واحدة في كل مرة</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>الطابعات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>There is a problem</source>
        <translation>توجد مشكلة</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Save as file</source>
        <translation>حفظ كملف</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>تصديق</translation>
    </message>
</context>
<context>
    <name>RecordActs</name>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>كل الإجابات</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Check the seal</source>
        <translation>التحقق من الختم</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>مطبوعات</translation>
    </message>
    <message>
        <source>Paper and copies for the patient</source>
        <translation>ورق ونسخ للمريض</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>سجل الأحداث</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>لا سجلات بعد</translation>
    </message>
    <message>
        <source>Visits are listed here from the day they start. Start one under Today, New visit.</source>
        <translation>تُدرج الزيارات هنا من يوم بدئها. يمكن بدء زيارة من «اليوم»، «زيارة جديدة».</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>The patient&apos;s file</source>
        <translation>ملف المريض</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>كل الإجابات</translation>
    </message>
    <message>
        <source>No flags</source>
        <translation>لا تنبيهات</translation>
    </message>
    <message>
        <source>Nothing that was answered needs a decision. Look at all answers, then go on to the plan.</source>
        <translation>لا شيء مما أُجيب يحتاج إلى قرار. يرجى النظر في كل الإجابات، ثم الانتقال إلى الخطة.</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>In the patient&apos;s words</source>
        <translation>بكلمات المريض</translation>
    </message>
    <message>
        <source>To tell in private</source>
        <translation>سيُقال على انفراد</translation>
    </message>
    <message>
        <source>Answered wrong, explain again</source>
        <translation>إجابة خاطئة، يلزم الشرح من جديد</translation>
    </message>
    <message>
        <source>Nothing was written freely.</source>
        <translation>لم يُكتب شيء بكلمات حرة.</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>تم البت في %1 من %2</translation>
    </message>
    <message>
        <source>Nothing must be decided</source>
        <translation>لا شيء يحتاج إلى قرار</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The visit ends here. Nothing is signed or countersigned; the answers and your reason are kept. Deciding anew opens it again.</source>
        <translation>تنتهي الزيارة هنا. لا توقيع ولا تصديق؛ وتُحفظ الإجابات وسببك. وقرار جديد يفتحها من جديد.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>إبقاؤها مفتوحة</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>إغلاقها</translation>
    </message>
    <message>
        <source>Close the visit</source>
        <translation>إغلاق الزيارة</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>تصديق</translation>
    </message>
    <message>
        <source>Plan and talk</source>
        <translation>الخطة والحديث</translation>
    </message>
</context>
<context>
    <name>RolePicks</name>
    <message>
        <source>May do</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SettingsAside</name>
    <message>
        <source>Try it</source>
        <translation>جرّبه</translation>
    </message>
    <message>
        <source>Asks the server that stands below for the time, saved or not. Only a number without meaning leaves the clinic.</source>
        <translation>يسأل الخادم المذكور أدناه عن الوقت، محفوظًا كان أم لا. لا يغادر العيادة إلا رقم لا معنى له.</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>صفحة تجريبية</translation>
    </message>
</context>
<context>
    <name>SettingsCards</name>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Typed, not saved yet</source>
        <translation>كُتب ولم يُحفظ بعد</translation>
    </message>
</context>
<context>
    <name>SettingsCertificate</name>
    <message>
        <source>There is none yet. The first document that is sealed makes one.</source>
        <translation>لا توجد شهادة بعد. سينشئها أول مستند يُختم.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>تضمنها</translation>
    </message>
    <message>
        <source>Nobody: the clinic made it itself. Readers of PDF files will say so.</source>
        <translation>لا أحد: أنشأتها العيادة بنفسها، وستذكر ذلك برامج قراءة PDF.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>صالحة</translation>
    </message>
    <message>
        <source>It ended on %1: nothing can be sealed</source>
        <translation>انتهت في %1: لا يمكن ختم شيء</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Documents that are sealed already stay as they are, and can always be checked. The key itself never leaves the strongroom.</source>
        <translation>تبقى المستندات المختومة كما هي ويمكن التحقق منها دائمًا. ولا يغادر المفتاح الخزنة أبدًا.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>إنشاء شهادة جديدة</translation>
    </message>
    <message>
        <source>Bring your own</source>
        <translation>استخدم شهادتك</translation>
    </message>
    <message>
        <source>Make a new key and certificate?</source>
        <translation>هل تُنشأ شهادة ومفتاح جديدان؟</translation>
    </message>
    <message>
        <source>From now on documents are sealed with it. The key before it is forgotten for good; its certificate stays, so that older documents can be checked.</source>
        <translation>تُختم المستندات به من الآن فصاعدًا. يُنسى المفتاح السابق نهائيًا، وتبقى شهادته كي يمكن التحقق من المستندات الأقدم.</translation>
    </message>
    <message>
        <source>%1: its password opens the file once, and is kept nowhere. Delete the file afterwards, or lock it away.</source>
        <translation>%1: تفتح كلمة المرور الملف مرة واحدة ولا تُحفظ في أي مكان. احذف الملف بعد ذلك أو احفظه في مكان مقفل.</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>كلمة مرور الملف</translation>
    </message>
    <message>
        <source>Seal with this one</source>
        <translation>الختم بهذه</translation>
    </message>
</context>
<context>
    <name>SettingsForms</name>
    <message>
        <source>No visit begins while a version that is live waits for approval.</source>
        <translation>لا تبدأ أي زيارة ما دامت نسخة مستخدمة تنتظر الموافقة.</translation>
    </message>
    <message>
        <source>Everything that patients are shown was approved here.</source>
        <translation>كل ما يُعرض على المرضى تمت الموافقة عليه هنا.</translation>
    </message>
    <message>
        <source>To the approval</source>
        <translation>إلى الموافقة</translation>
    </message>
    <message>
        <source>See the approval</source>
        <translation>عرض الموافقة</translation>
    </message>
</context>
<context>
    <name>SettingsHistory</name>
    <message>
        <source>%1, before: %2</source>
        <translation>%1، سابقًا: %2</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Nothing here was changed yet.</source>
        <translation>لم يتغيّر شيء هنا بعد.</translation>
    </message>
</context>
<context>
    <name>SettingsLogo</name>
    <message>
        <source>The clinic&apos;s logo</source>
        <translation>شعار العيادة</translation>
    </message>
    <message>
        <source>No logo of your own yet</source>
        <translation>لا يوجد شعار خاص بعد</translation>
    </message>
    <message>
        <source>Records and forms carry the mark of this program until you choose one.</source>
        <translation>تحمل السجلات والنماذج علامة هذا البرنامج إلى أن تختار شعارًا.</translation>
    </message>
    <message>
        <source>PNG or JPEG. It stands at the head of every paper, about 2 cm wide; 1000 pixels are plenty. Records that are sealed already stay as they are.</source>
        <translation>PNG أو JPEG. يظهر في أعلى كل ورقة بعرض 2 سم تقريبًا، ويكفي 1000 بكسل. تبقى السجلات المختومة كما هي.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختر صورة</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>اختر أخرى</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Typed and not saved yet. It stays here until you save or discard it.</source>
        <translation>كُتب ولم يُحفظ بعد. يبقى هنا إلى أن تحفظه أو تتجاهله.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل التاريخي</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>ما تغيّر</translation>
    </message>
</context>
<context>
    <name>StatementFoot</name>
    <message>
        <source>Recorded as: %1</source>
        <translation>يُسجَّل هكذا: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>حسنًا</translation>
    </message>
</context>
<context>
    <name>TodayPanel</name>
    <message>
        <source>Something was done just now</source>
        <translation>حدث شيء الآن</translation>
    </message>
    <message>
        <source>%1 since something was done</source>
        <translation>%1 منذ آخر إجراء</translation>
    </message>
    <message>
        <source>The patient&apos;s file</source>
        <translation>ملف المريض</translation>
    </message>
    <message>
        <source>Look at the answers</source>
        <translation>النظر في الإجابات</translation>
    </message>
    <message>
        <source>On my way</source>
        <translation>في الطريق</translation>
    </message>
</context>
<context>
    <name>ToldList</name>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <comment>a question, and how often it was answered wrong</comment>
        <translation>
            <numerusform>%1 (بلا مرات)</numerusform>
            <numerusform>%1 (مرة واحدة)</numerusform>
            <numerusform>%1 (مرتين)</numerusform>
            <numerusform>%1 (%n مرات)</numerusform>
            <numerusform>%1 (%n مرة)</numerusform>
            <numerusform>%1 (%n مرة)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>Approved by %1, %2, %3</source>
        <translation>اعتمده %1، %2، %3</translation>
    </message>
    <message>
        <source>A translator&apos;s draft; waits for approval</source>
        <translation>مسودة مترجم بانتظار الاعتماد</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>تنتظر الموافقة</translation>
    </message>
    <message>
        <source>Before patients are shown this form in %1: %2</source>
        <translation>قبل عرض هذا النموذج على المرضى باللغة: %1: %2</translation>
    </message>
    <message>
        <source>Approve this translation</source>
        <translation>اعتماد هذه الترجمة</translation>
    </message>
    <message>
        <source>Back to the forms</source>
        <translation>العودة إلى النماذج</translation>
    </message>
</context>
<context>
    <name>TranslationRow</name>
    <message>
        <source>No words that can be shown</source>
        <translation>لا توجد كلمات يمكن عرضها</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>Version %1</source>
        <translation>النسخة %1</translation>
    </message>
    <message>
        <source>Live: patients are shown this one</source>
        <translation>مستخدمة: تُعرض على المرضى</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>تنتظر الموافقة</translation>
    </message>
    <message>
        <source>Approved, no longer shown</source>
        <translation>تمت الموافقة عليها ولم تعد تُعرض</translation>
    </message>
    <message>
        <source>Approved; an older one is live</source>
        <translation>تمت الموافقة عليها؛ والمستخدمة نسخة أقدم</translation>
    </message>
    <message>
        <source>Its exact words are not kept here</source>
        <translation>نصها الحرفي غير محفوظ هنا</translation>
    </message>
    <message>
        <source>Set live</source>
        <translation>استخدامها</translation>
    </message>
    <message>
        <source>Show patients version %1</source>
        <translation>عرض النسخة %1 على المرضى</translation>
    </message>
</context>
<context>
    <name>VisitPages</name>
    <message>
        <source>Needs you now</source>
        <translation>بانتظارك الآن</translation>
    </message>
    <message>
        <source>Also today</source>
        <translation>اليوم أيضًا</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>From earlier days</source>
        <translation>من أيام سابقة</translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>Look at the answers</source>
        <translation>النظر في الإجابات</translation>
    </message>
    <message>
        <source>On my way</source>
        <translation>في الطريق</translation>
    </message>
</context>
</TS>
