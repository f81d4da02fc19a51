"""The binary as the compiler hardened it: FILE or $ALIMBOARD; optimised ones ($OPTIMISED) have more."""
import os
import platform
import re
import subprocess
import unittest

binary = os.environ["ALIMBOARD"]
endbr64 = b"\xf3\x0f\x1e\xfa"  # where an indirect jump may lead to


def readelf(*options):
    return subprocess.run(["readelf", "-W", *options, binary], capture_output=True, text=True, check=True).stdout


class Hardening(unittest.TestCase):
    def test_loaded_anywhere(self):
        self.assertRegex(readelf("-h"), r"Type:\s+DYN")
        self.assertRegex(readelf("-d"), r"FLAGS_1.*\bPIE\b")

    def test_tables_of_functions_are_read_only(self):
        self.assertIn("GNU_RELRO", readelf("-l"))
        self.assertRegex(readelf("-d"), r"BIND_NOW|FLAGS_1.*\bNOW\b")

    def test_stack_is_not_executed(self):
        self.assertRegex(readelf("-l"), r"GNU_STACK\s.*\sRW\s")

    def test_stack_is_guarded(self):
        self.assertIn("__stack_chk_fail", readelf("--dyn-syms"))

    @unittest.skipUnless(platform.machine() == "x86_64", "of x86 alone")
    def test_indirect_jumps_lead_to_their_places(self):
        with open(binary, "rb") as file:
            self.assertGreater(file.read().count(endbr64), 1000)

    @unittest.skipUnless(os.environ.get("OPTIMISED"), "in optimised builds alone")
    def test_functions_of_the_library_are_checked(self):
        checked = set(re.findall(r"\b(__\w+_chk)\b", readelf("--dyn-syms"))) - {"__stack_chk_fail"}
        self.assertTrue(checked)


if __name__ == "__main__":
    unittest.main()
