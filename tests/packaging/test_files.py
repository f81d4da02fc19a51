"""cmake --install: which files there are, and what the validators of desktop, shells and man pages say about them."""
import configparser
import unittest

from prefix import PrefixTest, run

name = "org.alimboard.AlimBoard"


class Files(PrefixTest):
    def test_which(self):
        found = {str(file.relative_to(self.prefix)) for file in self.prefix.rglob("*") if file.is_file()}
        self.assertEqual(found, {
            "bin/alimboard",
            "lib/systemd/user/alimboard.service",
            f"share/applications/{name}.desktop",
            "share/bash-completion/completions/alimboard",
            "share/doc/alimboard/copyright",
            "share/fish/vendor_completions.d/alimboard.fish",
            f"share/icons/hicolor/scalable/apps/{name}.svg",
            "share/man/ja/man1/alimboard.1",
            "share/man/ko/man1/alimboard.1",
            "share/man/man1/alimboard.1",
            f"share/metainfo/{name}.metainfo.xml",
            "share/zsh/site-functions/_alimboard",
        })

    def test_program(self):
        ran = run(self.program, "--version")
        self.assertEqual(ran.returncode, 0, ran.stderr)
        version = ran.stdout.split()[1]
        self.assertIn(f'<release version="{version}"', (self.prefix / f"share/metainfo/{name}.metainfo.xml").read_text())
        self.assertIn(f".Os AlimBoard {version}\n", self.man.read_text())

    def test_desktop_file(self):
        file = self.prefix / f"share/applications/{name}.desktop"
        self.silent("desktop-file-validate", file)
        entry = configparser.RawConfigParser(delimiters="=")
        entry.optionxform = str
        entry.read(file, encoding="utf-8")
        for key in ("Name", "GenericName", "Comment", "Keywords"):
            for language in ("", "[ko]", "[ja]"):
                self.assertTrue(entry["Desktop Entry"][key + language], key + language)
        self.assertEqual((entry["Desktop Entry"]["Exec"], entry["Desktop Entry"]["Icon"]), ("alimboard", name))

    def test_metainfo(self):
        ran = run("appstreamcli", "validate", "--no-net", self.prefix / f"share/metainfo/{name}.metainfo.xml")
        said = [line for line in ran.stdout.splitlines() if line.startswith(("E:", "W:", "I:"))]
        # The tag is of AppStream 1.0; versions before do not know it.
        self.assertEqual((ran.returncode, [line for line in said if not line.endswith("unknown-tag developer")]), (0, []))

    def test_man_page(self):
        self.silent("mandoc", "-T", "lint", "-W", "warning", self.man)
        for page in self.translated.values():
            self.silent("mandoc", "-T", "lint", "-W", "error", page)  # warnings ask for headings in English

    def test_shells(self):
        self.silent("bash", "-n", self.bash)
        self.silent("shellcheck", "-s", "bash", self.bash)
        self.silent("zsh", "-f", "-n", self.zsh)
        self.silent("fish", "--no-config", "--no-execute", self.fish)

    def test_unit(self):
        unit = (self.prefix / "lib/systemd/user/alimboard.service").read_text()
        for line in ("ExecStart=alimboard serve", "Restart=on-failure", "NoNewPrivileges=yes"):
            self.assertIn(f"\n{line}\n", unit)


unittest.main()
