"""Every text of the sources is translated, and nothing in the translations is unfinished or left over."""
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as tree

root = pathlib.Path(__file__).resolve().parents[2]
lupdate = "/usr/lib/qt6/bin/lupdate"


def texts(path):
    """(context, source) -> the translations."""
    found = {}
    for context in tree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            done = translation.get("type") != "unfinished"
            found[context.findtext("name"), message.findtext("source")] = forms if done else []
    return found


class Translations(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="translations-"))
        cls.sources = cls.folder / "all.ts"
        subprocess.run([lupdate, "-silent", "-locations", "none", "-tr-function-alias", "QT_TR_NOOP+=TITLE", "src", "ui", "packaging",
                        "-source-language", "en", "-target-language", "ko", "-ts", cls.sources], cwd=root, check=True,
                       stderr=subprocess.DEVNULL)
        cls.all = set(texts(cls.sources))

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def test_there_are_texts(self):
        self.assertGreater(len(self.all), 500)
        for known in (("Schema", "Templates"), ("Query", "The ends of this range are the wrong way round; write the smaller first.")):
            self.assertIn(known, self.all)

    def test_nothing_is_missing_or_left_over(self):
        for language in ("ko", "ja"):
            translated = texts(root / f"resources/i18n/alimboard_{language}.ts")
            self.assertEqual(sorted(self.all - set(translated)), [], f"run ./dev translations ({language})")
            self.assertEqual(sorted(set(translated) - self.all), [], f"run ./dev translations ({language})")
            for key, forms in translated.items():
                self.assertTrue(forms and all(forms), (language, key))

    def test_places_and_keys_are_kept(self):
        def places(text):
            return sorted(re.findall(r"%L?n|%[1-9]", text))
        for language in ("ko", "ja"):
            for (context, source), forms in texts(root / f"resources/i18n/alimboard_{language}.ts").items():
                for form in forms:
                    self.assertEqual(places(form), places(source), (language, context, source))
                    if "&" in source.replace("&&", ""):
                        self.assertIn("&", form, (language, context, source))

    def test_english_plurals(self):
        for (context, source), forms in texts(root / "resources/i18n/alimboard_en.ts").items():
            self.assertEqual(len([form for form in forms if form]), 2, (context, source))


if __name__ == "__main__":
    unittest.main()
