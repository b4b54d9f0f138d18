<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
<context>
    <name>BodyMapPage</name>
    <message>
        <source>Front</source>
        <extracomment>side of the body</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>side of the body</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardOverlay</name>
    <message>
        <source>It is as wide as my card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay a bank card on the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>85.6 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much narrower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much wider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check your answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CleanOverlay</name>
    <message>
        <source>Wipe the screen now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It ignores every touch for %n more seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>We are not open yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisplaySheet</name>
    <message>
        <source>Back to my page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>125 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>150 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>size of the buttons</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large, for a hand that shakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle</source>
        <extracomment>how things move on the screen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>nothing moves</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One switch: we mark one button after the other, any key or touch presses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>one switch is not used</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow</source>
        <extracomment>pace of the mark</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierPage</name>
    <message>
        <source>Is this still right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You told us this on %1. If something is not right now, touch Change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplainPage</name>
    <message>
        <source>You chose:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandbackPage</name>
    <message>
        <source>Give this tablet back at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean your hands with the gel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinician signs next. Then we will call you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a seat. We will call you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen clears by itself. Everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen locks by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen locks by itself. Everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen clears by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadphonesOverlay</name>
    <message>
        <source>Read it to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can hear what is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use headphones. A member of staff has a pair for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>Back to my answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We made a note that you want help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tablet to the desk, or ask any member of staff. You can go on by yourself, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk sees it now, and somebody comes. You can go on by yourself, too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HideOverlay</name>
    <message>
        <source>Show it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of them are not saved. Tell a member of staff.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleOverlay</name>
    <message>
        <source>I need more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>We will hide your answers in %n seconds to keep them private. They are saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Back to my page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockedBoard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>visits</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is in the other window. Clean this screen here, or set its size: your PIN keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are hidden and saved. Ask at the desk to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your PIN to open the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are hidden and saved. Give the tablet to a member of staff to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>to the page before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n more tries.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Too many tries. Wait until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full or gone. Nothing can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN is right. Somebody with another role has to go on with this visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN keeps the new size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your name first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadMark</name>
    <message>
        <source>Chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing typed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SealingPage</name>
    <message>
        <source>Your signature is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are making your document. This takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignaturePage</name>
    <message>
        <source>Signature %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can sign from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>takes away the last line of the signature</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes away the last line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>empties the pad</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clinic leaves time between reading and signing, so that you can think it over and ask. What you answered is saved. Come back from then on, or tell us that you would rather not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysToSign</name>
    <message>
        <source>Signed here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type my name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a mark, with a witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name of the witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My typed name is my signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness: I saw this mark being made by the person who signs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Staff</source>
        <extracomment>a button that leads to the staff sign-in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can stop at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It locks if you put it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper or help: ask at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It locks if you walk away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>a button: how the screen looks</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddRow</name>
    <message>
        <source>Add another: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BooleanQuestion</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1” and its answers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceQuestion</name>
    <message>
        <source>or</source>
        <extracomment>between the answers above and those that stand alone (&quot;None of these&quot;)</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LengthNote</name>
    <message>
        <source>Characters too many: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberQuestion</name>
    <message>
        <source>Decimal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a field for your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsQuestion</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute</source>
        <extracomment>label of a box of a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>key of the number pad: to the next box</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>The picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoCamera</name>
    <message>
        <source>What the camera sees</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoQuestion</name>
    <message>
        <source>There is no camera on this tablet. A member of staff can add the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the one I have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuantityQuestion</name>
    <message>
        <source>Decimal point</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>You may leave this empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchChosen</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Type to search %n answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchQuestion</name>
    <message>
        <source>%1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list. You can use your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or another spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more: %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>between the answers above and those that stand alone (&quot;None of these&quot;)</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeveralQuestion</name>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortQuestion</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SliderQuestion</name>
    <message>
        <source>Touch the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeQuestion</name>
    <message>
        <source>For example, 9 30 or 14 30</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToldAnswer</name>
    <message>
        <source>Not provided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a real time, such as 14 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give more answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give fewer answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use more words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fewer words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check how this is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a larger number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a smaller number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fewer figures after the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file cannot be used. Use another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large. Use a smaller one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from the answers in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a web address, such as www.example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in the box, or choose another way to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the line if you mean your typed name as your signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make your mark in the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the full name of the witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The witness ticks the line if they saw the mark being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Give at least %n answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give no more than %n answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use no more than %n characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enter %1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter %1 or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Use no more than %n figures after the point</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file is too large. Use one of no more than %1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must include a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must include a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must include a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a real date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be %2 or earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be in the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be %2 or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too long ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year must include 4 numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: 1 November 2026</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM, HH:mm</source>
        <comment>date format: Tuesday 24 November, 14:30</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mark, witnessed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest is still right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member of the team will go through your answers with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed. Thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your signature is saved. You can have a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is signed. You can come back to this on another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let us talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member of the team will come and talk with you. Nothing is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for telling us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will not have this treatment. It will not change how we treat you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clinician looks at your answers and talks with you first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyFigure</name>
    <message>
        <source>Figure from the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure from the back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Tap to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We will ask you this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>a button: answer this differently</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultSheet</name>
    <message>
        <source>Your answers are not saved. Tell a member of staff. Do not close this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is not ready yet. Tell a member of staff: the desk says what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your signature is saved. Your document will be made later. Tell a member of staff.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message>
        <source>Pad to sign on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is ink on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterpreterNote</name>
    <message>
        <source>These words are not in your language yet. Please wait, and ask a member of staff for an interpreter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelBadge</name>
    <message>
        <source>Stop</source>
        <extracomment>how grave a flag is: do not treat</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>how grave a flag is: look at it before the treatment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution</source>
        <extracomment>how grave a flag is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <extracomment>how grave a flag is: good to know</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads this page aloud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreWords</name>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Done</source>
        <extracomment>key of the number pad</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>key of the number pad</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>to the page before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>a button: how the screen looks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>a button: call a member of staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>a button: cover what is on the screen</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>More above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>visits that are over</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>counts and charts of the visits</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>the members of staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1: keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>a button: lock the desk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatePill</name>
    <message>
        <source>Expected</source>
        <extracomment>where a visit stands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>where a visit stands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To talk with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To countersign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>where a visit stands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not treated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>where a visit stands: the consent was taken back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said no</source>
        <extracomment>where a visit stands: the patient declined</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailedPage</name>
    <message>
        <source>Look for the other window and go on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or close it, then start Inkwell again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the files as they are, and tell the person who looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a terminal they restore the last back-up; it is proved before it replaces anything:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a back-up, they save what can still be read into a new folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BACK-UP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEW-FOLDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inkwell is open already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records do not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Inkwell on this computer is using these records. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that holds the records is damaged, or it is not Inkwell&apos;s. Nothing was changed or written over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up: step %1 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
    <message>
        <source>Use at least 12 letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the code. Compare it with what you wrote down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That does not open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 6 numbers or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That PIN is easy to guess. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two PINs are not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved. The disk may be full.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Choose a staff passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens Inkwell each day, and everything patients tell you is locked with it. Use at least 12 letters: four or five words that do not belong together are good. If it is forgotten, only the recovery code on the next page can help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name and title are printed beside your signature. The PIN opens the staff desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: Dermatologist, GMC 0000417</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN, 6 numbers or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Write this recovery code down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down. Keep it away from this tablet. It opens Inkwell if the passphrase is forgotten, and it is shown only now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShowWords</name>
    <message>
        <source>Cover the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedBackPage</name>
    <message>
        <source>Type the code from your paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So we know that what you wrote down is right. Capitals and dashes do not matter. Back shows the code again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock Inkwell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the staff passphrase. The recovery code opens it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. You can try again in %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllAnswers</name>
    <message>
        <source>Handouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan and talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand back to correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the patient correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here as the patient gives them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on %1, confirmed in this visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>Forms that patients are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve these versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApproveSheet</name>
    <message>
        <source>I have read each of these forms from beginning to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they say and what they warn of is right for this treatment, for our device and for our patients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the law of our country asks for has been checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on patients are shown exactly these words. My name and title, the day and the time stand on each consent record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You take responsibility for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a demonstration: the approval counts here alone, and every document says that it is not for patients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve for patients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>A copy on a USB drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy opens in any PDF reader, with this code and in no other way: we do not keep the code. The sealed original lies inside it, and stays with us as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock and save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Countersign</name>
    <message>
        <source>Read the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have reviewed the answers and flags, talked with the patient, and I countersign this consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateFields</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecideSheet</name>
    <message>
        <source>Write down the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (you may leave it blank)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskFile</name>
    <message>
        <source>This file cannot be read, or is larger than 20 MB. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskKeys</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo, while it is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next button or field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskMessages</name>
    <message>
        <source>Saved as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is made and checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined to the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit started. Hand over the tablet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit started. Show the patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to sign. Hand over the tablet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to sign. Show the patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the patient&apos;s screen now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away. What was answered is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A patient asks for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A patient is still at the other screen. Close again to end all the same: what was answered is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved. Patients are shown these forms from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new PIN opens the desk from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added. They can sign in now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roles are changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed. What they did keeps their name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. What it was before stands in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit is closed. The patient is not treated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged. Both numbers lead to this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two files again, each with its own visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision says: do not treat. The visit does not go on to signing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer was found. Save it as a file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has no paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer cancelled the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer holds the job back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The locked copy is written and was read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed paper is kept with the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is too easy to guess: take a longer one, without the name or the birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two codes differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug a drive in, or choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whether it came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files were not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not saved. The disk may be full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genuine: nothing was changed since it was sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged since it was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid: do not rely on this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is not made yet. The signature is safe; it is tried again every minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is taken back: all of it is still agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done at this point of the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this tablet went back. Check date and time; the log has kept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide on every stop and review flag first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a reason for this decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign with your finger or the pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is missing, or too easy to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too easy: it would be found within a day. Take five words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair: finding it would take days or years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong: finding it would take decades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the passphrase by another way than the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must include a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must include a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must include a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a year of four figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a real date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must not be before the last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be in the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too long ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskOptions</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskSealing</name>
    <message>
        <source>Making the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is made and opened again to check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then it is ready to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a few seconds. Nothing is lost if the tablet is switched off now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskToday</name>
    <message>
        <source>The daily back-up was not made: see to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock went back: check date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visits yet today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first one a clinician approves the forms: Approve forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one with New visit, or let a patient begin alone on the welcome page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: 1 November 2026</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format: 1 Nov 2026</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format: 1 Nov</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date format: Sunday 1 November</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n years</source>
        <comment>date of birth, and how old</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts visits, hands over, prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviews, plans, countersigns, approves forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people, keys, back-ups, export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <comment>visits that wait for the member of staff</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flags say stop</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flags to review</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cautions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, short</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, short</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 wait for approval; no visit begins before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 wait for approval by a clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To countersign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet joined to a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join to a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan and talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1 of the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts from now on. What is taken back stops; the record itself is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record stays as it was signed. The correction stands beside it, with your name and the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days since the last session.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Less than 28 days: the skin may not have healed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 More than 90 days: look at the history and the plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent, countersigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too easy to guess: at least 10 letters, and not the name or the birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good enough. Four words in a row would be stronger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strong code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 10 letters; four words in a row are easy to keep in mind and hard to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not treat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ×, last %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentTurner</name>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files name patients. They go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the visits …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the files together …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working, or lock the desk. Files appear when all of them are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportSecret</name>
    <message>
        <source>Whoever can open this computer can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>Changed since last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no two visits yet to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) was merged into this file on %3 by %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagCard</name>
    <message>
        <source>See it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it among all answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagDecided</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>Where to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s own folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other folder in this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormFoot</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>Waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormsWait</name>
    <message>
        <source>The forms wait for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients are shown a form only in words that a clinician of this clinic has approved. Approve them under Today, Forms; then start the visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the forms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 back to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind in these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to look for something else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogAsk</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what, and when. Looking is kept in the log as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Merge %1 into %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: %1, born %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into it: %1, born %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All visits then stand in one file, and both numbers lead to it. Signed documents stay exactly as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is recorded with your name, and can be taken back in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth dates differ. Merge only if you know that one of them was typed wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewVisit</name>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join to a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check who it is; the visit then belongs to this patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check who it is, then hand over the tablet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check who it is, then show the patient their screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersDays</name>
    <message>
        <source>Numbers of which days?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Save as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visits on these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose more days above. Numbers appear here from the first visit on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a patient who wants paper: print, fill in, sign, photograph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page to take home, with the numbers to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy on a USB drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens with a code that the patient chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read, or is larger than 20 MB. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photograph or a scan, kept with the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank, to fill in by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientFile</name>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientRow</name>
    <message>
        <source>last here %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no visit yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientsPage</name>
    <message>
        <source>Who is %1 too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the other record of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, birth date or number; the first letters are enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom are you looking for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accents and capitals do not matter. A birth date may be typed as 29.2.1984.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer letters, the birth date, or the number. Somebody who was never here: Somebody new.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sign in here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>%1 (you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN, typed by the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save new PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They no longer sign in. What they did keeps their name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>Your PIN now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN, 6 numbers or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN, typed by the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new PIN again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>All answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk took place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintWish</name>
    <message>
        <source>Both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One copy less</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrinterChoice</name>
    <message>
        <source>No printer was found. The document can still be saved as a file and printed elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer: %1. Choose another of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrinterList</name>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer was found. The document can still be saved as a file and printed elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrinterSheet</name>
    <message>
        <source>both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one copy at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Save as file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordActs</name>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper and copies for the patient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits are listed here from the day they start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was answered needs a decision. Look at all answers, then go on to the plan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>In the patient&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To tell in private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered wrong, explain again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written freely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing must be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit ends here. Nothing is signed or countersigned; the answers and your reason are kept. Deciding anew opens it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan and talk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RolePicks</name>
    <message>
        <source>May do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsHistory</name>
    <message>
        <source>%1, before: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here was changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatments and forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementFoot</name>
    <message>
        <source>Recorded as: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPanel</name>
    <message>
        <source>Something was done just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since something was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On my way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToldList</name>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <comment>a question, and how often it was answered wrong</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitPages</name>
    <message>
        <source>Needs you now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From earlier days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>Look at the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On my way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
