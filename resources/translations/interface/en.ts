<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>CleanOverlay</name>
    <message numerus="yes">
        <source>It ignores every touch for %n more seconds.</source>
        <translation>
            <numerusform>It ignores every touch for %n more second.</numerusform>
            <numerusform>It ignores every touch for %n more seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleOverlay</name>
    <message numerus="yes">
        <source>We will hide your answers in %n seconds to keep them private. They are saved.</source>
        <translation>
            <numerusform>We will hide your answers in %n second to keep them private. They are saved.</numerusform>
            <numerusform>We will hide your answers in %n seconds to keep them private. They are saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockedBoard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>visits</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n more tries.</source>
        <translation>
            <numerusform>That is not the PIN. %n more try.</numerusform>
            <numerusform>That is not the PIN. %n more tries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message numerus="yes">
        <source>It locks if left for %n minutes</source>
        <translation>
            <numerusform>It locks if left for %n minute</numerusform>
            <numerusform>It locks if left for %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message numerus="yes">
        <source>Type to search %n answers</source>
        <translation>
            <numerusform>Type to search %n answer</numerusform>
            <numerusform>Type to search %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>Give at least %n answers</source>
        <translation>
            <numerusform>Give at least %n answer</numerusform>
            <numerusform>Give at least %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give no more than %n answers</source>
        <translation>
            <numerusform>Give no more than %n answer</numerusform>
            <numerusform>Give no more than %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters</source>
        <translation>
            <numerusform>Use at least %n character</numerusform>
            <numerusform>Use at least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use no more than %n characters</source>
        <translation>
            <numerusform>Use no more than %n character</numerusform>
            <numerusform>Use no more than %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use no more than %n figures after the point</source>
        <translation>
            <numerusform>Use no more than %n figure after the point</numerusform>
            <numerusform>Use no more than %n figures after the point</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message numerus="yes">
        <source>%1, %n years</source>
        <comment>date of birth, and how old</comment>
        <translation>
            <numerusform>%1, %n year</numerusform>
            <numerusform>%1, %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <comment>visits that wait for the member of staff</comment>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flags say stop</source>
        <translation>
            <numerusform>%n flag says stop</numerusform>
            <numerusform>%n flags say stop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flags to review</source>
        <translation>
            <numerusform>%n flag to review</numerusform>
            <numerusform>%n flags to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cautions</source>
        <translation>
            <numerusform>%n caution</numerusform>
            <numerusform>%n cautions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words have no translation</source>
        <translation>
            <numerusform>%n word has no translation</numerusform>
            <numerusform>%n words have no translation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days since the last session.</source>
        <translation>
            <numerusform>%n day since the last session.</numerusform>
            <numerusform>%n days since the last session.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n can sign in here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintWish</name>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToldList</name>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <comment>a question, and how often it was answered wrong</comment>
        <translation>
            <numerusform>%1 (once)</numerusform>
            <numerusform>%1 (%n times)</numerusform>
        </translation>
    </message>
</context>
</TS>
