<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en_GB">
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Proszę dotknąć ekranu, aby zacząć</translation>
    </message>
</context>
<context>
    <name>BodyMapPage</name>
    <message>
        <source>Front</source>
        <extracomment>side of the body</extracomment>
        <translation>Przód</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>side of the body</extracomment>
        <translation>Tył</translation>
    </message>
</context>
<context>
    <name>CardOverlay</name>
    <message>
        <source>It is as wide as my card</source>
        <translation>Jest tak szeroki jak moja karta</translation>
    </message>
    <message>
        <source>Lay a bank card on the picture</source>
        <translation>Proszę przyłożyć kartę bankową do obrazka</translation>
    </message>
    <message>
        <source>85.6 mm</source>
        <translation>85,6 mm</translation>
    </message>
    <message>
        <source>Much narrower</source>
        <translation>Dużo węższy</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Węższy</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Szerszy</translation>
    </message>
    <message>
        <source>Much wider</source>
        <translation>Dużo szerszy</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zostawić tak, jak jest</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check your answers</source>
        <translation>Proszę sprawdzić odpowiedzi</translation>
    </message>
</context>
<context>
    <name>CleanOverlay</name>
    <message>
        <source>Wipe the screen now</source>
        <translation>Proszę teraz wytrzeć ekran</translation>
    </message>
    <message numerus="yes">
        <source>It ignores every touch for %n more seconds.</source>
        <translation>
            <numerusform>Przez %n sekundę ekran nie reaguje na dotyk.</numerusform>
            <numerusform>Przez %n sekundy ekran nie reaguje na dotyk.</numerusform>
            <numerusform>Przez %n sekund ekran nie reaguje na dotyk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>We are not open yet</source>
        <translation>Jeszcze nie otwarte</translation>
    </message>
    <message>
        <source>Please ask at the desk.</source>
        <translation>Proszę zapytać w&#xa0;recepcji.</translation>
    </message>
</context>
<context>
    <name>DisplaySheet</name>
    <message>
        <source>Back to my page</source>
        <translation>Wróć do mojej strony</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Size of words</source>
        <translation>Wielkość liter</translation>
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
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Duży kontrast</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Przyciski</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>size of the buttons</extracomment>
        <translation>Zwykłe</translation>
    </message>
    <message>
        <source>Large, for a hand that shakes</source>
        <translation>Duże, gdy ręka się trzęsie</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Ruch</translation>
    </message>
    <message>
        <source>Gentle</source>
        <extracomment>how things move on the screen</extracomment>
        <translation>Łagodny</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>nothing moves</extracomment>
        <translation>Brak</translation>
    </message>
    <message>
        <source>One switch: we mark one button after the other, any key or touch presses it</source>
        <translation>Jeden przycisk: zaznaczamy kolejne przyciski, dowolny klawisz lub dotyk wciska zaznaczony</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>one switch is not used</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Slow</source>
        <extracomment>pace of the mark</extracomment>
        <translation>Wolno</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Średnio</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Szybko</translation>
    </message>
</context>
<context>
    <name>EarlierPage</name>
    <message>
        <source>Is this still right?</source>
        <translation>Czy to nadal się zgadza?</translation>
    </message>
    <message>
        <source>You told us this on %1. If something is not right now, touch Change.</source>
        <translation>To odpowiedzi z&#xa0;dnia %1. Jeśli coś już się nie zgadza, proszę dotknąć Zmień.</translation>
    </message>
</context>
<context>
    <name>ExplainPage</name>
    <message>
        <source>You chose:</source>
        <translation>Wybrana odpowiedź:</translation>
    </message>
</context>
<context>
    <name>HandbackPage</name>
    <message>
        <source>Give this tablet back at the desk.</source>
        <translation>Proszę oddać tablet w&#xa0;recepcji.</translation>
    </message>
    <message>
        <source>Clean your hands with the gel.</source>
        <translation>Proszę oczyścić ręce żelem.</translation>
    </message>
    <message>
        <source>The clinician signs next. Then we will call you.</source>
        <translation>Teraz podpisuje osoba z&#xa0;personelu medycznego. Potem zawołamy.</translation>
    </message>
    <message>
        <source>Take a seat. We will call you.</source>
        <translation>Proszę usiąść. Zawołamy.</translation>
    </message>
    <message>
        <source>More above</source>
        <translation>Więcej wyżej</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Więcej niżej</translation>
    </message>
    <message>
        <source>This screen clears by itself. Everything is saved.</source>
        <translation>Ten ekran wyczyści się sam. Wszystko jest zapisane.</translation>
    </message>
    <message>
        <source>This screen locks by itself.</source>
        <translation>Ten ekran sam się blokuje.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>This screen locks by itself. Everything is saved.</source>
        <translation>Ten ekran sam się blokuje. Wszystko jest zapisane.</translation>
    </message>
    <message>
        <source>This screen clears by itself.</source>
        <translation>Ten ekran wyczyści się sam.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Zablokuj teraz</translation>
    </message>
</context>
<context>
    <name>HeadphonesOverlay</name>
    <message>
        <source>Read it to me</source>
        <translation>Proszę mi to przeczytać</translation>
    </message>
    <message>
        <source>Others can hear what is read</source>
        <translation>Inni mogą słyszeć, co jest czytane</translation>
    </message>
    <message>
        <source>Use headphones. A member of staff has a pair for you.</source>
        <translation>Proszę użyć słuchawek. Personel ma je dla Państwa.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>Back to my answers</source>
        <translation>Wróć do odpowiedzi</translation>
    </message>
    <message>
        <source>We made a note that you want help</source>
        <translation>Zapisaliśmy, że potrzebna jest pomoc</translation>
    </message>
    <message>
        <source>Take the tablet to the desk, or ask any member of staff. You can go on by yourself, too.</source>
        <translation>Proszę podejść z&#xa0;tabletem do recepcji lub poprosić kogoś z&#xa0;personelu. Można też dalej wypełniać samodzielnie.</translation>
    </message>
    <message>
        <source>The desk sees it now, and somebody comes. You can go on by yourself, too.</source>
        <translation>Recepcja już to widzi i&#xa0;ktoś zaraz podejdzie. Można też dalej wypełniać samodzielnie.</translation>
    </message>
</context>
<context>
    <name>HideOverlay</name>
    <message>
        <source>Show it again</source>
        <translation>Pokaż znowu</translation>
    </message>
    <message>
        <source>Your answers are hidden</source>
        <translation>Odpowiedzi są ukryte</translation>
    </message>
    <message>
        <source>They are saved.</source>
        <translation>Są zapisane.</translation>
    </message>
    <message>
        <source>Some of them are not saved. Tell a member of staff.</source>
        <translation>Niektóre nie są zapisane. Proszę powiedzieć personelowi.</translation>
    </message>
</context>
<context>
    <name>IdleOverlay</name>
    <message>
        <source>I need more time</source>
        <translation>Potrzebuję więcej czasu</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Czy ktoś tu jeszcze jest?</translation>
    </message>
    <message numerus="yes">
        <source>We will hide your answers in %n seconds to keep them private. They are saved.</source>
        <translation>
            <numerusform>Za %n sekundę ukryjemy odpowiedzi, aby nikt ich nie widział. Są zapisane.</numerusform>
            <numerusform>Za %n sekundy ukryjemy odpowiedzi, aby nikt ich nie widział. Są zapisane.</numerusform>
            <numerusform>Za %n sekund ukryjemy odpowiedzi, aby nikt ich nie widział. Są zapisane.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Back to my page</source>
        <translation>Wróć do mojej strony</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
</context>
<context>
    <name>LetterBoard</name>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>a key: small letters</extracomment>
        <translation>Małe</translation>
    </message>
    <message>
        <source>Capital</source>
        <extracomment>a key: capital letters</extracomment>
        <translation>Wielkie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>LockedBoard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>visits</comment>
        <translation>
            <numerusform>i&#xa0;jeszcze %n</numerusform>
            <numerusform>i&#xa0;jeszcze %n</numerusform>
            <numerusform>i&#xa0;jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>For staff</source>
        <translation>Dla personelu</translation>
    </message>
    <message>
        <source>This tablet is locked</source>
        <translation>Ten tablet jest zablokowany</translation>
    </message>
    <message>
        <source>This screen is locked</source>
        <translation>Ten ekran jest zablokowany</translation>
    </message>
    <message>
        <source>The desk is in the other window. Clean this screen here, or set its size: your PIN keeps it.</source>
        <translation>Recepcja jest w&#xa0;drugim oknie. Tutaj można wyczyścić ten ekran albo ustawić jego wielkość: zapisuje to PIN.</translation>
    </message>
    <message>
        <source>Your answers are hidden and saved. Ask at the desk to go on.</source>
        <translation>Odpowiedzi są ukryte i&#xa0;zapisane. Aby wrócić do nich, proszę zgłosić się do recepcji.</translation>
    </message>
    <message>
        <source>Type your PIN to open the desk.</source>
        <translation>Aby otworzyć stanowisko, proszę wpisać PIN.</translation>
    </message>
    <message>
        <source>Your answers are hidden and saved. Give the tablet to a member of staff to go on.</source>
        <translation>Odpowiedzi są ukryte i&#xa0;zapisane. Aby dalej wypełniać, proszę podać tablet komuś z&#xa0;personelu.</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>Wyczyść ekran</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>Wielkość ekranu</translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation>Strona powitalna</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>to the page before</extracomment>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN personelu</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>Wpisano %n cyfrę</numerusform>
            <numerusform>Wpisano %n cyfry</numerusform>
            <numerusform>Wpisano %n cyfr</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n more tries.</source>
        <translation>
            <numerusform>To nie ten PIN. Została %n próba.</numerusform>
            <numerusform>To nie ten PIN. Zostały %n próby.</numerusform>
            <numerusform>To nie ten PIN. Zostało %n prób.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many tries. Wait until %1.</source>
        <translation>Za dużo prób. Proszę czekać do %1.</translation>
    </message>
    <message>
        <source>The disk is full or gone. Nothing can be saved.</source>
        <translation>Dysk jest pełny lub go nie ma. Niczego nie można zapisać.</translation>
    </message>
    <message>
        <source>Your PIN is right. Somebody with another role has to go on with this visit.</source>
        <translation>PIN jest poprawny. Tę wizytę musi prowadzić dalej osoba z&#xa0;inną rolą.</translation>
    </message>
    <message>
        <source>Your PIN keeps the new size.</source>
        <translation>PIN zatwierdzi nową wielkość.</translation>
    </message>
    <message>
        <source>Choose your name first</source>
        <translation>Proszę najpierw wybrać nazwisko</translation>
    </message>
</context>
<context>
    <name>ReadMark</name>
    <message>
        <source>Chosen.</source>
        <translation>Wybrano.</translation>
    </message>
    <message>
        <source>Not chosen.</source>
        <translation>Nie wybrano.</translation>
    </message>
    <message>
        <source>Nothing typed yet.</source>
        <translation>Jeszcze nic nie wpisano.</translation>
    </message>
</context>
<context>
    <name>SealingPage</name>
    <message>
        <source>Your signature is saved</source>
        <translation>Podpis jest zapisany</translation>
    </message>
    <message>
        <source>We are making your document. This takes a few seconds.</source>
        <translation>Przygotowujemy dokument. Potrwa to kilka sekund.</translation>
    </message>
</context>
<context>
    <name>SignaturePage</name>
    <message>
        <source>Sign by typing your name</source>
        <translation>Podpis przez wpisanie nazwiska</translation>
    </message>
    <message>
        <source>Sign with a mark, and a witness</source>
        <translation>Podpis znakiem przy świadku</translation>
    </message>
    <message>
        <source>Signature %1 of %2</source>
        <translation>Podpis %1 z&#xa0;%2</translation>
    </message>
    <message>
        <source>You can sign from %1</source>
        <translation>Można podpisać od: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>takes away the last line of the signature</extracomment>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Takes away the last line</source>
        <translation>Usuwa ostatnią kreskę</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>empties the pad</extracomment>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>This clinic leaves time between reading and signing, so that you can think it over and ask. What you answered is saved. Come back from then on, or tell us that you would rather not.</source>
        <translation>Ta klinika zostawia czas między czytaniem a&#xa0;podpisem, aby można było pomyśleć i&#xa0;zapytać. Odpowiedzi są zapisane. Proszę wrócić od tego czasu lub powiedzieć nam o&#xa0;rezygnacji.</translation>
    </message>
</context>
<context>
    <name>WaysToSign</name>
    <message>
        <source>Signed here: %1</source>
        <translation>Podpisano tutaj: %1</translation>
    </message>
    <message>
        <source>Another way to sign</source>
        <translation>Inny sposób podpisu</translation>
    </message>
    <message>
        <source>Sign in the box</source>
        <translation>Podpis w&#xa0;polu</translation>
    </message>
    <message>
        <source>Type my name</source>
        <translation>Wpisuję nazwisko</translation>
    </message>
    <message>
        <source>Make a mark, with a witness</source>
        <translation>Znak przy świadku</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Pana/Pani imię i&#xa0;nazwisko</translation>
    </message>
    <message>
        <source>Full name of the witness</source>
        <translation>Imię i&#xa0;nazwisko świadka</translation>
    </message>
    <message>
        <source>My typed name is my signature</source>
        <translation>Wpisane imię i&#xa0;nazwisko to mój podpis</translation>
    </message>
    <message>
        <source>Witness: I saw this mark being made by the person who signs</source>
        <translation>Świadek: ten znak powstał na moich oczach, zrobiła go osoba podpisująca</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Staff</source>
        <extracomment>a button that leads to the staff sign-in</extracomment>
        <translation>Personel</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Witamy</translation>
    </message>
    <message>
        <source>About 15 minutes</source>
        <translation>Około 15 minut</translation>
    </message>
    <message>
        <source>You can stop at any time</source>
        <translation>W&#xa0;każdej chwili można przerwać</translation>
    </message>
    <message>
        <source>Paper or help: ask at the desk</source>
        <translation>Papier lub pomoc: proszę pytać w&#xa0;recepcji</translation>
    </message>
    <message numerus="yes">
        <source>It locks if left for %n minutes</source>
        <translation>
            <numerusform>Blokuje się po %n minucie bez dotyku</numerusform>
            <numerusform>Blokuje się po %n minutach bez dotyku</numerusform>
            <numerusform>Blokuje się po %n minutach bez dotyku</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>Można zaczynać</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>Larger words</source>
        <translation>Większe litery</translation>
    </message>
    <message>
        <source>Smaller words</source>
        <translation>Mniejsze litery</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>a button: how the screen looks</extracomment>
        <translation>Wygląd</translation>
    </message>
</context>
<context>
    <name>AddRow</name>
    <message>
        <source>Add another: %1</source>
        <translation>Dodaj kolejne: %1</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Dodaj kolejne</translation>
    </message>
</context>
<context>
    <name>BooleanQuestion</name>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Pokaż mniej</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove “%1” and its answers?</source>
        <translation>Usunąć „%1” i&#xa0;te odpowiedzi?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>ChoiceQuestion</name>
    <message>
        <source>or</source>
        <extracomment>between the answers above and those that stand alone (&quot;None of these&quot;)</extracomment>
        <translation>albo</translation>
    </message>
</context>
<context>
    <name>LengthNote</name>
    <message>
        <source>Characters too many: %1</source>
        <translation>Za dużo znaków: %1</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>Zostało znaków: %1</translation>
    </message>
</context>
<context>
    <name>NumberQuestion</name>
    <message>
        <source>Decimal point</source>
        <translation>Przecinek</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>Minus</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Other</source>
        <translation>Inne</translation>
    </message>
    <message>
        <source>Opens a field for your own words</source>
        <translation>Otwiera pole na własne słowa</translation>
    </message>
    <message>
        <source>Write it in your own words.</source>
        <translation>Proszę napisać własnymi słowami.</translation>
    </message>
</context>
<context>
    <name>PartsQuestion</name>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Minute</source>
        <extracomment>label of a box of a time</extracomment>
        <translation>Minuta</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>key of the number pad: to the next box</extracomment>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>The picture</source>
        <translation>Zdjęcie</translation>
    </message>
</context>
<context>
    <name>PhotoCamera</name>
    <message>
        <source>What the camera sees</source>
        <translation>Co widzi aparat</translation>
    </message>
</context>
<context>
    <name>PhotoQuestion</name>
    <message>
        <source>There is no camera on this tablet. A member of staff can add the picture.</source>
        <translation>Ten tablet nie ma aparatu. Zdjęcie może dodać ktoś z&#xa0;personelu.</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Zrób zdjęcie</translation>
    </message>
    <message>
        <source>Keep the one I have</source>
        <translation>Zostaw obecne</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Zrób jeszcze raz</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>QuantityQuestion</name>
    <message>
        <source>Decimal point</source>
        <translation>Przecinek</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>You may leave this empty.</source>
        <translation>Można zostawić puste.</translation>
    </message>
</context>
<context>
    <name>SearchChosen</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Nic jeszcze nie wybrano</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Usuń: %1</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search: %1</source>
        <translation>Szukaj: %1</translation>
    </message>
    <message numerus="yes">
        <source>Type to search %n answers</source>
        <translation>
            <numerusform>Proszę wpisać, aby szukać w&#xa0;%n odpowiedzi</numerusform>
            <numerusform>Proszę wpisać, aby szukać w&#xa0;%n odpowiedziach</numerusform>
            <numerusform>Proszę wpisać, aby szukać w&#xa0;%n odpowiedziach</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
</context>
<context>
    <name>SearchQuestion</name>
    <message>
        <source>%1 found</source>
        <translation>Znaleziono: %1</translation>
    </message>
    <message>
        <source>Not in the list. You can use your own words.</source>
        <translation>Nie ma na liście. Można użyć własnych słów.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or another spelling.</source>
        <translation>Nic nie znaleziono. Proszę wpisać mniej liter lub inną pisownię.</translation>
    </message>
    <message>
        <source>Show more: %1 left</source>
        <translation>Pokaż więcej: zostało %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2”</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>Moje własne słowa</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>between the answers above and those that stand alone (&quot;None of these&quot;)</extracomment>
        <translation>albo</translation>
    </message>
</context>
<context>
    <name>SeveralQuestion</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, wiersz %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Dodaj kolejne</translation>
    </message>
</context>
<context>
    <name>ShortQuestion</name>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>SliderQuestion</name>
    <message>
        <source>Touch the line</source>
        <translation>Proszę dotknąć linii</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Mniej</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Nic jeszcze nie wybrano</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
</context>
<context>
    <name>TimeQuestion</name>
    <message>
        <source>For example, 9 30 or 14 30</source>
        <translation>Na przykład 9 30 lub 14 30</translation>
    </message>
</context>
<context>
    <name>ToldAnswer</name>
    <message>
        <source>Not provided</source>
        <translation>Nie podano</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Answer this question</source>
        <translation>Proszę odpowiedzieć na to pytanie</translation>
    </message>
    <message>
        <source>%1 must be a real time, such as 14 30</source>
        <translation>%1: to musi być prawdziwa godzina, np. 14 30</translation>
    </message>
    <message>
        <source>The time</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Give more answers</source>
        <translation>Proszę dać więcej odpowiedzi</translation>
    </message>
    <message>
        <source>Give fewer answers</source>
        <translation>Proszę dać mniej odpowiedzi</translation>
    </message>
    <message>
        <source>Use more words</source>
        <translation>Proszę użyć więcej słów</translation>
    </message>
    <message>
        <source>Use fewer words</source>
        <translation>Proszę użyć mniej słów</translation>
    </message>
    <message>
        <source>Write it like this: %1</source>
        <translation>Proszę wpisać w&#xa0;ten sposób: %1</translation>
    </message>
    <message>
        <source>Check how this is written</source>
        <translation>Proszę sprawdzić, jak to jest napisane</translation>
    </message>
    <message>
        <source>Enter a number</source>
        <translation>Proszę wpisać liczbę</translation>
    </message>
    <message>
        <source>Enter a larger number</source>
        <translation>Proszę wpisać większą liczbę</translation>
    </message>
    <message>
        <source>Enter a smaller number</source>
        <translation>Proszę wpisać mniejszą liczbę</translation>
    </message>
    <message>
        <source>Use fewer figures after the point</source>
        <translation>Proszę wpisać mniej cyfr po przecinku</translation>
    </message>
    <message>
        <source>Choose a unit</source>
        <translation>Proszę wybrać jednostkę</translation>
    </message>
    <message>
        <source>This kind of file cannot be used. Use another one</source>
        <translation>Takiego pliku nie można użyć. Proszę wybrać inny</translation>
    </message>
    <message>
        <source>The file is too large. Use a smaller one</source>
        <translation>Plik jest za duży. Proszę wybrać mniejszy</translation>
    </message>
    <message>
        <source>Choose from the answers in the list</source>
        <translation>Proszę wybrać z&#xa0;odpowiedzi na liście</translation>
    </message>
    <message>
        <source>Enter a web address, such as www.example.org</source>
        <translation>Proszę wpisać adres strony, np. www.example.org</translation>
    </message>
    <message>
        <source>Enter a phone number, like %1 or %2. If it is right, touch Continue again.</source>
        <translation>Proszę wpisać numer telefonu, na przykład %1 lub %2. Jeśli jest poprawny, proszę jeszcze raz dotknąć Dalej.</translation>
    </message>
    <message>
        <source>Enter an email address in the correct format, like %1. If it is right, touch Continue again.</source>
        <translation>Proszę wpisać pełny adres e-mail, na przykład %1. Jeśli jest poprawny, proszę jeszcze raz dotknąć Dalej.</translation>
    </message>
    <message>
        <source>Did you mean %1? If what you typed is right, touch Continue again.</source>
        <translation>Czy chodziło o&#xa0;adres %1? Jeśli wpisany adres jest poprawny, proszę jeszcze raz dotknąć Dalej.</translation>
    </message>
    <message>
        <source>Check this answer</source>
        <translation>Proszę sprawdzić tę odpowiedź</translation>
    </message>
    <message>
        <source>Sign in the box, or choose another way to sign</source>
        <translation>Proszę podpisać w&#xa0;polu lub wybrać inny sposób podpisu</translation>
    </message>
    <message>
        <source>Enter your full name</source>
        <translation>Proszę wpisać imię i&#xa0;nazwisko</translation>
    </message>
    <message>
        <source>Tick the line if you mean your typed name as your signature</source>
        <translation>Proszę zaznaczyć linię, jeśli wpisane nazwisko to podpis</translation>
    </message>
    <message>
        <source>Make your mark in the box</source>
        <translation>Proszę zrobić znak w&#xa0;polu</translation>
    </message>
    <message>
        <source>Enter the full name of the witness</source>
        <translation>Proszę wpisać imię i&#xa0;nazwisko świadka</translation>
    </message>
    <message>
        <source>The witness ticks the line if they saw the mark being made</source>
        <translation>Świadek zaznacza linię, jeśli widział, jak powstał znak</translation>
    </message>
    <message numerus="yes">
        <source>Give at least %n answers</source>
        <translation>
            <numerusform>Proszę dać co najmniej %n odpowiedź</numerusform>
            <numerusform>Proszę dać co najmniej %n odpowiedzi</numerusform>
            <numerusform>Proszę dać co najmniej %n odpowiedzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give no more than %n answers</source>
        <translation>
            <numerusform>Proszę dać najwyżej %n odpowiedź</numerusform>
            <numerusform>Proszę dać najwyżej %n odpowiedzi</numerusform>
            <numerusform>Proszę dać najwyżej %n odpowiedzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters</source>
        <translation>
            <numerusform>Proszę użyć co najmniej %n znaku</numerusform>
            <numerusform>Proszę użyć co najmniej %n znaków</numerusform>
            <numerusform>Proszę użyć co najmniej %n znaków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use no more than %n characters</source>
        <translation>
            <numerusform>Proszę użyć najwyżej %n znaku</numerusform>
            <numerusform>Proszę użyć najwyżej %n znaków</numerusform>
            <numerusform>Proszę użyć najwyżej %n znaków</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter %1 or more</source>
        <translation>Proszę wpisać %1 lub więcej</translation>
    </message>
    <message>
        <source>Enter %1 or less</source>
        <translation>Proszę wpisać %1 lub mniej</translation>
    </message>
    <message>
        <source>Enter a whole number</source>
        <translation>Proszę wpisać liczbę całkowitą</translation>
    </message>
    <message numerus="yes">
        <source>Use no more than %n figures after the point</source>
        <translation>
            <numerusform>Po przecinku najwyżej %n cyfra</numerusform>
            <numerusform>Po przecinku najwyżej %n cyfry</numerusform>
            <numerusform>Po przecinku najwyżej %n cyfr</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is too large. Use one of no more than %1 MB</source>
        <translation>Plik jest za duży. Może mieć najwyżej %1 MB</translation>
    </message>
    <message>
        <source>%1 must include a day</source>
        <translation>%1: brakuje dnia</translation>
    </message>
    <message>
        <source>%1 must include a month</source>
        <translation>%1: brakuje miesiąca</translation>
    </message>
    <message>
        <source>%1 must include a year</source>
        <translation>%1: brakuje roku</translation>
    </message>
    <message>
        <source>%1 must be a real date</source>
        <translation>%1: to musi być prawdziwa data</translation>
    </message>
    <message>
        <source>%1 must be %2 or earlier</source>
        <translation>%1: nie później niż %2</translation>
    </message>
    <message>
        <source>%1 must be in the past</source>
        <translation>%1: to musi być dzień, który już minął</translation>
    </message>
    <message>
        <source>%1 must be %2 or later</source>
        <translation>%1: nie wcześniej niż %2</translation>
    </message>
    <message>
        <source>%1 is too long ago</source>
        <translation>%1: zbyt dawno</translation>
    </message>
    <message>
        <source>Year must include 4 numbers</source>
        <translation>Rok musi mieć 4 cyfry</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: 1 November 2026</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM, HH:mm</source>
        <comment>date format: Tuesday 24 November, 14:30</comment>
        <translation>dddd, d MMMM, HH:mm</translation>
    </message>
    <message>
        <source>typed name: %1</source>
        <translation>wpisane nazwisko: %1</translation>
    </message>
    <message>
        <source>a mark, witnessed by %1</source>
        <translation>znak przy świadku: %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Przeczytane</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>Zapytaj mnie znowu</translation>
    </message>
    <message>
        <source>These are right</source>
        <translation>Wszystko się zgadza</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>The rest is still right</source>
        <translation>Reszta bez zmian</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>A member of the team will go through your answers with you.</source>
        <translation>Ktoś z&#xa0;zespołu wspólnie omówi te odpowiedzi.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Dziękujemy</translation>
    </message>
    <message>
        <source>Signed. Thank you</source>
        <translation>Podpisano. Dziękujemy</translation>
    </message>
    <message>
        <source>Your signature is saved. You can have a copy.</source>
        <translation>Podpis jest zapisany. Można dostać kopię.</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>Bez pośpiechu</translation>
    </message>
    <message>
        <source>Nothing is signed. You can come back to this on another day.</source>
        <translation>Nic nie jest podpisane. Można do tego wrócić innego dnia.</translation>
    </message>
    <message>
        <source>Let us talk</source>
        <translation>Porozmawiajmy</translation>
    </message>
    <message>
        <source>A member of the team will come and talk with you. Nothing is signed.</source>
        <translation>Ktoś z&#xa0;zespołu przyjdzie porozmawiać. Nic nie jest podpisane.</translation>
    </message>
    <message>
        <source>Thank you for telling us</source>
        <translation>Dziękujemy za informację</translation>
    </message>
    <message>
        <source>You will not have this treatment. It will not change how we treat you.</source>
        <translation>Tego zabiegu nie będzie. To nie zmieni naszej opieki.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>A clinician looks at your answers and talks with you first.</source>
        <translation>Najpierw osoba z&#xa0;personelu medycznego przejrzy odpowiedzi i&#xa0;o&#xa0;nich porozmawia.</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>BodyFigure</name>
    <message>
        <source>Figure from the front</source>
        <translation>Postać z&#xa0;przodu</translation>
    </message>
    <message>
        <source>Figure from the back</source>
        <translation>Postać z&#xa0;tyłu</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Tap to show</source>
        <translation>Dotknij, aby zobaczyć</translation>
    </message>
    <message>
        <source>We will ask you this</source>
        <translation>O&#xa0;to zapytamy</translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>a button: answer this differently</extracomment>
        <translation>Zmień</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>Jest problem</translation>
    </message>
</context>
<context>
    <name>FaultSheet</name>
    <message>
        <source>Your answers are not saved. Tell a member of staff. Do not close this screen.</source>
        <translation>Odpowiedzi nie są zapisane. Proszę powiedzieć personelowi. Proszę nie zamykać tego ekranu.</translation>
    </message>
    <message>
        <source>The form is not ready yet. Tell a member of staff: the desk says what is missing.</source>
        <translation>Formularz nie jest jeszcze gotowy. Proszę powiedzieć personelowi: na stanowisku widać, czego brakuje.</translation>
    </message>
    <message>
        <source>Your signature is saved. Your document will be made later. Tell a member of staff.</source>
        <translation>Podpis jest zapisany. Dokument powstanie później. Proszę powiedzieć personelowi.</translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message>
        <source>Pad to sign on</source>
        <translation>Pole na podpis</translation>
    </message>
    <message>
        <source>There is ink on it</source>
        <translation>Jest na nim pismo</translation>
    </message>
    <message>
        <source>It is empty</source>
        <translation>Jest puste</translation>
    </message>
</context>
<context>
    <name>InterpreterNote</name>
    <message>
        <source>These words are not in your language yet. Please wait, and ask a member of staff for an interpreter.</source>
        <translation>Tych słów nie ma jeszcze w&#xa0;tym języku. Proszę poczekać i&#xa0;poprosić personel o&#xa0;tłumacza.</translation>
    </message>
</context>
<context>
    <name>LevelBadge</name>
    <message>
        <source>Stop</source>
        <extracomment>how grave a flag is: do not treat</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>how grave a flag is: look at it before the treatment</extracomment>
        <translation>Do oceny</translation>
    </message>
    <message>
        <source>Caution</source>
        <extracomment>how grave a flag is</extracomment>
        <translation>Ostrożnie</translation>
    </message>
    <message>
        <source>Info</source>
        <extracomment>how grave a flag is: good to know</extracomment>
        <translation>Info</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Posłuchaj</translation>
    </message>
    <message>
        <source>Reads this page aloud</source>
        <translation>Czyta tę stronę na głos</translation>
    </message>
</context>
<context>
    <name>MoreWords</name>
    <message>
        <source>Show less</source>
        <translation>Pokaż mniej</translation>
    </message>
    <message>
        <source>More about this</source>
        <translation>Więcej na ten temat</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Done</source>
        <extracomment>key of the number pad</extracomment>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>key of the number pad</extracomment>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>Minus</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation>Część %1 z&#xa0;%2: %3</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>to the page before</extracomment>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>a button: how the screen looks</extracomment>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>a button: call a member of staff</extracomment>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>a button: cover what is on the screen</extracomment>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Część %1 z&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>More above</source>
        <translation>Więcej wyżej</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Więcej niżej</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacjenci</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>visits that are over</extracomment>
        <translation>Zapisy</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>counts and charts of the visits</extracomment>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>the members of staff</extracomment>
        <translation>Ludzie</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>F1: keys</source>
        <translation>F1: klawisze</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>a button: lock the desk</extracomment>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>StatePill</name>
    <message>
        <source>Expected</source>
        <extracomment>where a visit stands</extracomment>
        <translation>Oczekiwana</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Odpowiada</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>where a visit stands</extracomment>
        <translation>Przerwa</translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation>Prosi o&#xa0;pomoc</translation>
    </message>
    <message>
        <source>Ready to review</source>
        <translation>Do przejrzenia</translation>
    </message>
    <message>
        <source>To talk with</source>
        <translation>Do rozmowy</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>Do podpisu</translation>
    </message>
    <message>
        <source>Taking time</source>
        <translation>Namyśla się</translation>
    </message>
    <message>
        <source>To countersign</source>
        <translation>Do kontrasygnaty</translation>
    </message>
    <message>
        <source>Not sealed yet</source>
        <translation>Jeszcze bez pieczęci</translation>
    </message>
    <message>
        <source>Consented</source>
        <extracomment>where a visit stands: signed and countersigned</extracomment>
        <translation>Zgoda podpisana</translation>
    </message>
    <message>
        <source>Treated</source>
        <extracomment>where a visit stands</extracomment>
        <translation>Po zabiegu</translation>
    </message>
    <message>
        <source>Not treated</source>
        <translation>Bez zabiegu</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>where a visit stands: the consent was taken back</extracomment>
        <translation>Wycofano</translation>
    </message>
    <message>
        <source>Said no</source>
        <extracomment>where a visit stands: the patient declined</extracomment>
        <translation>Odmowa</translation>
    </message>
</context>
<context>
    <name>FailedPage</name>
    <message>
        <source>Look for the other window and go on there.</source>
        <translation>Proszę znaleźć drugie okno i tam pracować dalej.</translation>
    </message>
    <message>
        <source>Or close it, then start Inkwell again.</source>
        <translation>Albo proszę je zamknąć i ponownie uruchomić Inkwell.</translation>
    </message>
    <message>
        <source>Leave the files as they are, and tell the person who looks after this computer.</source>
        <translation>Proszę zostawić pliki bez zmian i powiedzieć osobie, która dba o ten komputer.</translation>
    </message>
    <message>
        <source>In a terminal they restore the last back-up; it is proved before it replaces anything:</source>
        <translation>W terminalu przywraca się ostatnią kopię zapasową; jest sprawdzana, zanim cokolwiek zastąpi:</translation>
    </message>
    <message>
        <source>Without a back-up, they save what can still be read into a new folder:</source>
        <translation>Bez kopii zapasowej zapisuje się do nowego folderu to, co da się jeszcze odczytać:</translation>
    </message>
    <message>
        <source>BACK-UP</source>
        <translation>KOPIA</translation>
    </message>
    <message>
        <source>NEW-FOLDER</source>
        <translation>NOWY-FOLDER</translation>
    </message>
    <message>
        <source>Inkwell is open already</source>
        <translation>Inkwell jest już otwarty</translation>
    </message>
    <message>
        <source>The records do not open</source>
        <translation>Zapisy się nie otwierają</translation>
    </message>
    <message>
        <source>Another Inkwell on this computer is using these records. Nothing was changed.</source>
        <translation>Inny Inkwell na tym komputerze używa tych zapisów. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>The file that holds the records is damaged, or it is not Inkwell&apos;s. Nothing was changed or written over.</source>
        <translation>Plik z zapisami jest uszkodzony albo nie należy do Inkwell. Nic nie zmieniono ani nie nadpisano.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co robić</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Setting up: step %1 of 5</source>
        <translation>Przygotowanie: krok %1 z 5</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Chwileczkę</translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
    <message>
        <source>Use at least 12 letters</source>
        <translation>Proszę użyć co najmniej 12 liter</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>Te dwa wpisy się różnią</translation>
    </message>
    <message>
        <source>That is not the code. Compare it with what you wrote down.</source>
        <translation>To nie ten kod. Proszę porównać z tym, co jest zapisane.</translation>
    </message>
    <message>
        <source>That does not open it</source>
        <translation>To go nie otwiera</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Za dużo prób</translation>
    </message>
    <message>
        <source>Enter your name</source>
        <translation>Proszę wpisać imię i nazwisko</translation>
    </message>
    <message>
        <source>Use 6 numbers or more</source>
        <translation>Proszę użyć 6 cyfr lub więcej</translation>
    </message>
    <message>
        <source>That PIN is easy to guess. Choose another.</source>
        <translation>Ten PIN łatwo odgadnąć. Proszę wybrać inny.</translation>
    </message>
    <message>
        <source>The two PINs are not the same</source>
        <translation>Dwa PIN-y się różnią</translation>
    </message>
    <message>
        <source>This could not be saved. The disk may be full.</source>
        <translation>Nie udało się zapisać. Dysk może być pełny.</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Choose a staff passphrase</source>
        <translation>Proszę wybrać hasło personelu</translation>
    </message>
    <message>
        <source>It opens Inkwell each day, and everything patients tell you is locked with it. Use at least 12 letters: four or five words that do not belong together are good. If it is forgotten, only the recovery code on the next page can help.</source>
        <translation>Otwiera ono Inkwell każdego dnia i chroni wszystko, co mówią pacjenci. Proszę użyć co najmniej 12 liter: dobre są cztery lub pięć słów, które do siebie nie pasują. Gdy się je zapomni, pomoże tylko kod odzyskiwania z następnej strony.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>To samo jeszcze raz</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Who are you?</source>
        <translation>Kto używa stanowiska?</translation>
    </message>
    <message>
        <source>Your name and title are printed beside your signature. The PIN opens the staff desk.</source>
        <translation>Imię, nazwisko i tytuł są drukowane przy podpisie. PIN otwiera stanowisko personelu.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>For example: Dermatologist, GMC 0000417</source>
        <translation>Na przykład: dermatolog, GMC 0000417</translation>
    </message>
    <message>
        <source>PIN, 6 numbers or more</source>
        <translation>PIN, 6 cyfr lub więcej</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Ten sam PIN jeszcze raz</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Write this recovery code down</source>
        <translation>Proszę zapisać ten kod odzyskiwania</translation>
    </message>
    <message>
        <source>Write it down. Keep it away from this tablet. It opens Inkwell if the passphrase is forgotten, and it is shown only now.</source>
        <translation>Proszę go zapisać i trzymać z dala od tego tabletu. Otwiera Inkwell, gdy zapomni się hasła, i widać go tylko teraz.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Zapisano</translation>
    </message>
</context>
<context>
    <name>ShowWords</name>
    <message>
        <source>Cover the words</source>
        <translation>Zakryj słowa</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Pokaż słowa</translation>
    </message>
</context>
<context>
    <name>TypedBackPage</name>
    <message>
        <source>Type the code from your paper</source>
        <translation>Proszę wpisać kod z kartki</translation>
    </message>
    <message>
        <source>So we know that what you wrote down is right. Capitals and dashes do not matter. Back shows the code again.</source>
        <translation>Dzięki temu wiemy, że zapis jest dobry. Wielkie litery i myślniki nie mają znaczenia. Wstecz pokazuje kod ponownie.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kod odzyskiwania</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock in %1 s</source>
        <translation>Otwarcie za %1 s</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Unlock Inkwell</source>
        <translation>Otwórz Inkwell</translation>
    </message>
    <message>
        <source>Type the staff passphrase. The recovery code opens it too.</source>
        <translation>Proszę wpisać hasło personelu. Kod odzyskiwania też otwiera.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>%1. You can try again in %2 s.</source>
        <translation>%1. Można spróbować znowu za %2 s.</translation>
    </message>
    <message>
        <source>%1. Try again.</source>
        <translation>%1. Proszę spróbować znowu.</translation>
    </message>
</context>
<context>
    <name>AllAnswers</name>
    <message>
        <source>Handouts</source>
        <translation>Ulotki</translation>
    </message>
    <message>
        <source>Plan and talk</source>
        <translation>Plan i rozmowa</translation>
    </message>
    <message>
        <source>Hand back to correct</source>
        <translation>Oddaj do poprawy</translation>
    </message>
    <message>
        <source>Let the patient correct</source>
        <translation>Niech pacjent poprawi</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Nie ma jeszcze odpowiedzi</translation>
    </message>
    <message>
        <source>They appear here as the patient gives them.</source>
        <translation>Pojawią się tu, gdy poda je pacjent.</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Not answered</source>
        <translation>Bez odpowiedzi</translation>
    </message>
    <message>
        <source>Given on %1, confirmed in this visit</source>
        <translation>Podano %1, potwierdzono na tej wizycie</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>Forms that patients are shown</source>
        <translation>Formularze, które widzą pacjenci</translation>
    </message>
    <message>
        <source>Approve these versions</source>
        <translation>Zatwierdź te wersje</translation>
    </message>
</context>
<context>
    <name>ApproveSheet</name>
    <message>
        <source>I have read this translation beside the original from beginning to end, or somebody who knows both languages has read it for me.</source>
        <translation>To tłumaczenie przeczytano w całości obok oryginału: przeze mnie albo za mnie przez osobę, która zna oba języki.</translation>
    </message>
    <message>
        <source>It says what the original says: nothing is left out, added, or made to sound better or worse.</source>
        <translation>Mówi to samo co oryginał: niczego nie pominięto, nie dodano ani nie przedstawiono lepiej lub gorzej.</translation>
    </message>
    <message>
        <source>From now on patients who choose %1 are shown exactly these words. My name and title, the day and the time stand on each consent record.</source>
        <translation>Od tej chwili pacjenci, którzy wybiorą %1, zobaczą dokładnie te słowa. Moje nazwisko i tytuł, dzień i godzina są na każdym zapisie zgody.</translation>
    </message>
    <message>
        <source>I have read each of these forms from beginning to end.</source>
        <translation>Każdy z tych formularzy jest przeze mnie przeczytany od początku do końca.</translation>
    </message>
    <message>
        <source>What they say and what they warn of is right for this treatment, for our device and for our patients.</source>
        <translation>To, co mówią i przed czym ostrzegają, jest właściwe dla tego zabiegu, naszego urządzenia i naszych pacjentów.</translation>
    </message>
    <message>
        <source>What the law of our country asks for has been checked.</source>
        <translation>Sprawdzono to, czego wymaga prawo naszego kraju.</translation>
    </message>
    <message>
        <source>From now on patients are shown exactly these words. My name and title, the day and the time stand on each consent record.</source>
        <translation>Od teraz pacjenci widzą dokładnie te słowa. Moje nazwisko i tytuł, dzień i godzina są na każdym zapisie zgody.</translation>
    </message>
    <message>
        <source>You take responsibility for this</source>
        <translation>Przejmuje Pan/Pani za to odpowiedzialność</translation>
    </message>
    <message>
        <source>Its translator calls it a draft: until somebody who answers for it has looked, that is what it is.</source>
        <translation>Tłumacz nazywa je szkicem: jest nim, dopóki nie sprawdzi go ktoś, kto za nie odpowiada.</translation>
    </message>
    <message>
        <source>This is a demonstration: the approval counts here alone, and every document says that it is not for patients.</source>
        <translation>To jest pokaz: zatwierdzenie liczy się tylko tutaj, a każdy dokument mówi, że nie jest dla pacjentów.</translation>
    </message>
    <message>
        <source>Recorded as: %1</source>
        <translation>Zapisano jako: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zatwierdź</translation>
    </message>
    <message>
        <source>Approve for patients</source>
        <translation>Zatwierdź dla pacjentów</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>A copy on a USB drive</source>
        <translation>Kopia na pamięci USB</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Wybierz folder</translation>
    </message>
    <message>
        <source>The copy opens in any PDF reader, with this code and in no other way: we do not keep the code. The sealed original lies inside it, and stays with us as it is.</source>
        <translation>Kopia otwiera się w każdym czytniku PDF, tym kodem i w żaden inny sposób: my kodu nie przechowujemy. W środku jest zapieczętowany oryginał, a u nas zostaje on bez zmian.</translation>
    </message>
    <message>
        <source>Lock and save</source>
        <translation>Zablokuj i zapisz</translation>
    </message>
</context>
<context>
    <name>Countersign</name>
    <message>
        <source>Read the record</source>
        <translation>Proszę przeczytać zapis</translation>
    </message>
    <message>
        <source>I have reviewed the answers and flags, talked with the patient, and I countersign this consent.</source>
        <translation>Odpowiedzi i alerty są przejrzane, rozmowa z pacjentem się odbyła. Kontrasygnuję tę zgodę.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Kontrasygnuj</translation>
    </message>
</context>
<context>
    <name>DateFields</name>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>DecideSheet</name>
    <message>
        <source>Write down the reason</source>
        <translation>Proszę napisać powód</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Reason (you may leave it blank)</source>
        <translation>Powód (można zostawić pusty)</translation>
    </message>
    <message>
        <source>Save decision</source>
        <translation>Zapisz decyzję</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>DeskFile</name>
    <message>
        <source>This file cannot be read, or is larger than 20 MB. Choose another.</source>
        <translation>Tego pliku nie można odczytać lub ma ponad 20 MB. Proszę wybrać inny.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Wybierz inny plik</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>DeskKeys</name>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacjenci</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Zapisy</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ludzie</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nowa wizyta</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>Znajdź pacjenta</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Undo, while it is offered</source>
        <translation>Cofnij, dopóki jest to możliwe</translation>
    </message>
    <message>
        <source>To the next button or field</source>
        <translation>Do następnego przycisku lub pola</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Ta lista</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>DeskMessages</name>
    <message>
        <source>Saved as a file</source>
        <translation>Zapisano jako plik</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Wydrukowano</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Wyeksportowano</translation>
    </message>
    <message>
        <source>Decision saved</source>
        <translation>Decyzja zapisana</translation>
    </message>
    <message>
        <source>The document is made and checked</source>
        <translation>Dokument jest gotowy i sprawdzony</translation>
    </message>
    <message>
        <source>Joined to the patient</source>
        <translation>Połączono z pacjentem</translation>
    </message>
    <message>
        <source>Visit started. Hand over the tablet.</source>
        <translation>Wizyta zaczęta. Proszę podać tablet.</translation>
    </message>
    <message>
        <source>Visit started. Show the patient.</source>
        <translation>Wizyta rozpoczęta. Proszę pokazać pacjentowi.</translation>
    </message>
    <message>
        <source>Ready to sign. Hand over the tablet.</source>
        <translation>Gotowe do podpisu. Proszę podać tablet.</translation>
    </message>
    <message>
        <source>Ready to sign. Show the patient.</source>
        <translation>Gotowe do podpisu. Proszę pokazać pacjentowi.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>Discarded. Nothing was changed.</source>
        <translation>Odrzucono. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>You are on your way. The call is answered.</source>
        <translation>Już Pan/Pani idzie. Wezwanie jest przyjęte.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Cofnięto</translation>
    </message>
    <message>
        <source>It is on the patient&apos;s screen now</source>
        <translation>Jest teraz na ekranie pacjenta</translation>
    </message>
    <message>
        <source>Put away. What was answered is kept.</source>
        <translation>Odłożono. Udzielone odpowiedzi zostają.</translation>
    </message>
    <message>
        <source>A patient asks for help</source>
        <translation>Pacjent prosi o pomoc</translation>
    </message>
    <message>
        <source>A patient is still at the other screen. Close again to end all the same: what was answered is kept.</source>
        <translation>Przy drugim ekranie jest jeszcze pacjent. Ponowne zamknięcie i tak zakończy: udzielone odpowiedzi zostają.</translation>
    </message>
    <message>
        <source>Approved. Patients are shown these forms from now on.</source>
        <translation>Zatwierdzono. Od teraz pacjenci widzą te formularze.</translation>
    </message>
    <message>
        <source>Your PIN is changed</source>
        <translation>PIN zmieniony</translation>
    </message>
    <message>
        <source>The new PIN opens the desk from now on</source>
        <translation>Od teraz stanowisko otwiera nowy PIN</translation>
    </message>
    <message>
        <source>Added. They can sign in now.</source>
        <translation>Dodano. Ta osoba może się już zalogować.</translation>
    </message>
    <message>
        <source>The roles are changed</source>
        <translation>Uprawnienia zmienione</translation>
    </message>
    <message>
        <source>Removed. What they did keeps their name.</source>
        <translation>Usunięto. Przy działaniach tej osoby zostaje jej nazwisko.</translation>
    </message>
    <message>
        <source>Kept. What it was before stands in the history.</source>
        <translation>Zachowano. Wcześniejsze jest w historii.</translation>
    </message>
    <message>
        <source>Put back to what it was before</source>
        <translation>Przywrócono poprzedni stan</translation>
    </message>
    <message>
        <source>Patients are shown this version from now on</source>
        <translation>Od teraz pacjenci widzą tę wersję</translation>
    </message>
    <message>
        <source>Documents are sealed with this certificate from now on</source>
        <translation>Od teraz dokumenty są pieczętowane tym certyfikatem</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nic nie zostało zmienione</translation>
    </message>
    <message>
        <source>The server gives the time, and it can be believed</source>
        <translation>Serwer podaje czas i można mu wierzyć</translation>
    </message>
    <message>
        <source>The server gives a time far from this computer&apos;s. Look at its clock.</source>
        <translation>Serwer podaje czas bardzo odległy od czasu tego komputera. Sprawdź jego zegar.</translation>
    </message>
    <message>
        <source>Reading the whole log. You can go on working.</source>
        <translation>Trwa odczyt całego dziennika. Można dalej pracować.</translation>
    </message>
    <message>
        <source>Every row of the log is as it was written</source>
        <translation>Każdy wiersz dziennika jest taki, jak go zapisano</translation>
    </message>
    <message>
        <source>The log is not as it was written, from this row on</source>
        <translation>Od tego wiersza dziennik nie jest taki, jak go zapisano</translation>
    </message>
    <message>
        <source>The log could not be read to its end</source>
        <translation>Nie udało się odczytać dziennika do końca</translation>
    </message>
    <message>
        <source>The visit is closed. The patient is not treated.</source>
        <translation>Wizyta jest zamknięta. Pacjent nie ma zabiegu.</translation>
    </message>
    <message>
        <source>Recorded: the treatment took place</source>
        <translation>Zapisano: zabieg się odbył</translation>
    </message>
    <message>
        <source>Merged. Both numbers lead to this file.</source>
        <translation>Połączono. Oba numery prowadzą do tych akt.</translation>
    </message>
    <message>
        <source>Two files again, each with its own visits</source>
        <translation>Znowu dwoje akt, każde z własnymi wizytami</translation>
    </message>
    <message>
        <source>A decision says: do not treat. The visit does not go on to signing.</source>
        <translation>Decyzja mówi: nie robić zabiegu. Wizyta nie przechodzi do podpisu.</translation>
    </message>
    <message>
        <source>No printer was found. Save it as a file instead.</source>
        <translation>Nie znaleziono drukarki. Proszę zapisać jako plik.</translation>
    </message>
    <message>
        <source>The printers are still being looked for. Try again in a moment.</source>
        <translation>Drukarki są jeszcze wyszukiwane. Proszę spróbować za chwilę.</translation>
    </message>
    <message>
        <source>The printer has no paper</source>
        <translation>W drukarce nie ma papieru</translation>
    </message>
    <message>
        <source>The printer cancelled the job</source>
        <translation>Drukarka anulowała zadanie</translation>
    </message>
    <message>
        <source>On its way to the printer</source>
        <translation>W drodze do drukarki</translation>
    </message>
    <message>
        <source>The printer holds the job back</source>
        <translation>Drukarka wstrzymuje zadanie</translation>
    </message>
    <message>
        <source>The locked copy is written and was read again</source>
        <translation>Zablokowana kopia jest zapisana i odczytana ponownie</translation>
    </message>
    <message>
        <source>The copy was not written</source>
        <translation>Kopia nie została zapisana</translation>
    </message>
    <message>
        <source>The signed paper is kept with the visit</source>
        <translation>Podpisany papier jest przy wizycie</translation>
    </message>
    <message>
        <source>This file was not kept</source>
        <translation>Ten plik nie został zachowany</translation>
    </message>
    <message>
        <source>This code is too easy to guess: take a longer one, without the name or the birth date</source>
        <translation>Ten kod zbyt łatwo odgadnąć: proszę wziąć dłuższy, bez nazwiska i daty urodzenia</translation>
    </message>
    <message>
        <source>The two codes differ</source>
        <translation>Dwa kody się różnią</translation>
    </message>
    <message>
        <source>Plug a drive in, or choose a folder</source>
        <translation>Proszę podłączyć pamięć lub wybrać folder</translation>
    </message>
    <message>
        <source>This page could not be made</source>
        <translation>Nie udało się zrobić tej strony</translation>
    </message>
    <message>
        <source>The printer cannot be reached</source>
        <translation>Nie ma połączenia z drukarką</translation>
    </message>
    <message>
        <source>It was not printed</source>
        <translation>Nie wydrukowano</translation>
    </message>
    <message>
        <source>Nobody knows whether it came out</source>
        <translation>Nie wiadomo, czy się wydrukowało</translation>
    </message>
    <message>
        <source>The files were not written</source>
        <translation>Pliki nie zostały zapisane</translation>
    </message>
    <message>
        <source>This is not saved. The disk may be full.</source>
        <translation>Nie zapisano. Dysk może być pełny.</translation>
    </message>
    <message>
        <source>Genuine: nothing was changed since it was sealed</source>
        <translation>Autentyczny: nic nie zmieniono od zapieczętowania</translation>
    </message>
    <message>
        <source>Unchanged since it was kept</source>
        <translation>Bez zmian od zachowania</translation>
    </message>
    <message>
        <source>Not valid: do not rely on this document</source>
        <translation>Nieważny: nie wolno polegać na tym dokumencie</translation>
    </message>
    <message>
        <source>The document is not made yet. The signature is safe; it is tried again every minute.</source>
        <translation>Dokumentu jeszcze nie ma. Podpis jest bezpieczny; próba jest ponawiana co minutę.</translation>
    </message>
    <message>
        <source>Nothing is taken back: all of it is still agreed</source>
        <translation>Nic nie jest cofnięte: wszystko jest nadal uzgodnione</translation>
    </message>
    <message>
        <source>This cannot be done at this point of the visit</source>
        <translation>Nie można tego zrobić w tym punkcie wizyty</translation>
    </message>
    <message>
        <source>The clock of this tablet went back. Check date and time; the log has kept it.</source>
        <translation>Zegar tego tabletu cofnął się. Proszę sprawdzić datę i godzinę; dziennik to zapisał.</translation>
    </message>
    <message>
        <source>This cannot be done now</source>
        <translation>Nie można tego teraz zrobić</translation>
    </message>
    <message>
        <source>Decide on every stop and review flag first</source>
        <translation>Proszę najpierw zdecydować o każdym alercie „stop” i „do oceny”</translation>
    </message>
    <message>
        <source>Give a reason for this decision</source>
        <translation>Proszę podać powód tej decyzji</translation>
    </message>
    <message>
        <source>Sign with your finger or the pen</source>
        <translation>Proszę podpisać palcem lub piórem</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Anulowano. Nie zapisano żadnego pliku.</translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation>Dwa hasła się różnią</translation>
    </message>
    <message>
        <source>This passphrase is missing, or too easy to guess</source>
        <translation>Brak hasła lub zbyt łatwo je odgadnąć</translation>
    </message>
    <message>
        <source>This folder is not there. If it is on a drive, plug that in.</source>
        <translation>Nie ma tego folderu. Jeśli jest na dysku, podłącz go.</translation>
    </message>
    <message>
        <source>This is a file, and no folder.</source>
        <translation>To jest plik, a nie folder.</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>Nie można tam nic zapisać.</translation>
    </message>
    <message>
        <source>This folder lies on the same drive as the records: if the computer is lost, the back-up is lost with it. Choose a USB drive or a folder on the network.</source>
        <translation>Ten folder leży na tym samym dysku co dane: gdy zginie komputer, zginie i kopia. Wybierz pamięć USB lub folder w sieci.</translation>
    </message>
    <message>
        <source>Too easy: it would be found within a day. Take five words.</source>
        <translation>Zbyt łatwe: można je odgadnąć w ciągu dnia. Proszę wziąć pięć słów.</translation>
    </message>
    <message>
        <source>Fair: finding it would take days or years.</source>
        <translation>Średnie: odgadnięcie potrwa dni lub lata.</translation>
    </message>
    <message>
        <source>Strong: finding it would take decades.</source>
        <translation>Silne: odgadnięcie potrwa dziesiątki lat.</translation>
    </message>
    <message>
        <source>Tell the passphrase by another way than the file.</source>
        <translation>Hasło proszę przekazać inną drogą niż plik.</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Odpowiedź: %1</translation>
    </message>
    <message>
        <source>%1 must include a day</source>
        <translation>%1: brakuje dnia</translation>
    </message>
    <message>
        <source>%1 must include a month</source>
        <translation>%1: brakuje miesiąca</translation>
    </message>
    <message>
        <source>%1 must include a year</source>
        <translation>%1: brakuje roku</translation>
    </message>
    <message>
        <source>%1 needs a year of four figures</source>
        <translation>%1: rok musi mieć cztery cyfry</translation>
    </message>
    <message>
        <source>%1 must be a real date</source>
        <translation>%1: to musi być prawdziwa data</translation>
    </message>
    <message>
        <source>%1 must not be before the last session</source>
        <translation>%1: nie może być przed ostatnią sesją</translation>
    </message>
    <message>
        <source>%1 must be in the past</source>
        <translation>%1: to musi być dzień, który już minął</translation>
    </message>
    <message>
        <source>%1 is too long ago</source>
        <translation>%1: zbyt dawno</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1: za długie</translation>
    </message>
    <message>
        <source>%1 must be a number</source>
        <translation>%1: to musi być liczba</translation>
    </message>
    <message>
        <source>%1 is too small</source>
        <translation>%1: za mała wartość</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1: za duża wartość</translation>
    </message>
</context>
<context>
    <name>DeskOptions</name>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>DeskSealing</name>
    <message>
        <source>Making the document</source>
        <translation>Powstaje dokument</translation>
    </message>
    <message>
        <source>The signature is saved</source>
        <translation>Podpis jest zapisany</translation>
    </message>
    <message>
        <source>The document is made and opened again to check it</source>
        <translation>Dokument powstaje i jest ponownie otwierany do sprawdzenia</translation>
    </message>
    <message>
        <source>Then it is ready to print</source>
        <translation>Potem można drukować</translation>
    </message>
    <message>
        <source>This takes a few seconds. Nothing is lost if the tablet is switched off now.</source>
        <translation>Potrwa to kilka sekund. Nic nie zginie, gdy tablet zostanie teraz wyłączony.</translation>
    </message>
</context>
<context>
    <name>DeskToday</name>
    <message>
        <source>The daily back-up was not made: see to it</source>
        <translation>Dzienna kopia zapasowa nie powstała: proszę się tym zająć</translation>
    </message>
    <message>
        <source>The clock went back: check date and time</source>
        <translation>Zegar się cofnął: proszę sprawdzić datę i godzinę</translation>
    </message>
    <message>
        <source>Approve forms</source>
        <translation>Zatwierdź formularze</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formularze</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nowa wizyta</translation>
    </message>
    <message>
        <source>No visits yet today</source>
        <translation>Dziś jeszcze bez wizyt</translation>
    </message>
    <message>
        <source>Before the first one a clinician approves the forms: Approve forms.</source>
        <translation>Przed pierwszą klinicysta zatwierdza formularze: Zatwierdź formularze.</translation>
    </message>
    <message>
        <source>Start one with New visit, or let a patient begin alone on the welcome page.</source>
        <translation>Proszę zacząć przez Nowa wizyta albo pozwolić pacjentowi zacząć samemu na stronie powitalnej.</translation>
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
        <translation>dddd, d MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n years</source>
        <comment>date of birth, and how old</comment>
        <translation>
            <numerusform>%1, %n rok</numerusform>
            <numerusform>%1, %n lata</numerusform>
            <numerusform>%1, %n lat</numerusform>
        </translation>
    </message>
    <message>
        <source>reads %1</source>
        <translation>czyta: %1</translation>
    </message>
    <message>
        <source>asked in %1</source>
        <translation>zapytano w języku: %1</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Recepcja</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Klinicysta</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>starts visits, hands over, prints</source>
        <translation>zaczyna wizyty, podaje tablet, drukuje</translation>
    </message>
    <message>
        <source>reviews, plans, countersigns, approves forms</source>
        <translation>ocenia, planuje, kontrasygnuje, zatwierdza formularze</translation>
    </message>
    <message>
        <source>people, keys, back-ups, export</source>
        <translation>ludzie, klucze, kopie zapasowe, eksport</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n wizyta</numerusform>
            <numerusform>%n wizyty</numerusform>
            <numerusform>%n wizyt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <comment>visits that wait for the member of staff</comment>
        <translation>
            <numerusform>%n czeka na personel</numerusform>
            <numerusform>%n czekają na personel</numerusform>
            <numerusform>%n czeka na personel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flags say stop</source>
        <translation>
            <numerusform>%n alert: stop</numerusform>
            <numerusform>%n alerty: stop</numerusform>
            <numerusform>%n alertów: stop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flags to review</source>
        <translation>
            <numerusform>%n alert do oceny</numerusform>
            <numerusform>%n alerty do oceny</numerusform>
            <numerusform>%n alertów do oceny</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cautions</source>
        <translation>
            <numerusform>%n uwaga: ostrożnie</numerusform>
            <numerusform>%n uwagi: ostrożnie</numerusform>
            <numerusform>%n uwag: ostrożnie</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>przed chwilą</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%n godz.</numerusform>
            <numerusform>%n godz.</numerusform>
            <numerusform>%n godz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>All approved</source>
        <translation>Wszystkie zatwierdzone</translation>
    </message>
    <message>
        <source>%1 of %2 wait for approval; no visit begins before</source>
        <translation>Czeka na zatwierdzenie: %1 z %2; wcześniej żadna wizyta się nie zacznie</translation>
    </message>
    <message>
        <source>%1 of %2 wait for approval by a clinician</source>
        <translation>Czeka na zatwierdzenie przez klinicystę: %1 z %2</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nie można odczytać</translation>
    </message>
    <message numerus="yes">
        <source>%n words have no translation</source>
        <translation>
            <numerusform>%n słowo nie ma tłumaczenia</numerusform>
            <numerusform>%n słowa nie mają tłumaczenia</numerusform>
            <numerusform>%n słów nie ma tłumaczenia</numerusform>
        </translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nie skończono</translation>
    </message>
    <message>
        <source>Ready to review</source>
        <translation>Do przejrzenia</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Oceniono</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>Do podpisu</translation>
    </message>
    <message>
        <source>Taking time</source>
        <translation>Namyśla się</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>Consent valid</source>
        <translation>Zgoda ważna</translation>
    </message>
    <message>
        <source>Consent expired</source>
        <translation>Zgoda wygasła</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Wycofano</translation>
    </message>
    <message>
        <source>To countersign</source>
        <translation>Do kontrasygnaty</translation>
    </message>
    <message>
        <source>Not yet joined to a patient</source>
        <translation>Bez połączenia z pacjentem</translation>
    </message>
    <message>
        <source>Hand over tablet</source>
        <translation>Podaj tablet</translation>
    </message>
    <message>
        <source>Show the patient</source>
        <translation>Pokaż pacjentowi</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Join to a patient</source>
        <translation>Połącz z pacjentem</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Do oceny</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Plan and talk</source>
        <translation>Plan i rozmowa</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Kontrasygnuj</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Make document</source>
        <translation>Zrób dokument</translation>
    </message>
    <message>
        <source>Take back the consent</source>
        <translation>Cofnij zgodę</translation>
    </message>
    <message>
        <source>Correct the record</source>
        <translation>Popraw zapis</translation>
    </message>
    <message>
        <source>Session %1 of the course</source>
        <translation>Sesja %1 z serii</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Cofnij zgodę</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation>Zachowaj poprawkę</translation>
    </message>
    <message>
        <source>Keep the session</source>
        <translation>Zachowaj sesję</translation>
    </message>
    <message>
        <source>It counts from now on. What is taken back stops; the record itself is kept.</source>
        <translation>Liczy się od teraz. To, co cofnięto, ustaje; sam zapis zostaje.</translation>
    </message>
    <message>
        <source>The record stays as it was signed. The correction stands beside it, with your name and the time.</source>
        <translation>Zapis zostaje tak, jak go podpisano. Poprawka jest obok, z nazwiskiem i godziną.</translation>
    </message>
    <message numerus="yes">
        <source>%n days since the last session.</source>
        <translation>
            <numerusform>%n dzień od ostatniej sesji.</numerusform>
            <numerusform>%n dni od ostatniej sesji.</numerusform>
            <numerusform>%n dni od ostatniej sesji.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Less than 28 days: the skin may not have healed.</source>
        <translation>%1 Mniej niż 28 dni: skóra mogła się nie wygoić.</translation>
    </message>
    <message>
        <source>%1 More than 90 days: look at the history and the plan again.</source>
        <translation>%1 Ponad 90 dni: proszę znowu zobaczyć wywiad i plan.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Popraw</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesja</translation>
    </message>
    <message>
        <source>Treated</source>
        <comment>a button: the treatment took place</comment>
        <translation>Po zabiegu</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Consent, countersigned</source>
        <translation>Zgoda, kontrasygnowana</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Więcej czasu</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Cofnięcie</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Poprawka</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Podpisano na papierze</translation>
    </message>
    <message>
        <source>Too easy to guess: at least 10 letters, and not the name or the birth date</source>
        <translation>Zbyt łatwo odgadnąć: co najmniej 10 liter, bez nazwiska i daty urodzenia</translation>
    </message>
    <message>
        <source>Good enough. Four words in a row would be stronger.</source>
        <translation>Wystarczy. Cztery słowa po kolei byłyby mocniejsze.</translation>
    </message>
    <message>
        <source>A strong code</source>
        <translation>Mocny kod</translation>
    </message>
    <message>
        <source>At least 10 letters; four words in a row are easy to keep in mind and hard to guess</source>
        <translation>Co najmniej 10 liter; cztery słowa po kolei łatwo zapamiętać, a trudno odgadnąć</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Go on with a change</source>
        <translation>Dalej ze zmianą</translation>
    </message>
    <message>
        <source>Hold today</source>
        <translation>Dziś wstrzymać</translation>
    </message>
    <message>
        <source>Do not treat</source>
        <translation>Nie robić zabiegu</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>Zdecydowano: %1 z %2</translation>
    </message>
    <message>
        <source>%1 ×, last %2</source>
        <translation>%1 ×, ostatnio %2</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Wizyta</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Podpisano</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Kontrasygnowano</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tłumacz</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Świadek</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Czytano w języku</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Zrozumiano</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Alerty</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Pieczęć</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Wydrukowano</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Tożsamość</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Zabieg</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Of this file</source>
        <translation>Tego pliku</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Wizyty</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Wykonano</translation>
    </message>
</context>
<context>
    <name>DocumentTurner</name>
    <message>
        <source>Earlier</source>
        <translation>Wcześniejszy</translation>
    </message>
    <message>
        <source>Earlier document</source>
        <translation>Wcześniejszy dokument</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Późniejszy</translation>
    </message>
    <message>
        <source>Later document</source>
        <translation>Późniejszy dokument</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Another folder</source>
        <translation>Inny folder</translation>
    </message>
    <message>
        <source>Export visits</source>
        <translation>Eksport wizyt</translation>
    </message>
    <message>
        <source>The files name patients. They go to %1</source>
        <translation>Pliki zawierają nazwiska pacjentów. Trafią do: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>Stopping …</source>
        <translation>Zatrzymywanie…</translation>
    </message>
    <message>
        <source>Looking for the visits …</source>
        <translation>Szukanie wizyt…</translation>
    </message>
    <message>
        <source>Visit %1 of %2</source>
        <translation>Wizyta %1 z %2</translation>
    </message>
    <message>
        <source>Putting the files together …</source>
        <translation>Składanie plików…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>You can go on working, or lock the desk. Files appear when all of them are made.</source>
        <translation>Można pracować dalej lub zablokować stanowisko. Pliki pojawią się, gdy będą gotowe wszystkie.</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Anuluj eksport</translation>
    </message>
</context>
<context>
    <name>ExportSecret</name>
    <message>
        <source>Whoever can open this computer can read it.</source>
        <translation>Może to przeczytać każdy, kto otworzy ten komputer.</translation>
    </message>
    <message>
        <source>Protected zip</source>
        <translation>Chroniony zip</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwarty folder</translation>
    </message>
    <message>
        <source>Passphrase of the zip</source>
        <translation>Hasło do pliku zip</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>To samo jeszcze raz</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>Changed since last time</source>
        <translation>Zmienione od ostatniego razu</translation>
    </message>
    <message>
        <source>There are no two visits yet to compare</source>
        <translation>Nie ma jeszcze dwóch wizyt do porównania</translation>
    </message>
    <message>
        <source>The answers are the same</source>
        <translation>Odpowiedzi są takie same</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, przedtem: %2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>bez odpowiedzi</translation>
    </message>
    <message>
        <source>%1 (%2) was merged into this file on %3 by %4</source>
        <translation>%1 (%2): połączono z tymi aktami %3, zrobił(a): %4</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>Cofnij połączenie</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Sessions: %1</source>
        <translation>Sesje: %1</translation>
    </message>
</context>
<context>
    <name>FlagCard</name>
    <message>
        <source>See it</source>
        <translation>Zobacz</translation>
    </message>
    <message>
        <source>See it among all answers</source>
        <translation>Zobacz wśród wszystkich odpowiedzi</translation>
    </message>
</context>
<context>
    <name>FlagDecided</name>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>Where to?</source>
        <translation>Dokąd?</translation>
    </message>
    <message>
        <source>The clinic&apos;s own folder</source>
        <translation>Folder kliniki</translation>
    </message>
    <message>
        <source>Drive: %1</source>
        <translation>Dysk: %1</translation>
    </message>
    <message>
        <source>There is no other folder in this one.</source>
        <translation>W tym folderze nie ma innych folderów.</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>Umieść tutaj</translation>
    </message>
    <message>
        <source>Nothing can be written here</source>
        <translation>Tutaj nie można nic zapisać</translation>
    </message>
</context>
<context>
    <name>FormFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>First: %1</source>
        <translation>Najpierw: %1</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Czeka na zatwierdzenie</translation>
    </message>
    <message>
        <source>Approved %1, %2</source>
        <translation>Zatwierdzono: %1, %2</translation>
    </message>
    <message>
        <source>Draft, waits for approval</source>
        <translation>Szkic, czeka na zatwierdzenie</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Czytaj</translation>
    </message>
    <message>
        <source>Read %1 in %2</source>
        <translation>Czytaj: %1, język: %2</translation>
    </message>
</context>
<context>
    <name>FormsWait</name>
    <message>
        <source>The forms wait for approval</source>
        <translation>Formularze czekają na zatwierdzenie</translation>
    </message>
    <message>
        <source>Patients are shown a form only in words that a clinician of this clinic has approved. Approve them under Today, Forms; then start the visit.</source>
        <translation>Pacjenci widzą formularz tylko w słowach, które zatwierdził klinicysta tej kliniki. Proszę je zatwierdzić w Dziś, Formularze; potem zacząć wizytę.</translation>
    </message>
    <message>
        <source>Look at the forms</source>
        <translation>Zobacz formularze</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>From %1 back to %2</source>
        <translation>Od %1 wstecz do %2</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Starsze</translation>
    </message>
    <message>
        <source>Nothing of this kind in these days</source>
        <translation>Nic takiego w tych dniach</translation>
    </message>
    <message>
        <source>Go back to look for something else.</source>
        <translation>Proszę wrócić, aby szukać czegoś innego.</translation>
    </message>
</context>
<context>
    <name>LogAsk</name>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Who did what, and when. Looking is kept in the log as well.</source>
        <translation>Kto co zrobił i kiedy. Przeglądanie też jest zapisywane.</translation>
    </message>
    <message>
        <source>Check all of it</source>
        <translation>Sprawdź cały</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Zobacz</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Merge %1 into %2?</source>
        <translation>Połączyć %1 z %2?</translation>
    </message>
    <message>
        <source>Kept: %1, born %2</source>
        <translation>Zostaje: %1, ur. %2</translation>
    </message>
    <message>
        <source>Merged into it: %1, born %2</source>
        <translation>Dołączane: %1, ur. %2</translation>
    </message>
    <message>
        <source>All visits then stand in one file, and both numbers lead to it. Signed documents stay exactly as they are.</source>
        <translation>Wszystkie wizyty są potem w jednych aktach i oba numery do nich prowadzą. Podpisane dokumenty zostają dokładnie takie, jakie są.</translation>
    </message>
    <message>
        <source>It is recorded with your name, and can be taken back in the file.</source>
        <translation>Zapisuje się to z nazwiskiem i można to cofnąć w aktach.</translation>
    </message>
    <message>
        <source>The birth dates differ. Merge only if you know that one of them was typed wrongly.</source>
        <translation>Daty urodzenia się różnią. Proszę łączyć tylko wtedy, gdy wiadomo, że jedną wpisano błędnie.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Połącz</translation>
    </message>
</context>
<context>
    <name>NewVisit</name>
    <message>
        <source>On paper</source>
        <translation>Na papierze</translation>
    </message>
    <message>
        <source>Join to a patient</source>
        <translation>Połącz z pacjentem</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nowa wizyta</translation>
    </message>
    <message>
        <source>Check who it is; the visit then belongs to this patient.</source>
        <translation>Proszę sprawdzić, kto to jest; wizyta należy wtedy do tego pacjenta.</translation>
    </message>
    <message>
        <source>Check who it is, then hand over the tablet.</source>
        <translation>Proszę sprawdzić, kto to jest, i podać tablet.</translation>
    </message>
    <message>
        <source>Check who it is, then show the patient their screen.</source>
        <translation>Proszę sprawdzić tożsamość, a potem pokazać pacjentowi jego ekran.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>Zacznij wizytę</translation>
    </message>
</context>
<context>
    <name>NumbersDays</name>
    <message>
        <source>Numbers of which days?</source>
        <translation>Liczby z których dni?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Save as table</source>
        <translation>Zapisz jako tabelę</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Ten tydzień</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 tygodnie</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 miesiące</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Inne dni</translation>
    </message>
    <message>
        <source>No visits on these days</source>
        <translation>W tych dniach nie było wizyt</translation>
    </message>
    <message>
        <source>Choose more days above. Numbers appear here from the first visit on.</source>
        <translation>Proszę wybrać wyżej więcej dni. Liczby pojawią się od pierwszej wizyty.</translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>Previous page</source>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strona %1 z %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Następna strona</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>On paper</source>
        <translation>Na papierze</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>Ulotki</translation>
    </message>
    <message>
        <source>For a patient who wants paper: print, fill in, sign, photograph.</source>
        <translation>Dla pacjenta, który woli papier: wydrukować, wypełnić, podpisać, sfotografować.</translation>
    </message>
    <message>
        <source>What to do afterwards</source>
        <translation>Co robić potem</translation>
    </message>
    <message>
        <source>One page to take home, with the numbers to call</source>
        <translation>Jedna strona do domu, z numerami telefonów</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>A copy on a USB drive</source>
        <translation>Kopia na pamięci USB</translation>
    </message>
    <message>
        <source>Opens with a code that the patient chooses</source>
        <translation>Otwiera się kodem, który wybiera pacjent</translation>
    </message>
    <message>
        <source>Lock and save</source>
        <translation>Zablokuj i zapisz</translation>
    </message>
    <message>
        <source>Signed paper</source>
        <translation>Podpisany papier</translation>
    </message>
    <message>
        <source>This file cannot be read, or is larger than 20 MB. Choose another.</source>
        <translation>Tego pliku nie można odczytać lub ma ponad 20 MB. Proszę wybrać inny.</translation>
    </message>
    <message>
        <source>A photograph or a scan, kept with the visit</source>
        <translation>Zdjęcie lub skan, przechowywane przy wizycie</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>Blank, to fill in by hand</source>
        <translation>Pusty, do wypełnienia ręcznie</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Page before</source>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>z %1</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Następna strona</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mniejsze</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Większe</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strona %1 z %2</translation>
    </message>
</context>
<context>
    <name>PatientFile</name>
    <message>
        <source>Merge</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nowa wizyta</translation>
    </message>
</context>
<context>
    <name>PatientRow</name>
    <message>
        <source>last here %1</source>
        <translation>ostatnio tu: %1</translation>
    </message>
    <message>
        <source>no visit yet</source>
        <translation>jeszcze bez wizyty</translation>
    </message>
</context>
<context>
    <name>PatientsPage</name>
    <message>
        <source>Who is %1 too?</source>
        <translation>Kto jeszcze to %1?</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacjenci</translation>
    </message>
    <message>
        <source>Find the other record of this person</source>
        <translation>Znajdź drugie akta tej osoby</translation>
    </message>
    <message>
        <source>Name, birth date or number; the first letters are enough</source>
        <translation>Nazwisko, data urodzenia lub numer; wystarczą pierwsze litery</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Ktoś nowy</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>Znajdź pacjenta</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Ta sama osoba</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>More of them</source>
        <translation>Więcej osób</translation>
    </message>
    <message>
        <source>Whom are you looking for?</source>
        <translation>Kogo Pan/Pani szuka?</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>Nikogo nie znaleziono</translation>
    </message>
    <message>
        <source>Accents and capitals do not matter. A birth date may be typed as 29.2.1984.</source>
        <translation>Akcenty i wielkie litery nie mają znaczenia. Datę urodzenia można wpisać jako 29.2.1984.</translation>
    </message>
    <message>
        <source>Try fewer letters, the birth date, or the number. Somebody who was never here: Somebody new.</source>
        <translation>Proszę wpisać mniej liter, datę urodzenia lub numer. Kto nigdy tu nie był: Ktoś nowy.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Your PIN</source>
        <translation>Własny PIN</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Ktoś nowy</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ludzie</translation>
    </message>
    <message numerus="yes">
        <source>%n can sign in here</source>
        <translation>
            <numerusform>%n osoba może się tu zalogować</numerusform>
            <numerusform>%n osoby mogą się tu zalogować</numerusform>
            <numerusform>%n osób może się tu zalogować</numerusform>
        </translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Zmień mój PIN</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (to ja)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Title, as printed</source>
        <translation>Tytuł, jak w druku</translation>
    </message>
    <message>
        <source>PIN, typed by the person</source>
        <translation>PIN, wpisuje ta osoba</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Ten sam PIN jeszcze raz</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nowy PIN</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Save roles</source>
        <translation>Zapisz uprawnienia</translation>
    </message>
    <message>
        <source>Save new PIN</source>
        <translation>Zapisz nowy PIN</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Usunąć: %1?</translation>
    </message>
    <message>
        <source>They no longer sign in. What they did keeps their name.</source>
        <translation>Ta osoba już się nie zaloguje. Przy jej działaniach zostaje jej nazwisko.</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>Your PIN now</source>
        <translation>Obecny PIN</translation>
    </message>
    <message>
        <source>New PIN, 6 numbers or more</source>
        <translation>Nowy PIN, 6 cyfr lub więcej</translation>
    </message>
    <message>
        <source>New PIN, typed by the person</source>
        <translation>Nowy PIN, wpisuje ta osoba</translation>
    </message>
    <message>
        <source>The new PIN again</source>
        <translation>Nowy PIN jeszcze raz</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>All answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>The talk took place</source>
        <translation>Rozmowa się odbyła</translation>
    </message>
</context>
<context>
    <name>PrintWish</name>
    <message>
        <source>Both sides</source>
        <translation>Dwustronnie</translation>
    </message>
    <message>
        <source>One copy less</source>
        <translation>O jedną kopię mniej</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n kopia</numerusform>
            <numerusform>%n kopie</numerusform>
            <numerusform>%n kopii</numerusform>
        </translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>O jedną kopię więcej</translation>
    </message>
</context>
<context>
    <name>PrinterChoice</name>
    <message>
        <source>No printer was found. The document can still be saved as a file and printed elsewhere.</source>
        <translation>Nie znaleziono drukarki. Dokument można zapisać jako plik i wydrukować gdzie indziej.</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>Szukanie drukarek…</translation>
    </message>
    <message>
        <source>Printer: %1. Choose another of %2</source>
        <translation>Drukarka: %1. Wybierz inną z %2</translation>
    </message>
</context>
<context>
    <name>PrinterList</name>
    <message>
        <source>Printer</source>
        <translation>Drukarka</translation>
    </message>
    <message>
        <source>No printer was found. The document can still be saved as a file and printed elsewhere.</source>
        <translation>Nie znaleziono drukarki. Dokument można zapisać jako plik i wydrukować gdzie indziej.</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>Szukanie drukarek…</translation>
    </message>
</context>
<context>
    <name>PrinterSheet</name>
    <message>
        <source>both sides</source>
        <translation>dwustronnie</translation>
    </message>
    <message>
        <source>one side</source>
        <translation>jednostronnie</translation>
    </message>
    <message>
        <source>up to %1 copies</source>
        <translation>do %1 kopii</translation>
    </message>
    <message>
        <source>one copy at a time</source>
        <translation>po jednej kopii</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Drukarki</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>There is a problem</source>
        <translation>Jest problem</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Save as file</source>
        <translation>Zapisz jako plik</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Kontrasygnuj</translation>
    </message>
</context>
<context>
    <name>RecordActs</name>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Check the seal</source>
        <translation>Sprawdź pieczęć</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>Ulotki</translation>
    </message>
    <message>
        <source>Paper and copies for the patient</source>
        <translation>Papier i kopie dla pacjenta</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Records</source>
        <translation>Zapisy</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Starsze</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Nie ma jeszcze zapisów</translation>
    </message>
    <message>
        <source>Visits are listed here from the day they start. Start one under Today, New visit.</source>
        <translation>Wizyty są tu od dnia, w którym się zaczną. Proszę zacząć jedną w Dziś, Nowa wizyta.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>File</source>
        <translation>Akta</translation>
    </message>
    <message>
        <source>The patient&apos;s file</source>
        <translation>Akta pacjenta</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>No flags</source>
        <translation>Brak alertów</translation>
    </message>
    <message>
        <source>Nothing that was answered needs a decision. Look at all answers, then go on to the plan.</source>
        <translation>Nic z odpowiedzi nie wymaga decyzji. Proszę zobaczyć wszystkie odpowiedzi i przejść do planu.</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>In the patient&apos;s words</source>
        <translation>Słowami pacjenta</translation>
    </message>
    <message>
        <source>To tell in private</source>
        <translation>Powie na osobności</translation>
    </message>
    <message>
        <source>Answered wrong, explain again</source>
        <translation>Błędna odpowiedź, wyjaśnić ponownie</translation>
    </message>
    <message>
        <source>Nothing was written freely.</source>
        <translation>Nic nie napisano własnymi słowami.</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>Zdecydowano: %1 z %2</translation>
    </message>
    <message>
        <source>Nothing must be decided</source>
        <translation>Nie trzeba o niczym decydować</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>The visit ends here. Nothing is signed or countersigned; the answers and your reason are kept. Deciding anew opens it again.</source>
        <translation>Wizyta tu się kończy. Nic nie jest podpisane ani kontrasygnowane; odpowiedzi i powód zostają. Nowa decyzja otwiera ją ponownie.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Zostaw otwartą</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Close the visit</source>
        <translation>Zamknij wizytę</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Kontrasygnuj</translation>
    </message>
    <message>
        <source>Plan and talk</source>
        <translation>Plan i rozmowa</translation>
    </message>
</context>
<context>
    <name>RolePicks</name>
    <message>
        <source>May do</source>
        <translation>Może</translation>
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
        <translation>Wypróbuj</translation>
    </message>
    <message>
        <source>Asks the server that stands below for the time, saved or not. Only a number without meaning leaves the clinic.</source>
        <translation>Pyta o czas serwer podany niżej, zapisany czy nie. Z kliniki wychodzi tylko liczba bez znaczenia.</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Strona próbna</translation>
    </message>
</context>
<context>
    <name>SettingsCards</name>
    <message>
        <source>Not saved yet</source>
        <translation>Jeszcze nie zapisano</translation>
    </message>
    <message>
        <source>Typed, not saved yet</source>
        <translation>Wpisano, jeszcze nie zapisano</translation>
    </message>
</context>
<context>
    <name>SettingsCertificate</name>
    <message>
        <source>There is none yet. The first document that is sealed makes one.</source>
        <translation>Nie ma jeszcze żadnego. Utworzy go pierwszy pieczętowany dokument.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Czyj</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>Poręcza</translation>
    </message>
    <message>
        <source>Nobody: the clinic made it itself. Readers of PDF files will say so.</source>
        <translation>Nikt: klinika utworzyła go sama. Czytniki PDF to zaznaczą.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Ważny</translation>
    </message>
    <message>
        <source>It ended on %1: nothing can be sealed</source>
        <translation>Skończył się %1: nic nie można opieczętować</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Odcisk</translation>
    </message>
    <message>
        <source>Documents that are sealed already stay as they are, and can always be checked. The key itself never leaves the strongroom.</source>
        <translation>Dokumenty już opieczętowane pozostają bez zmian i zawsze można je sprawdzić. Sam klucz nigdy nie opuszcza skarbca.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Utwórz nowy</translation>
    </message>
    <message>
        <source>Bring your own</source>
        <translation>Użyj własnego</translation>
    </message>
    <message>
        <source>Make a new key and certificate?</source>
        <translation>Utworzyć nowy klucz i certyfikat?</translation>
    </message>
    <message>
        <source>From now on documents are sealed with it. The key before it is forgotten for good; its certificate stays, so that older documents can be checked.</source>
        <translation>Od teraz dokumenty będą nim pieczętowane. Poprzedni klucz zostanie na zawsze zapomniany; jego certyfikat zostaje, aby można było sprawdzać starsze dokumenty.</translation>
    </message>
    <message>
        <source>%1: its password opens the file once, and is kept nowhere. Delete the file afterwards, or lock it away.</source>
        <translation>%1: hasło otwiera plik jeden raz i nigdzie nie jest przechowywane. Potem usuń plik lub schowaj go pod kluczem.</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Hasło pliku</translation>
    </message>
    <message>
        <source>Seal with this one</source>
        <translation>Pieczętuj tym</translation>
    </message>
</context>
<context>
    <name>SettingsForms</name>
    <message>
        <source>No visit begins while a version that is live waits for approval.</source>
        <translation>Żadna wizyta się nie zacznie, dopóki używana wersja czeka na zatwierdzenie.</translation>
    </message>
    <message>
        <source>Everything that patients are shown was approved here.</source>
        <translation>Wszystko, co widzą pacjenci, zostało tu zatwierdzone.</translation>
    </message>
    <message>
        <source>To the approval</source>
        <translation>Do zatwierdzenia</translation>
    </message>
    <message>
        <source>See the approval</source>
        <translation>Zobacz zatwierdzenie</translation>
    </message>
</context>
<context>
    <name>SettingsHistory</name>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, przedtem: %2</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nie ustawiono</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Cofnij: %1</translation>
    </message>
    <message>
        <source>Nothing here was changed yet.</source>
        <translation>Nic tu jeszcze nie zmieniono.</translation>
    </message>
</context>
<context>
    <name>SettingsLogo</name>
    <message>
        <source>The clinic&apos;s logo</source>
        <translation>Logo kliniki</translation>
    </message>
    <message>
        <source>No logo of your own yet</source>
        <translation>Nie ma jeszcze własnego logo</translation>
    </message>
    <message>
        <source>Records and forms carry the mark of this program until you choose one.</source>
        <translation>Zapisy i formularze noszą znak tego programu, dopóki nie wybierzesz własnego.</translation>
    </message>
    <message>
        <source>PNG or JPEG. It stands at the head of every paper, about 2 cm wide; 1000 pixels are plenty. Records that are sealed already stay as they are.</source>
        <translation>PNG lub JPEG. Stoi na górze każdego dokumentu, szerokie na około 2 cm; wystarczy 1000 pikseli. Opieczętowane zapisy pozostają bez zmian.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Wybierz obraz</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Wybierz inny</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Typed and not saved yet. It stays here until you save or discard it.</source>
        <translation>Wpisano i jeszcze nie zapisano. Zostanie tu, aż to zapiszesz lub odrzucisz.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Co zmieniono</translation>
    </message>
</context>
<context>
    <name>StatementFoot</name>
    <message>
        <source>Recorded as: %1</source>
        <translation>Zapisano jako: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>TodayPanel</name>
    <message>
        <source>Something was done just now</source>
        <translation>Coś zrobiono przed chwilą</translation>
    </message>
    <message>
        <source>%1 since something was done</source>
        <translation>%1 od ostatniego działania</translation>
    </message>
    <message>
        <source>The patient&apos;s file</source>
        <translation>Akta pacjenta</translation>
    </message>
    <message>
        <source>Look at the answers</source>
        <translation>Zobacz odpowiedzi</translation>
    </message>
    <message>
        <source>On my way</source>
        <translation>Już idę</translation>
    </message>
</context>
<context>
    <name>ToldList</name>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <comment>a question, and how often it was answered wrong</comment>
        <translation>
            <numerusform>%1 (%n raz)</numerusform>
            <numerusform>%1 (%n razy)</numerusform>
            <numerusform>%1 (%n razy)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>Approved by %1, %2, %3</source>
        <translation>Zatwierdzono: %1, %2, %3</translation>
    </message>
    <message>
        <source>A translator&apos;s draft; waits for approval</source>
        <translation>Szkic tłumacza; czeka na zatwierdzenie</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Czeka na zatwierdzenie</translation>
    </message>
    <message>
        <source>Before patients are shown this form in %1: %2</source>
        <translation>Zanim pacjenci zobaczą ten formularz w języku: %1: %2</translation>
    </message>
    <message>
        <source>Approve this translation</source>
        <translation>Zatwierdź to tłumaczenie</translation>
    </message>
    <message>
        <source>Back to the forms</source>
        <translation>Wróć do formularzy</translation>
    </message>
</context>
<context>
    <name>TranslationRow</name>
    <message>
        <source>No words that can be shown</source>
        <translation>Brak słów do pokazania</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>Version %1</source>
        <translation>Wersja %1</translation>
    </message>
    <message>
        <source>Live: patients are shown this one</source>
        <translation>Używana: tę widzą pacjenci</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Czeka na zatwierdzenie</translation>
    </message>
    <message>
        <source>Approved, no longer shown</source>
        <translation>Zatwierdzona, już niepokazywana</translation>
    </message>
    <message>
        <source>Approved; an older one is live</source>
        <translation>Zatwierdzona; używana jest starsza</translation>
    </message>
    <message>
        <source>Its exact words are not kept here</source>
        <translation>Jej dokładna treść nie jest tu przechowywana</translation>
    </message>
    <message>
        <source>Set live</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>Show patients version %1</source>
        <translation>Pokazuj pacjentom wersję %1</translation>
    </message>
</context>
<context>
    <name>VisitPages</name>
    <message>
        <source>Needs you now</source>
        <translation>Czeka na personel</translation>
    </message>
    <message>
        <source>Also today</source>
        <translation>Także dziś</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>From earlier days</source>
        <translation>Z wcześniejszych dni</translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>Look at the answers</source>
        <translation>Zobacz odpowiedzi</translation>
    </message>
    <message>
        <source>On my way</source>
        <translation>Już idę</translation>
    </message>
</context>
</TS>
