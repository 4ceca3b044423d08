"""Faults that the file has to survive: what they do, and the figures that come of it.

Scripts/faults runs them at full count, test_faults.py a few times.
"""
import contextlib
import fcntl
import json
import math
import os
import pathlib
import pty
import random
import signal
import struct
import subprocess
import termios
import threading
import time

PROJECT = pathlib.Path(__file__).resolve().parent.parent.parent
PROGRAM = pathlib.Path(
    os.environ.get("SAMBYGG_PROGRAM", PROJECT / ".build" / "release" / "sambygg"))
TODAY = "2026-10-15"


class Workplace:
    """A file of the program in a folder of its own, filled with the sample municipality."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.database = self.folder / "faults.sqlite"
        self.environment = dict(
            os.environ, HOME=str(folder), XDG_DATA_HOME=f"{folder}/data",
            XDG_CONFIG_HOME=f"{folder}/config", LC_ALL="C.UTF-8", TERM="xterm-256color")
        self.environment.pop("SAMBYGG_DATABASE", None)
        self.require("import", "archive", str(PROJECT / "sample-data" / "granvag.json"))

    def command(self, *arguments):
        return [str(PROGRAM), *arguments, "--database", str(self.database), "--today", TODAY]

    def start(self, *arguments):
        return subprocess.Popen(
            self.command(*arguments), env=self.environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def run(self, *arguments):
        return subprocess.run(
            self.command(*arguments), env=self.environment, stdin=subprocess.DEVNULL,
            capture_output=True, text=True)

    def require(self, *arguments):
        done = self.run(*arguments)
        if done.returncode != 0:
            raise AssertionError(f"{' '.join(arguments)}: {done.returncode} {done.stderr.strip()}")
        return done.stdout

    def references(self):
        return [row["reference"] for row in json.loads(self.require("idea", "list", "--json"))]

    def check(self):
        """Refuses a file that is not whole."""
        self.require("check")


def add(number, actor="Faults"):
    return ("idea", "add", "--title", f"Idé {number}", "--original-text", f"Tekst {number}.", "--as",
            actor)


def killed_saves(folder, count, seed=1):
    """Kills the program at a random moment of a save; what it had acknowledged has to be there."""
    place = Workplace(folder)
    chance = random.Random(seed)
    since = time.perf_counter()
    for number in range(5):
        place.require(*add(f"prøve {number}"))
    usual = (time.perf_counter() - since) / 5
    acknowledged, killed = [], 0
    for number in range(count):
        process = place.start(*add(number))
        # From its start to a little after its usual end.
        time.sleep(chance.uniform(0, usual * 1.3))
        process.kill()
        output, _ = process.communicate()
        killed += process.returncode == -signal.SIGKILL
        if output.endswith("\n"):
            acknowledged.append(output.strip())
    lost = set(acknowledged) - set(place.references())
    place.check()
    return {"kills": count, "killed in time": killed, "acknowledged": len(acknowledged),
            "lost": len(lost)}


def writers_at_once(folder, writers, saves):
    """Several processes write at once: none is refused, nothing is lost, no reference is twice."""
    place = Workplace(folder)
    before = len(place.references())
    refused, printed, lock = [], [], threading.Lock()

    def write(writer):
        for number in range(saves):
            done = place.run(*add(f"{writer}-{number}", f"Skriver {writer}"))
            with lock:
                if done.returncode == 0:
                    printed.append(done.stdout.strip())
                else:
                    refused.append(done.stderr.strip())

    threads = [threading.Thread(target=write, args=(writer,)) for writer in range(writers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    present = place.references()
    place.check()
    for sentence in sorted(set(refused)):
        print(sentence)
    return {"writers": writers, "saves": writers * saves, "refused": len(refused),
            "lost": len(set(printed) - set(present)),
            "references twice": len(printed) - len(set(printed)),
            "rows too many or few": len(present) - before - len(printed)}


@contextlib.contextmanager
def sessions(place, count):
    """So many work surfaces on the file, each in a terminal of its own."""
    children = []
    try:
        for _ in range(count):
            master, slave = pty.openpty()
            fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
            process = subprocess.Popen(
                place.command("open", "--read-only"), env=place.environment, stdin=slave,
                stdout=slave, stderr=slave, start_new_session=True)
            os.close(slave)
            os.set_blocking(master, False)
            children.append((process, master))
        yield children
    finally:
        for process, master in children:
            process.kill()
            process.wait()
            os.close(master)


def readers_and_writers(folder, readers, writers, saves, pause=1.0):
    """Saves of several processes while many sessions show the file; how long a whole save command
    takes, its start among it."""
    place = Workplace(folder)
    times, refused, lock = [], [], threading.Lock()
    stop = threading.Event()

    def write(writer):
        chance = random.Random(writer)
        for number in range(saves):
            time.sleep(chance.uniform(0, 2 * pause))
            since = time.perf_counter()
            done = place.run(*add(f"{writer}-{number}", f"Skriver {writer}"))
            with lock:
                times.append((time.perf_counter() - since) * 1000)
                if done.returncode != 0:
                    refused.append(done.stderr.strip())

    def drain(children):
        while not stop.is_set():
            for _, master in children:
                with contextlib.suppress(OSError):
                    while os.read(master, 1 << 16):
                        pass
            time.sleep(0.05)

    with sessions(place, readers) as children:
        drainer = threading.Thread(target=drain, args=(children,))
        drainer.start()
        time.sleep(2 + readers / 20)
        threads = [threading.Thread(target=write, args=(writer,)) for writer in range(writers)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        ended = sum(process.poll() is not None for process, _ in children)
        stop.set()
        drainer.join()
    place.check()
    times.sort()
    return {"readers": readers, "writers": writers, "saves": len(times), "refused": len(refused),
            "readers that ended": ended, "p50 ms": round(times[len(times) // 2], 1),
            "p99 ms": round(times[max(0, math.ceil(len(times) * 0.99) - 1)], 1)}


def stopped_imports(folder, count, rows=3000, seed=1):
    """Stops an import of ideas at a random moment, by Ctrl+C or by force: nothing is half in."""
    place = Workplace(folder)
    chance = random.Random(seed)
    table = pathlib.Path(folder) / "ideer.csv"
    before, half, stopped = len(place.references()), 0, 0
    table.write_text("Tittel\n" + "".join(f"Prøve {n}\n" for n in range(rows)), encoding="utf-8")
    since = time.perf_counter()
    place.require("import", "ideas", str(table))
    usual = time.perf_counter() - since
    present = before + rows
    for number in range(count):
        table.write_text(
            "Tittel\n" + "".join(f"Runde {number} rad {n}\n" for n in range(rows)), encoding="utf-8")
        process = place.start("import", "ideas", str(table))
        time.sleep(chance.uniform(0, usual))
        process.send_signal(chance.choice([signal.SIGINT, signal.SIGKILL]))
        process.communicate()
        found = len(place.references())
        stopped += found == present
        half += found not in (present, present + rows)
        present = found
    place.check()
    return {"imports": count, "stopped in time": stopped, "half in": half}
