"""Man page and completions know what --help knows, and the shells really complete it."""
import os
import pty
import re
import select
import shlex
import signal
import time
import unittest

from prefix import PrefixTest, run

patience = 60  # seconds; an interactive shell on a busy machine is slow


class Descriptions(PrefixTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.options = {"": cls.options_of()}
        commands = run(cls.program, "--help").stdout.partition("\nCommands")[2].partition("\nExamples:")[0]
        for command in re.findall(r"^  ([a-z]+) ", commands, re.MULTILINE):
            cls.options[command] = cls.options_of(command)

    @classmethod
    def options_of(cls, *command):
        return re.findall(r"^  (--?[a-z-]+)", run(cls.program, *command, "--help").stdout, re.MULTILINE)

    def test_help_was_read(self):
        self.assertGreaterEqual(set(self.options), {"", "serve", "export", "count", "send", "import", "info"})
        for command, options in self.options.items():
            self.assertIn("--help", options, command)

    def has_all(self, page, dashboard):
        shown = re.sub(".\x08", "", run("mandoc", "-T", "utf8", page).stdout)
        parts = dict(re.findall(rf"^   ({dashboard}|[a-z]+)\n(.*?)(?=^ {{0,3}}\S)", shown, re.MULTILINE | re.DOTALL))
        for command, options in self.options.items():
            for option in options:
                self.assertRegex(parts[command or dashboard], rf"\n     {option}\b", (page, command))

    def test_man_pages_have_all(self):
        self.has_all(self.man, "The dashboard")
        self.has_all(self.translated["ko"], "대시보드")
        self.has_all(self.translated["ja"], "ダッシュボード")

    @staticmethod
    def prose(page):
        """The sentences of a man page, without requests and what is shown letter for letter."""
        text = re.sub(r"^\.Bd -literal$.*?^\.Ed$", "", page.read_text(), flags=re.MULTILINE | re.DOTALL)
        return {line for line in text.splitlines() if line and not line.startswith((".", "'"))}

    def test_man_pages_speak_their_language(self):
        heads = {"ko": ["이름", "사용법", "설명", "환경 변수", "파일", "종료 상태"],
                 "ja": ["名前", "書式", "説明", "環境変数", "ファイル", "終了ステータス"]}
        for language, page in self.translated.items():
            self.assertEqual(re.findall(r"^\.Sh (.*)$", page.read_text(), re.MULTILINE), heads[language])
            self.assertGreater(len(self.prose(page)), 40)
            self.assertEqual(self.prose(page) & self.prose(self.man), set())
            for line in self.prose(page):
                self.assertTrue(any(ord(letter) > 0x2fff for letter in line), (language, line))
            whatis = re.search(r"^\.Nd (.*)$", page.read_text(), re.MULTILINE)[1]
            self.assertTrue(any(ord(letter) > 0x2fff for letter in whatis), whatis)

    def bash_offers(self, *words):
        script = (f"source {shlex.quote(str(self.bash))}; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); "
                  "_alimboard; printf '%s\\n' \"${COMPREPLY[@]}\"")
        ran = run("bash", "-c", script, "bash", "alimboard", *words, cwd=self.prefix)
        self.assertEqual(ran.stderr, "", words)
        return ran.stdout.split()

    def fish_offers(self, *words):
        line = " ".join(("alimboard", *words))
        ran = run("fish", "--no-config", "-c", f"source {self.fish}; complete -C {shlex.quote(line)}", cwd=self.prefix)
        self.assertEqual(ran.stderr, "", words)
        return [offer.split("\t")[0] for offer in ran.stdout.splitlines()]

    def test_completions_have_all(self):
        zsh = self.zsh.read_text()
        for command, options in self.options.items():
            before = [command] if command else []
            self.assertEqual(sorted(self.bash_offers(*before, "-")), sorted(options))
            self.assertEqual(sorted(self.fish_offers(*before, "-")), sorted(options))
            part = re.search(rf"^    {command or '[*]'}\)$(.*?);;$", zsh, re.MULTILINE | re.DOTALL)[1]
            self.assertEqual(re.findall(r"^            '(--?[a-z-]+)", part, re.MULTILINE), options)

    def test_what_is_offered(self):
        tables = ["templates", "comments", "messages", "deliveries", "others", "sms", "email"]
        cases = [
            (["exp"], ["export", "explain"]),
            (["export", ""], tables),
            (["count", "me"], ["messages"]),
            (["count", "--filter", "x", "me"], ["messages"]),
            (["export", "messages", "--format", ""], ["csv", "tsv", "ndjson", "xlsx"]),
            (["send", "--event", "m"], ["messages", "mixed"]),
            (["export", "messages", "--filter", ""], []),
            (["serve", "--data-dir", "b"], ["bin"]),
            (["--data-dir", "b"], ["bin"]),
            (["--port", "9000", "--ver"], ["--version"]),
            (["import", "bin/"], ["bin/alimboard"]),
            (["export", "messages", "-o", "bin/"], ["bin/alimboard"]),
        ]
        for words, expected in cases:
            self.assertEqual(sorted(self.bash_offers(*words)), sorted(expected), words)
            fish = [offer.rstrip("/") for offer in self.fish_offers(*words)]
            self.assertEqual(sorted(fish), sorted(expected), words)
        self.assertEqual(sorted(self.bash_offers("")), sorted(set(self.options) - {""}))
        self.assertEqual(self.bash_offers("info", "--format", "="), ["text", "json"])
        self.assertEqual(self.bash_offers("info", "--format", "=", "j"), ["json"])

    def test_zsh_completes_what_is_typed(self):
        typed = {"expo\t": "export ", "count me\t": "count messages ", "export messages --format nd\t": "--format ndjson",
                 "--no\t": "--no-signature ", "info --format=j\t": "--format=json"}
        for line, completed in typed.items():
            self.assertIn(completed, self.in_zsh(line, completed), line)

    def in_zsh(self, line, awaited):
        """What an interactive zsh shows when this is typed; a tab completes."""
        process, terminal = pty.fork()
        if process == 0:
            os.chdir(self.prefix)
            os.execvpe("zsh", ["zsh", "-f", "-i"], {"PATH": os.environ["PATH"], "HOME": str(self.prefix), "TERM": "dumb",
                                                    "LC_ALL": "C.UTF-8", "FPATH": self.fpath()})
        try:
            os.write(terminal, b"PS1=; autoload -U compinit && compinit -D -u && print re''ady\n")
            self.read_until(terminal, "ready")
            os.write(terminal, f"alimboard {line}".encode())
            return self.read_until(terminal, awaited)
        finally:
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)
            os.close(terminal)

    def fpath(self):
        usual = run("zsh", "-f", "-c", "print $FPATH").stdout.strip()
        return f"{self.zsh.parent}:{usual}"

    @staticmethod
    def read_until(terminal, awaited):
        shown, end = "", time.monotonic() + patience
        while awaited not in shown and time.monotonic() < end:
            if select.select([terminal], [], [], 1)[0]:
                shown += os.read(terminal, 65536).decode(errors="replace")
        return shown


unittest.main()
