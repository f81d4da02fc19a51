<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message numerus="yes">
        <source>%Ln deliveries/s</source>
        <translation>
            <numerusform>%Ln delivery/s</numerusform>
            <numerusform>%Ln deliveries/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries/min</source>
        <translation>
            <numerusform>%Ln delivery/min</numerusform>
            <numerusform>%Ln deliveries/min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message numerus="yes">
        <source>%Ln place(s) differ</source>
        <translation>
            <numerusform>%Ln place differs</numerusform>
            <numerusform>%Ln places differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are the same.</source>
        <translation>
            <numerusform>%Ln is the same.</numerusform>
            <numerusform>%Ln are the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln rows written</source>
        <translation>
            <numerusform>%Ln row written</numerusform>
            <numerusform>%Ln rows written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows exported to %1.</source>
        <translation>
            <numerusform>%Ln row exported to %1.</numerusform>
            <numerusform>%Ln rows exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns, those that are shown</source>
        <translation>
            <numerusform>%Ln column, the one that is shown</numerusform>
            <numerusform>%Ln columns, those that are shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln imported</source>
        <translation>
            <numerusform>%Ln imported</numerusform>
            <numerusform>%Ln imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>%Ln there already</numerusform>
            <numerusform>%Ln there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused:</source>
        <translation>
            <numerusform>%Ln refused:</numerusform>
            <numerusform>%Ln refused:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused; the first %1:</source>
        <translation>
            <numerusform>%Ln refused; the first %1:</numerusform>
            <numerusform>%Ln refused; the first %1:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln files…</source>
        <translation>
            <numerusform>Importing %Ln file…</numerusform>
            <numerusform>Importing %Ln files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplayDialog</name>
    <message numerus="yes">
        <source>%Ln deliveries, oldest first: their bodies as they came, each with the header %1.</source>
        <translation>
            <numerusform>%Ln delivery: its body as it came, with the header %1.</numerusform>
            <numerusform>%Ln deliveries, oldest first: their bodies as they came, each with the header %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowArea</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>•••••••• (%n characters)</source>
        <translation>
            <numerusform>•••••••• (%n character)</numerusform>
            <numerusform>•••••••• (%n characters)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryWriter</name>
    <message numerus="yes">
        <source>and %Ln more files</source>
        <translation>
            <numerusform>and %Ln more file</numerusform>
            <numerusform>and %Ln more files</numerusform>
        </translation>
    </message>
</context>
</TS>
