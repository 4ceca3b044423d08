"""The built program in a real terminal: tmux, driven from Python's unittest."""
import itertools
import os
import pathlib
import shutil
import subprocess
import tempfile
import time
import unittest

PROJECT = pathlib.Path(__file__).resolve().parent.parent.parent
PROGRAM = pathlib.Path(
    os.environ.get("SAMBYGG_PROGRAM", PROJECT / ".build" / "release" / "sambygg"))

#: How long anything may take before a test fails; a test that passes waits only as long as needed.
PATIENCE = 20.0


class Terminal:
    """One tmux server with one window, of a given size, on a socket of its own."""

    numbers = itertools.count(1)

    def __init__(self, folder, columns=120, rows=40, environment=None):
        # A server that is on its way out may still hold its socket: each terminal has its own.
        self.socket = str(pathlib.Path(folder) / f"tmux{next(Terminal.numbers)}")
        self.environment = dict(
            os.environ, HOME=str(folder), XDG_DATA_HOME=f"{folder}/data",
            XDG_CONFIG_HOME=f"{folder}/config", LC_ALL="C.UTF-8", TERM="xterm-256color")
        self.environment.pop("SAMBYGG_DATABASE", None)
        self.environment.pop("TMUX", None)
        self.environment.update(environment or {})
        self.columns, self.rows = columns, rows

    def tmux(self, *arguments, check=True):
        done = subprocess.run(
            ["tmux", "-S", self.socket, "-f", "/dev/null", *arguments], env=self.environment,
            stdin=subprocess.DEVNULL, capture_output=True, text=True)
        if check and done.returncode != 0:
            raise AssertionError(f"tmux {arguments[0]}: {done.stderr.strip()}")
        return done.stdout

    def start(self, *arguments):
        """Runs the program; the window stays when it ends, so that its last words can be read."""
        self.tmux(
            "new-session", "-d", "-x", str(self.columns), "-y", str(self.rows), "cat", ";",
            "set-option", "-g", "remain-on-exit", "on", ";", "set-option", "-g", "status", "off",
            ";", "set-option", "-g", "escape-time", "0",
            ";", "respawn-pane", "-k", "--", str(PROGRAM), *arguments)

    def keys(self, *keys):
        """Types keys by tmux's names: `Down`, `C-p`, `Escape`, or a text as it is."""
        self.tmux("send-keys", *keys)

    def type(self, text):
        self.tmux("send-keys", "-l", text)

    def resize(self, columns, rows):
        self.columns, self.rows = columns, rows
        self.tmux("resize-window", "-x", str(columns), "-y", str(rows))

    def screen(self):
        """What is on the screen, as lines of text.

        tmux scrolls by a line when the program has ended: then with what scrolled away.
        """
        back = [] if self.exit_code() is None else ["-S", "-"]
        return self.tmux("capture-pane", "-p", *back)

    def pid(self):
        return int(self.tmux("display-message", "-p", "#{pane_pid}"))

    def exit_code(self):
        """The exit code once the program has ended, else None."""
        dead, status, signal = self.tmux(
            "display-message", "-p", "#{pane_dead} #{pane_dead_status} #{pane_dead_signal}"
        ).rstrip("\n").split(" ")
        if dead != "1":
            return None
        return int(status) if status else -int(signal or 0)

    def close(self):
        self.tmux("kill-server", check=False)


def wait_for(condition, what, patience=PATIENCE):
    """Polls until `condition` gives something that counts as true, and returns it."""
    until = time.monotonic() + patience
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > until:
            raise AssertionError(what() if callable(what) else what)
        time.sleep(0.02)


class TerminalTestCase(unittest.TestCase):
    """A test with a home of its own, and terminals that are closed after it."""

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="sambygg-test-")
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def open(self, *arguments, columns=120, rows=40, environment=None):
        terminal = Terminal(self.folder, columns, rows, environment)
        self.addCleanup(terminal.close)
        terminal.start(*arguments)
        return terminal

    def run_program(self, *arguments, stdin=None):
        """Runs the program without a terminal: exit code, stdout and stderr."""
        environment = Terminal(self.folder).environment
        return subprocess.run(
            [str(PROGRAM), *arguments], env=environment, capture_output=True, text=True,
            input=stdin, stdin=subprocess.DEVNULL if stdin is None else None,
            timeout=PATIENCE * 3)

    def assert_shows(self, terminal, text):
        """Waits until the text is on the screen."""
        wait_for(
            lambda: text in terminal.screen(),
            lambda: f"not on the screen: {text!r}\n{terminal.screen()}")

    def assert_ends(self, terminal, code=0):
        """Waits until the program has ended, with this exit code."""
        wait_for(
            lambda: terminal.exit_code() is not None,
            lambda: f"still running:\n{terminal.screen()}")
        self.assertEqual(terminal.exit_code(), code, terminal.screen())
