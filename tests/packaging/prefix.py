"""What the tests of the packaging share: the program installed into a prefix of its own."""
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest


def run(*words, **more):
    """Runs a command to its end, in an environment without the user's own settings."""
    more["env"] = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "LC_ALL": "C.UTF-8", **more.get("env", {})}
    return subprocess.run([str(word) for word in words], capture_output=True, text=True, timeout=120, **more)


class PrefixTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.prefix = pathlib.Path(tempfile.mkdtemp(prefix="packaging-"))
        cls.addClassCleanup(shutil.rmtree, cls.prefix, ignore_errors=True)
        ran = run(os.environ["CMAKE"], "--install", os.environ["BUILD"], "--prefix", cls.prefix)
        if ran.returncode != 0:
            raise RuntimeError(ran.stdout + ran.stderr)
        cls.program = cls.prefix / "bin/alimboard"
        cls.man = cls.prefix / "share/man/man1/alimboard.1"
        cls.translated = {language: cls.prefix / f"share/man/{language}/man1/alimboard.1" for language in ("ko", "ja")}
        cls.bash = cls.prefix / "share/bash-completion/completions/alimboard"
        cls.zsh = cls.prefix / "share/zsh/site-functions/_alimboard"
        cls.fish = cls.prefix / "share/fish/vendor_completions.d/alimboard.fish"

    def silent(self, *words):
        """The command ends well and has nothing to say."""
        ran = run(*words)
        self.assertEqual((ran.returncode, ran.stdout + ran.stderr), (0, ""), words)
