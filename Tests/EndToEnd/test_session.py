"""The work surface in a real terminal: from start to every way out."""
import os
import signal
import subprocess
import time
import unittest

from terminal import PROGRAM, Terminal, TerminalTestCase, wait_for


class SessionTests(TerminalTestCase):
    """Each test opens the demo in a home of its own."""

    def demo(self, *arguments, **options):
        terminal = self.open("demo", *arguments, **options)
        self.assert_shows(terminal, "Granvåg kommune")
        self.assert_shows(terminal, "ID-005")
        return terminal

    def test_the_demo_shows_what_needs_somebody(self):
        terminal = self.demo()
        self.assert_shows(terminal, "4 over fristen")
        self.assert_shows(terminal, "1 mangler svar")
        self.assert_shows(terminal, "1 uten saksbehandler")
        self.assert_shows(terminal, "Mulighetsteam")

    def test_a_paste_whose_end_is_lost_or_cut_leaves_the_keyboard_alive(self):
        """T-01."""
        terminal = self.demo()
        terminal.keys("n")
        self.assert_shows(terminal, "Ny: ")
        terminal.keys("-H", *"1b 5b 32 30 30 7e 68 65 69".split())
        self.assert_shows(terminal, "hei")
        terminal.keys("-H", *"1b 5b 32 30 30 7e 61 62 63 1b".split())
        time.sleep(0.3)
        terminal.keys("-H", *"5b 32 30 31 7e".split())
        self.assert_shows(terminal, "heiabc")
        terminal.keys("C-c")
        terminal.keys("C-c")
        self.assert_ends(terminal)

    def test_q_quits_and_gives_the_terminal_back(self):
        terminal = self.open_shell()
        before = terminal.shell("stty -a | tr '\\n' ' '")
        terminal.type(f"{PROGRAM} demo\r")
        self.assert_shows(terminal, "Granvåg kommune")
        terminal.keys("q")
        after = terminal.shell("stty -a | tr '\\n' ' '")
        self.assertEqual(before, after)

    def test_the_terminal_is_given_back_by_every_signal(self):
        for name in ("TERM", "HUP", "SEGV", "ABRT"):
            with self.subTest(signal=name):
                terminal = self.open_shell(
                    environment={"SWIFT_BACKTRACE": "enable=no"}, name=name)
                before = terminal.shell("stty -a | tr '\\n' ' '")
                terminal.type(f"{PROGRAM} demo\r")
                self.assert_shows(terminal, "Granvåg kommune")
                pid = wait_for(lambda: child_of(terminal.pid()), "no child")
                os.kill(pid, getattr(signal, f"SIG{name}"))
                wait_for(lambda: child_of(terminal.pid()) is None, "still running")
                after = terminal.shell("stty -a | tr '\\n' ' '")
                self.assertEqual(before, after)
                terminal.close()

    def test_a_stopped_program_goes_on_where_it_was(self):
        terminal = self.open_shell()
        terminal.type(f"{PROGRAM} demo\r")
        self.assert_shows(terminal, "Granvåg kommune")
        pid = wait_for(lambda: child_of(terminal.pid()), "no child")
        os.kill(pid, signal.SIGTSTP)
        wait_for(lambda: process_state(pid) == "T", "not stopped")
        terminal.type("fg\r")
        self.assert_shows(terminal, "Granvåg kommune")
        terminal.keys("q")
        wait_for(lambda: child_of(terminal.pid()) is None, "still running")

    def test_a_storm_of_sizes_is_survived(self):
        terminal = self.demo()
        for columns, rows in [(1, 1), (200, 60), (39, 9), (80, 24), (3, 50), (100, 30), (120, 40)]:
            terminal.resize(columns, rows)
        self.assert_shows(terminal, "Granvåg kommune")
        self.assert_shows(terminal, "Handlingsplan")
        self.assertIsNone(terminal.exit_code())

    def test_what_is_typed_survives_kill_9(self):
        terminal = self.demo()
        terminal.keys("n")
        self.assert_shows(terminal, "Tittel")
        terminal.type("Sykkelparkering ved skolen")
        self.assert_shows(terminal, "Sykkelparkering ved skolen")
        wait_for(lambda: self.drafts(), "the draft is not stored")
        os.kill(terminal.pid(), signal.SIGKILL)
        wait_for(lambda: terminal.exit_code() is not None, "still running")
        terminal.close()
        again = self.demo()
        self.assert_shows(again, "kladd")
        again.keys("n")
        self.assert_shows(again, "Sykkelparkering ved skolen")

    def test_another_persons_change_comes_on_the_screen(self):
        terminal = self.demo("--as", "Ragna Tindevoll")
        done = self.run_program(
            "idea", "add", "--database", self.demo_file(), "--title", "Fiskebrygge for alle",
            "--original-text", "En brygge der alle kan fiske.", "--as", "Jonas Havgløtt",
            "--today", "2026-10-15")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assert_shows(terminal, "Jonas Havgløtt: ny idé «Fiskebrygge for alle»")
        self.assert_shows(terminal, "endret av Jonas nå")

    def test_no_colour_and_an_old_terminal_show_the_same_words(self):
        """Words say what colours say (Rules.md 3.8)."""
        for environment in ({"NO_COLOR": "1"}, {"TERM": "vt100"}):
            with self.subTest(environment=environment):
                terminal = self.demo(environment=environment)
                self.assert_shows(terminal, "4 over fristen")
                terminal.close()

    def test_ctrl_c_asks_once_and_then_quits(self):
        terminal = self.demo()
        terminal.keys("C-c")
        self.assert_shows(terminal, "Ctrl+C")
        terminal.keys("C-c")
        self.assert_ends(terminal)

    # What the tests above need.

    def demo_file(self):
        return os.path.join(self.folder, "data", "sambygg", "demo.sqlite")

    def drafts(self):
        import sqlite3

        with sqlite3.connect(f"file:{self.demo_file()}?mode=ro", uri=True) as database:
            return database.execute("SELECT count(*) FROM draft").fetchone()[0]

    def open_shell(self, environment=None, name="shell"):
        folder = os.path.join(self.folder, name)
        os.makedirs(folder)
        terminal = Shell(folder, environment=environment)
        self.addCleanup(terminal.close)
        terminal.start_shell()
        return terminal


class Shell(Terminal):
    """A shell with job control, as a person has one."""

    def start_shell(self):
        self.tmux("new-session", "-d", "-x", "120", "-y", "40", "bash --norc --noprofile -m")
        self.type("PS1='re''ady> '\r")
        wait_for(lambda: "ready>" in self.screen(), self.screen)

    def shell(self, command):
        """What a command prints in the shell, once its prompt is there again."""
        mark = f"mark{time.monotonic_ns()}"
        self.type(f"clear; {command}; echo {mark[:4]}''{mark[4:]}\r")
        wait_for(lambda: mark in self.screen(), self.screen)
        lines = [line for line in self.screen().splitlines() if line and mark not in line]
        return " ".join(line for line in lines if "ready>" not in line).strip()


def child_of(pid):
    """The first child process of a process, if it has one."""
    done = subprocess.run(["ps", "--ppid", str(pid), "-o", "pid="], capture_output=True, text=True)
    children = done.stdout.split()
    return int(children[0]) if children else None


def process_state(pid):
    done = subprocess.run(["ps", "-o", "state=", "-p", str(pid)], capture_output=True, text=True)
    return done.stdout.strip()[:1]


if __name__ == "__main__":
    unittest.main()
