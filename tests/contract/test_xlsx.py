"""Exports as XLSX, read back by another program's library."""
import datetime
import os
import unittest

import openpyxl

from program import ContractTest, comment, envelope, message, run, template


class Xlsx(ContractTest):
    def book(self, table, *arguments, status=0):
        path = self.folder / "out.xlsx"
        ran = run("export", table, "--data-dir", self.data, "--format", "xlsx", "-o", path, *arguments)
        self.assertEqual(ran.returncode, status, ran.stderr.decode())
        return openpyxl.load_workbook(path)

    def rows(self, sheet):
        lines = list(sheet.iter_rows())
        keys = [cell.value for cell in lines[0]]
        return [dict(zip(keys, line)) for line in lines[1:]]

    def test_texts_are_texts(self):
        hostile = ["=1+1", "+82", "-1", "@x", "01012345678", "1e5", "_x0041_", "a\tb", "한글 テスト 😀", "TRUE", "  x  "]
        self.keep(envelope(*(message(n, senderGroupingKey=text, requestId=text or None) for n, text in enumerate(hostile))))
        rows = self.rows(self.book("messages")["messages"])
        self.assertEqual([row["senderGroupingKey"].data_type for row in rows], ["s"] * len(hostile))
        texts = [row["senderGroupingKey"].value for row in reversed(rows)]
        self.assertEqual([text.replace("_x005F_", "_") for text in texts], hostile)
        self.assertEqual([row["recipientNo"].value for row in reversed(rows)], [f"010{n:08d}" for n in range(len(hostile))])
        self.assertEqual({row["resultCode"].value for row in rows}, {"1000"})

    def test_numbers_and_times_are_real_and_show_what_came(self):
        dates = ["2026-11-01 10:00:00", "2026-11-01", "2026-06-10T12:00:10", "2020-09-09T11:25:10.123+09:00", "2022-05-01 00:00:00.0"]
        self.keep(envelope(*(message(n, requestDate=date, recipientSeq=n + 1) for n, date in enumerate(dates)),
                           message(50, requestDate="soon", recipientSeq="007"), message(51, recipientSeq=12345678901234567890)))
        rows = list(reversed(self.rows(self.book("messages")["messages"])))
        shown = {"2026-11-01 10:00:00": "yyyy-mm-dd hh:mm:ss", "2026-11-01": "yyyy-mm-dd",
                 "2026-06-10T12:00:10": 'yyyy-mm-dd"T"hh:mm:ss',
                 "2020-09-09T11:25:10.123+09:00": 'yyyy-mm-dd"T"hh:mm:ss.000"+09:00"',
                 "2022-05-01 00:00:00.0": "yyyy-mm-dd hh:mm:ss.0"}
        for row, date in zip(rows, dates):
            self.assertEqual(row["requestDate"].number_format, shown[date])
            self.assertTrue(row["requestDate"].is_date)
        self.assertEqual(rows[0]["requestDate"].value, datetime.datetime(2026, 11, 1, 10))
        self.assertEqual(rows[3]["requestDate"].value.replace(microsecond=0), datetime.datetime(2020, 9, 9, 11, 25, 10))
        self.assertEqual([row["recipientSeq"].value for row in rows], [1, 2, 3, 4, 5, "007", "12345678901234567890"])
        self.assertEqual(rows[5]["requestDate"].value, "soon")
        self.assertTrue(rows[0]["receivedAt"].is_date)
        self.assertIn('"+09:00"', rows[0]["receivedAt"].number_format)

    def test_every_table_has_its_header_and_rows(self):
        self.keep(envelope(message(1)), envelope(template(1, comments=[comment(1)]), event="TEMPLATE_STATUS_UPDATE"),
                  envelope({"x": 1}, event="NEW"), b"{}")
        for table in ("templates", "comments", "messages", "deliveries", "others", "sms", "email"):
            book = self.book(table)
            sheet = book[table]
            lines = self.export(table).decode().split("\r\n")
            self.assertEqual([cell.value for cell in sheet[1]], lines[0].split(","))
            self.assertEqual(sheet.max_row - 1, self.count(table), table)
            self.assertEqual(sheet.freeze_panes, "A2")
            self.assertTrue(sheet.auto_filter.ref.startswith("A1:"))
            self.assertGreater(sheet.column_dimensions["A"].width, 5)

    def test_the_last_sheet_says_what_it_is(self):
        self.keep(envelope(*(message(n) for n in range(5))))
        book = self.book("messages", "--filter", "recipientNo:0000000*", "--mask")
        self.assertEqual(book.sheetnames, ["messages", "About"])
        facts = {row[0].value: row[1].value for row in book["About"].iter_rows()}
        self.assertEqual(facts["Table"], "messages")
        self.assertEqual(facts["Filter"], "recipientNo:0000000*")
        self.assertIn("Exported at", facts)
        self.assertEqual(int(facts["Rows"]), book["messages"].max_row - 1)
        self.assertEqual(facts["Recipients' numbers"], "hidden")

    def test_columns_sort_and_mask(self):
        self.keep(envelope(*(message(n) for n in range(3))))
        sheet = self.book("messages", "--columns", "recipientNo,recipientSeq", "--sort", "recipientNo", "--mask")["messages"]
        self.assertEqual([[cell.value for cell in line] for line in sheet.iter_rows()],
                         [["recipientNo", "recipientSeq"]] + [["010****0000", 1], ["010****0001", 1], ["010****0002", 1]])

    def test_a_cell_that_is_too_long_is_cut_and_told(self):
        self.keep(envelope(template(1, comments=[comment(1, content="가" * 40_000)]), event="TEMPLATE_STATUS_UPDATE"))
        book = self.book("comments")
        self.assertEqual(len(self.rows(book["comments"])[0]["content"].value), 32_767)
        facts = {row[0].value: row[1].value for row in book["About"].iter_rows()}
        self.assertTrue(facts["Cells cut"].startswith("1:"), facts)

    def test_control_characters_do_no_harm(self):
        text = "a\x00\x01\x08\x0b\x1f\ufffe\uffffb"
        self.keep(envelope(message(1, senderGroupingKey=text)))
        value = self.rows(self.book("messages")["messages"])[0]["senderGroupingKey"].value
        self.assertTrue(value.startswith("a") and value.endswith("b"), value)

    def test_standard_output_is_no_file(self):
        self.keep(envelope(message(1)))
        for words in ([], ["-o", "-"]):
            ran = run("export", "messages", "--data-dir", self.data, "--format", "xlsx", *words)
            self.assertEqual((ran.returncode, ran.stdout), (2, b""))
            self.assertIn(b"-o FILE.xlsx", ran.stderr)

    def test_nothing_half_is_left(self):
        self.keep(envelope(message(1)))
        out = self.folder / "there"
        out.mkdir()
        ran = run("export", "messages", "--data-dir", self.data, "--format", "xlsx", "-o", out / "x" / "y.xlsx")
        self.assertEqual(ran.returncode, 1)
        path = out / "a.xlsx"
        path.write_text("before")
        os.chmod(path, 0o640)
        ran = run("export", "messages", "--data-dir", self.data, "--format", "xlsx", "-o", path)
        self.assertEqual(ran.returncode, 0, ran.stderr)
        self.assertEqual(sorted(one.name for one in out.iterdir()), ["a.xlsx"])
        openpyxl.load_workbook(path)


if __name__ == "__main__":
    unittest.main()
