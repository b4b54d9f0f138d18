<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_GB">
<context>
    <name>DisplaySheet</name>
    <message>
        <source>Colours</source>
        <translation>Colors</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: 1 November 2026</comment>
        <translation>MMMM d, yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM, HH:mm</source>
        <comment>date format: Tuesday 24 November, 14:30</comment>
        <translation>dddd, MMMM d, h:mm AP</translation>
    </message>
</context>
<context>
    <name>DeskMessages</name>
    <message>
        <source>The printer cancelled the job</source>
        <translation>The printer canceled the job</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Canceled. No file was written.</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: 1 November 2026</comment>
        <translation>MMMM d, yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format: 1 Nov 2026</comment>
        <translation>MMM d, yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format: 1 Nov</comment>
        <translation>MMM d</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date format: Sunday 1 November</comment>
        <translation>dddd, MMMM d</translation>
    </message>
</context>
</TS>
