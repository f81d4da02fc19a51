"""`alimboard explain`: codes in words."""
import json
import unittest

from program import ContractTest, run


class Explain(ContractTest):
    def text(self, *words, status=0, **more):
        ran = run("explain", *words, **more)
        self.assertEqual(ran.returncode, status, ran.stderr.decode())
        return (ran.stdout if status == 0 else ran.stderr).decode()

    def test_says_word_meaning_and_what_to_do(self):
        text = self.text("3018")
        self.assertIn("3018", text)
        self.assertIn("Cannot be sent to this user", text)
        self.assertIn("2025-01-14", text)
        self.assertIn("What to do: ", text)

    def test_per_product(self):
        kakao, sms = self.text("3008", "--product", "kakao"), self.text("3008", "--product", "sms")
        self.assertNotEqual(kakao, sms)
        self.assertIn("Phone number error", kakao)
        self.assertNotIn("Phone number error", sms)
        both = self.text("3008")
        self.assertTrue(both.startswith(kakao), both)  # whose dashboard this is
        self.assertIn(sms, both)
        self.text("MRC01", "--product", "email", status=1)

    def test_languages(self):
        self.assertIn("승인", self.text("TSC03", "--lang", "ko"))
        self.assertIn("承認", self.text("TSC03", "--lang", "ja"))
        self.assertIn("Approved", self.text("TSC03", "--lang", "en"))
        self.assertIn("Approved", self.text("TSC03", environment={"LC_ALL": "C.UTF-8"}))
        self.assertIn("승인", self.text("TSC03", environment={"LC_ALL": "ko_KR.UTF-8"}))

    def test_json(self):
        for code, product, word in (("3018", "kakao", "Cannot be sent to this user"), ("-1028", "kakao", None),
                                    ("MRC01", "kakao", "Success"), ("3008", "sms", "Other device issue")):
            one = json.loads(self.text(code, "--product", product, "--format", "json", "--lang", "en"))
            self.assertEqual((one["code"], one["product"], one["others"]), (code, product, []))
            self.assertTrue(all(one[key] for key in ("kind", "severity", "word", "meaning", "action", "source")), one)
            if word:
                self.assertEqual(one["word"], word)
        every = json.loads(self.text("3008", "--format", "json"))
        self.assertEqual([every["product"]] + [other["product"] for other in every["others"]], ["kakao", "sms"])

    def test_codes_are_texts(self):
        self.assertIn("Success", self.text("mrc01"))  # capitals are what people leave out
        for unknown in ("01000", "1000.0", "nope", "", "MRC1", "9" * 10_000):
            self.assertIn("does not know", self.text(unknown, status=1))


if __name__ == "__main__":
    unittest.main()
