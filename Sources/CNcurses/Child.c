#define _GNU_SOURCE 1

#include "CNcurses.h"
#include "State.h"

#include <errno.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

/// Waits for a child to end; tty_stops with it and goes on with it.
static int wait_for(pid_t child) {
  int status;
  for (;;) {
    int stops_before = tty_stops;
    pid_t found = waitpid(child, &status, WUNTRACED);
    if (found < 0 && errno != EINTR) return -1;
    if (found != child) continue;
    if (WIFEXITED(status)) return WEXITSTATUS(status);
    if (WIFSIGNALED(status)) return 128 + WTERMSIG(status);
    if (WIFSTOPPED(status)) {
      // Where the whole group was stopped, this process has been stopped too by now.
      if (tty_stops == stops_before) tty_stop();
      kill(child, SIGCONT);
    }
  }
}

int tty_run(char *const arguments[]) {
  bool was_entered = tty_is_entered;
  tty_leave();
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_adddup2(&files, tty_in, STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&files, tty_out, STDOUT_FILENO);
  pid_t child;
  int status = -1;
  // In the program's own process group: a group of its own could not read from the terminal.
  if (posix_spawnp(&child, arguments[0], &files, NULL, arguments, environ) == 0)
    status = wait_for(child);
  posix_spawn_file_actions_destroy(&files);
  if (was_entered) tty_enter();
  return status;
}
