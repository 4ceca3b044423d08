from terminal import PROGRAM, TerminalTestCase


class StartTests(TerminalTestCase):
    def test_the_program_is_built_and_says_what_it_is(self):
        self.assertTrue(PROGRAM.exists(), f"{PROGRAM}: build first (Scripts/test does)")
        terminal = self.open("--help")
        self.assert_shows(terminal, "sambygg")
        self.assert_ends(terminal)


if __name__ == "__main__":
    import unittest

    unittest.main()
