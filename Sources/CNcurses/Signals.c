#define _GNU_SOURCE 1

#include "CNcurses.h"
#include "State.h"

#include <errno.h>
#include <fcntl.h>
#include <time.h>
#include <unistd.h>

volatile sig_atomic_t tty_stops;

/// What has arrived and not been told yet; nothing else crosses from the handlers.
static volatile sig_atomic_t terminates, hangs_up, suspends, continues;
static int pipe_ends[2] = {-1, -1};
static struct sigaction ncurses_winch;

static void notify(char sign) {
  int before = errno;
  ssize_t ignored = write(pipe_ends[1], &sign, 1);
  (void)ignored;
  errno = before;
}

void tty_wake(void) { notify('w'); }

static const int crash_signals[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE};
#define CRASHES (sizeof crash_signals / sizeof *crash_signals)
static struct sigaction before_crash[CRASHES];

/// Restores the terminal and lets the signal do what it would have done.
static void on_crash(int number) {
  tty_restore_at_once();
  for (size_t i = 0; i < CRASHES; i++)
    if (crash_signals[i] == number) sigaction(number, &before_crash[i], NULL);
  raise(number);
}

static void set_default(int number) {
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigaction(number, &action, NULL);
}

/// When the loop was first asked to end, in seconds, and whether it has heard.
static volatile sig_atomic_t asked_at, has_heard;

static sig_atomic_t seconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (sig_atomic_t)time.tv_sec;
}

/// Asks the loop to end. A loop that has not heard it after two seconds hangs, and is not waited
/// for any longer. (A terminal that is closed sends SIGHUP twice at once.)
static void on_end(int number) {
  int before = errno;
  bool is_childs = !tty_is_entered && (number == SIGINT || number == SIGQUIT);
  if (is_childs) return;
  if (!terminates && !hangs_up) asked_at = seconds();
  if (tty_is_entered && !has_heard && seconds() - asked_at > 2) {
    tty_restore_at_once();
    set_default(number);
    raise(number);
    return;
  }
  if (number == SIGHUP) hangs_up = 1;
  else terminates = 1;
  notify('s');
  errno = before;
}

static void on_stop(int number);

static void handle(int number, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

/// Stops at once where the terminal is a child's, else as soon as the loop has given it back.
static void on_stop(int number) {
  if (tty_is_entered) {
    suspends = 1;
    notify('s');
    return;
  }
  int before = errno;
  tty_stop();
  errno = before;
  (void)number;
}

void tty_stop(void) {
  sigset_t stop, old;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  tty_stops = tty_stops + 1;
  set_default(SIGTSTP);
  raise(SIGTSTP);
  sigprocmask(SIG_UNBLOCK, &stop, &old);
  sigprocmask(SIG_SETMASK, &old, NULL);
  handle(SIGTSTP, on_stop, SA_RESTART);
}

static void on_continue(int number) {
  (void)number;
  if (!tty_is_entered) return;
  continues = 1;
  notify('s');
}

/// Wakes the loop, which then reads KEY_RESIZE: ncurses' own handler has seen to the rest.
static void on_resize(int number) {
  if (!(ncurses_winch.sa_flags & SA_SIGINFO) && ncurses_winch.sa_handler != SIG_DFL &&
      ncurses_winch.sa_handler != SIG_IGN)
    ncurses_winch.sa_handler(number);
  notify('s');
}

bool tty_handle_signals(void) {
  if (pipe(pipe_ends) != 0) return false;
  for (int i = 0; i < 2; i++) {
    fcntl(pipe_ends[i], F_SETFL, O_NONBLOCK);
    fcntl(pipe_ends[i], F_SETFD, FD_CLOEXEC);
  }
  // A stack that has run over cannot carry its own handler.
  static char spare[65536];
  stack_t stack = {.ss_sp = spare, .ss_size = sizeof spare};
  sigaltstack(&stack, NULL);
  for (size_t i = 0; i < CRASHES; i++) {
    struct sigaction action = {.sa_handler = on_crash, .sa_flags = SA_ONSTACK};
    sigemptyset(&action.sa_mask);
    sigaction(crash_signals[i], &action, &before_crash[i]);
  }
  handle(SIGTERM, on_end, SA_RESTART);
  handle(SIGHUP, on_end, SA_RESTART);
  handle(SIGINT, on_end, SA_RESTART);
  handle(SIGQUIT, on_end, SA_RESTART);
  handle(SIGTSTP, on_stop, SA_RESTART);
  handle(SIGCONT, on_continue, SA_RESTART);
  return true;
}

void tty_hear_resizes(void) {
  sigaction(SIGWINCH, NULL, &ncurses_winch);
  handle(SIGWINCH, on_resize, SA_RESTART);
}

int tty_sign_pipe(void) { return pipe_ends[0]; }

int tty_take_signs(void) {
  int signs = 0;
  char bytes[256];
  ssize_t count;
  while ((count = read(pipe_ends[0], bytes, sizeof bytes)) > 0)
    for (ssize_t i = 0; i < count; i++) signs |= bytes[i] == 'w' ? TTY_WOKEN : TTY_INPUT;
  if (terminates) signs |= TTY_TERMINATE;
  if (hangs_up) signs |= TTY_HANGUP;
  if (suspends) signs |= TTY_SUSPEND;
  if (continues) signs |= TTY_CONTINUED;
  suspends = continues = 0;
  has_heard = terminates || hangs_up;
  return signs;
}
