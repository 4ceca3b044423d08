"""The faults of faults.py, a few times each; Scripts/faults runs them at full count."""
import tempfile
import unittest

import faults


class FaultTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def test_what_was_acknowledged_survives_kill_9(self):
        figures = faults.killed_saves(self.folder, 20)
        self.assertEqual(figures["lost"], 0, figures)

    def test_eight_processes_write_at_once(self):
        figures = faults.writers_at_once(self.folder, 8, 5)
        for name in ("refused", "lost", "references twice", "rows too many or few"):
            self.assertEqual(figures[name], 0, figures)

    def test_saves_go_through_while_others_read(self):
        figures = faults.readers_and_writers(self.folder, 10, 4, 3, pause=0.2)
        self.assertEqual((figures["refused"], figures["readers that ended"]), (0, 0), figures)

    def test_an_import_that_is_stopped_leaves_nothing_half_done(self):
        figures = faults.stopped_imports(self.folder, 4)
        self.assertEqual(figures["half in"], 0, figures)
