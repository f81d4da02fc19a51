<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>View paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since this window was opened: what is older or more than the settings keep, and refused deliveries over their bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the tables are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 old delivery removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 old deliveries removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making tables: %1 deliveries to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catching up: %1 deliveries to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 delivery/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries/s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 delivery/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries/min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing arrived yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last delivery %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressBar</name>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point a tunnel at this address and register the tunnel&apos;s address, with the same path, in the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what came meanwhile, and what comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Receive here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>AlimBoard does not receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries cannot be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries are kept, but not shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <source>… cut here. &quot;Copy body&quot; takes all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes as they came, without line breaks of ours; as numbers where they are no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: the next one; Shift+Enter: the one before; Esc: back to the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body: none is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body (%1 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean time %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean time; here %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in local time; filters take Korean time, as it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in Korean time; filters take local time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>That of the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Closing the window ends receiving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitting ends receiving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sender posts while AlimBoard is closed does not arrive. &quot;alimboard serve&quot; receives without a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End receiving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do not show this again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyProgress</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel copying (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying: %1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>No cell is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows are too many to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are about %1 of text, and at most %2 are copied. Export them to a file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1 rows?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 of text, which the program that you paste it into takes as a whole. Export them to a file instead if it is to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied from 1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied from %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was copied: it is more than %1 of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are more than %1 of text. Export them to a file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: nothing was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was copied: the tables were made anew. Copy again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>These are samples in a temporary folder: none of them is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the desktop&apos;s keyring, where the signature is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance that received here has ended: nobody receives now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window opens anew in another language: wait until the export or import has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples were sent and accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample was not accepted. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryDetail</name>
    <message>
        <source>valid, and kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the console&apos;s check of the address, which brings no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these rows in their table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command that posts the same body to this receiver. Secret headers are not kept: write them where NOT-KEPT stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the body as it came; as hexadecimal numbers where it is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the delivery…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This delivery cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This delivery is not kept any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought no row that was new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied a command that posts this delivery again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the body (%1 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Details of the selected row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row to see all of its fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this delivery in the table of deliveries (Ctrl+J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all updates of this template (Ctrl+Shift+J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this row, until another one is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All updates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Import saved deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries (*.ndjson *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About AlimBoard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlimBoard %1
Receives KakaoTalk Bizmessage webhooks and shows them as tables.
GPL-3.0-or-later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export is running; it is cancelled and leaves no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is running; it ends, and what it imported until then is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyTable</name>
    <message>
        <source>They come when a template is registered, inspected, approved or rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come with a template&apos;s update, as soon as somebody wrote one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come when the result of a sent message is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every POST to the webhook is listed here, also what was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come when the sender adds an event that this version does not know yet, and are listed as they came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send a sample here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come when a webhook of this product of NHN Cloud leads here, too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>KakaoTalk Bizmessage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type of message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state of a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state of a brand message template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state of a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result of a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result of a mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state of a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer of the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no product &apos;%1&apos;. There are kakao, sms and email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language &apos;%1&apos;. There are ko, en and ja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format &apos;%1&apos;. There are text and json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlimBoard does not know the code &apos;%1&apos;. The error codes of the sender&apos;s guide may have it by now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;Excel (marks the encoding, disarms formulas)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide recipients&apos; numbers (010****5678)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ancel the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows exported to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder: write the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already. Is it to be replaced?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows that match %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the order of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 column, the one that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns, those that are shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Whole requests, masked: import refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole requests as they came: what an import reads back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients&apos; numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a cell holds %2 characters. CSV has them whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be made: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>↑ 1 new row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ %1 new rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: a word, or a condition such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>As soon as there is an address, it stands at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another instance receives into this folder. What it receives is shown here at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is received here: what stands at the top says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the console of KakaoTalk Bizmessage, add a webhook for each event:
URL: https://YOUR-TUNNEL%1
Event: template status and inquiry, or message result
Signature: the text that is set above
The console checks the address at once; the check ticks this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send a sample here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlimBoard listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one, whoever finds the tunnel can post to it. The console sends the same text with each delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tunnel leads here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one of these in a terminal. Whatever is posted through it ticks this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console has checked the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first hook has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the inspection of a template, or send a message to yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts one realistic delivery to this program, as the sender would</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>write a filter; Up recalls those used before, Esc empties it, Down leads to the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the filter under a name; all saved filters as a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>templates, comments, messages, deliveries, other events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy the selected cells, without or with header; Esc ends it where it takes long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export the rows that are shown; import saved deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause the live view; receiving goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to the delivery of the row, or to all updates of its template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to the rows before, and forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find something in the body of a delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show or hide the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide or show recipients&apos; numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a cell: filter for it, copy, sort, choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this word in any text of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words with a space between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field: the code or its word in any of three languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins with; without a star: contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly; != is its opposite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times: a date, today, yesterday, -2h, -7d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from … to, both included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers: &gt; &gt;= &lt; &lt;= =</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or; a space means and, ( ) group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message that failed may still have reached its recipient as a text message: the webhook does not say so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;ancel the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused; the first %1:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; what was imported until then is kept:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import ended:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import stopped:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending the import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing 1 file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln files…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Nothing can be received into this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no address to listen on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2: %3 Choose another port with --port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries cannot be kept, their sender is told to try again later: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Listener</name>
    <message>
        <source>Another program uses this port.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>AlimBoard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import saved deliveries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with &amp;header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep this filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Saved filters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the &amp;body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the de&amp;livery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide recipients&apos; &amp;numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About AlimBoard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - Demo - AlimBoard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - AlimBoard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - %2 - AlimBoard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line for each template: where it is, for how long, and why it was rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>1 more notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window has all that came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenLink</name>
    <message>
        <source>Open in the browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address came with a hook. AlimBoard has not looked at what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates that wait or were rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages, %2 failed (%3 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deliveries, %2 refused (%3 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlimBoard does not know this result code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing failed in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for longer than two working days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template waits or was rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>… cut here. An export has all of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>the last two hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it went: ok, error ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>either of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; in %2; did you mean %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; in %2; the nearest are %3. A text with : = &lt; &gt; in it goes in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parenthesis was never opened; remove it or write ( before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OR stands between two conditions; write a OR b, or &quot;OR&quot; in quotes for the word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing between these parentheses; write a condition or remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parenthesis is not closed; write ) behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than %1 conditions; remove some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than %1 parentheses inside each other; remove some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter has at most 64 KiB; this one is longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ends of this range are the wrong way round; write the smaller first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range needs at least one end; write a..b, a.. or ..b.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds whole numbers; write for example %1:3 or %1&gt;=3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds times; write for example %1:2026-11-01, %1:today or %1&gt;-2h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;result&quot; is ok, pending, warning, error or unknown; write result:error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;&quot; alone finds nothing; write a word between the quotes, or field:&quot;&quot; for empty values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;-&quot; stands right before what it negates; write -word, or &quot;-&quot; in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quote is not closed; write &quot; at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value takes no parentheses; write (field:a OR field:b).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing here; write field:value, or field:&quot;&quot; for empty ones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Receiver</name>
    <message>
        <source>Another AlimBoard (process %1) receives into %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>Kept, but not shown: 1 delivery waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, but not shown: %1 deliveries wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting to receive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving, with trouble:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer: another instance receives into this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not receiving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving; view paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view is paused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowArea</name>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One filter a line, as [table] Name = filter. Copy lines to hand filters on; paste those of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedFiltersPanel</name>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no filter to keep: write one above the table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name under which it stands beside the tables:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter was not kept: it needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter was not kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: the filters are kept until AlimBoard ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All as text…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kakao template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hook id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. in request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered to phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hooks id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribe number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail status code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The signature is not in the desktop&apos;s keyring any more. Write it in the settings, or use --signature-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring, where the signature is, was not unlocked. Unlock it and start AlimBoard again, or use --signature-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is in the desktop&apos;s keyring, which cannot be read here (%1). Use --signature-file or ALIMBOARD_SIGNATURE.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Serve</name>
    <message>
        <source>Deliveries are kept again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries are shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept, but not shown: %1 deliveries wait. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>127.0.0.1 is for a tunnel on this machine. Others need a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the tunnel delivers to. 0 takes any free one at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands behind the tunnel&apos;s address in the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes. A larger delivery is refused with 413.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections of one address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once. 0 takes any number: through a tunnel all come from one address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older deliveries are removed with their rows, but never those of templates. 0 keeps all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the files are larger, the oldest deliveries are removed with their rows, but never those of templates. 0 keeps all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the window. The command line speaks that of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in Korean time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC+9, as in the console. Off: in the time of this machine. Exports and filters stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide recipients&apos; numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As 010****5678, in the whole window and in what is copied from it. An export asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window opens when you log in, and receives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a template is approved, rejected or answered, and when receiving fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stalls from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds. When the window stands still for longer, the log category alimboard.stall tells it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delivery with any of these is accepted, every other one is refused. Each webhook of the console has its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature, as it stands in the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept in the desktop&apos;s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They came with the start, and are kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept in settings.ini, which only you can read: there is no keyring, or it was not unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>•••••••• (%n characters)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Let other machines connect?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 every machine that reaches this one can connect, not your tunnel alone. What they deliver is refused without the signature. A tunnel on this machine needs no more than 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Listen there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a signature anybody could deliver to %1. Add the console&apos;s signature first, or use 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SingleWindow</name>
    <message>
        <source>The window cannot be found by a second start: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another AlimBoard shows %1, but does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window on %1 does not answer: close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingModel</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kakao template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kakao says that it inspects within two working days. Holidays are not counted out.
NHN Cloud&apos;s support can ask, with the Kakao template code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for longer than two working days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingsPage</name>
    <message>
        <source>Find a template, a state or a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 templates; older updates were not looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 templates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryWriter</name>
    <message>
        <source>newest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest rejection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other comments (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(too much text to show here: see the comment&apos;s own row)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to open it in the browser, after you have seen all of the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to copy it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this delivery in the table of deliveries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableActions</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableMenus</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with &amp;header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter &amp;out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, smallest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, greatest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Newest rows first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Default columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>The tables were just made anew. Copy again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateNews</name>
    <message>
        <source>Template approved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template rejected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template answered: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateStory</name>
    <message>
        <source>What has become of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what has become of the template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has become of the template cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimePlot</name>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Show the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlimBoard: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>There is no result yet: the hook has no result code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: AlimBoard does not know this result code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alternative SMS may still have arrived: the hook does not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the result means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Xlsx</name>
    <message>
        <source>The spreadsheet cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet cannot be written. Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
