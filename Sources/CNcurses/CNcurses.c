#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE 700
#define _XOPEN_SOURCE_EXTENDED 1
#define _GNU_SOURCE 1

#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

// ---- State -----------------------------------------------------------------------------------

#define STYLES 64
#define COLUMNS 4096

static int tty_in = -1;
static int tty_out = -1;
static WINDOW *input;
static bool was_utf8;

static struct {
  attr_t attributes;
  short pair;
} looks[STYLES];

static cchar_t row_cells[COLUMNS];
static int row_count;

/// What signal handlers read and write; nothing else crosses from them.
static volatile sig_atomic_t is_entered, terminates, hangs_up, suspends, continues, stops;
static int pipe_ends[2] = {-1, -1};
static struct termios found_mode;
static char restore_text[512];
static size_t restore_length;
static struct sigaction ncurses_winch;

// ---- Writing beside ncurses ------------------------------------------------------------------

static void write_all(int fd, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t done = write(fd, bytes, count);
    if (done > 0) {
      bytes += done;
      count -= (size_t)done;
    } else if (done < 0 && errno == EAGAIN) {
      struct pollfd ready = {.fd = fd, .events = POLLOUT};
      if (poll(&ready, 1, 1000) <= 0) return;
    } else if (done < 0 && errno != EINTR) {
      return;
    }
  }
}

void tty_write(const char *bytes, int count) {
  if (is_entered && count > 0) write_all(tty_out, bytes, (size_t)count);
}

static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";
/// Mouse reporting in all its kinds: off, whatever was on.
static const char mouse_off[] = "\033[?1000l\033[?1002l\033[?1003l\033[?1006l";

static void remember(const char *sequence) {
  size_t length = sequence ? strlen(sequence) : 0;
  if (restore_length + length > sizeof restore_text) return;
  memcpy(restore_text + restore_length, sequence, length);
  restore_length += length;
}

/// Composes what gives the terminal back, for a moment when terminfo cannot be asked any more.
/// Padding ($<5>) is cut out: no terminal that has an alternate screen needs it.
static void compose_restore(void) {
  static const char *names[] = {"sgr0", "rmkx", "cnorm", "rmcup"};
  restore_length = 0;
  remember(paste_off);
  remember(mouse_off);
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    const char *text = tigetstr(names[i]);
    if (!text || text == (char *)-1) continue;
    char clean[128];
    size_t length = 0;
    while (*text && length + 1 < sizeof clean) {
      if (text[0] == '$' && text[1] == '<') {
        const char *end = strchr(text, '>');
        if (!end) break;
        text = end + 1;
      } else {
        clean[length++] = *text++;
      }
    }
    clean[length] = 0;
    remember(clean);
  }
  remember("\r\n");
}

/// Async-signal-safe.
static void restore_at_once(void) {
  if (!is_entered) return;
  is_entered = 0;
  write_all(tty_out, restore_text, restore_length);
  tcsetattr(tty_in, TCSANOW, &found_mode);
}

// ---- Signals ---------------------------------------------------------------------------------

static void notify(char sign) {
  int before = errno;
  ssize_t ignored = write(pipe_ends[1], &sign, 1);
  (void)ignored;
  errno = before;
}

void tty_wake(void) { notify('w'); }

static void on_crash(int number);

static const int crash_signals[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE};
#define CRASHES (sizeof crash_signals / sizeof *crash_signals)
static struct sigaction before_crash[CRASHES];

/// Restores the terminal and lets the signal do what it would have done.
static void on_crash(int number) {
  restore_at_once();
  for (size_t i = 0; i < CRASHES; i++)
    if (crash_signals[i] == number) sigaction(number, &before_crash[i], NULL);
  raise(number);
}

static void set_default(int number) {
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigaction(number, &action, NULL);
}

/// Asks the loop to end. A loop that has not even noticed the one before is not waited for.
static void on_end(int number) {
  if (!is_entered && (number == SIGINT || number == SIGQUIT)) return;  // the child's
  volatile sig_atomic_t *flag = number == SIGHUP ? &hangs_up : &terminates;
  if (*flag && is_entered) {
    restore_at_once();
    set_default(number);
    raise(number);
    return;
  }
  *flag = 1;
  notify('s');
}

static void on_stop(int number);

static void handle(int number, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

/// Stops at once where the terminal is a child's, else as soon as the loop has given it back.
static void on_stop(int number) {
  if (is_entered) {
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
  stops = stops + 1;
  set_default(SIGTSTP);
  raise(SIGTSTP);
  sigprocmask(SIG_UNBLOCK, &stop, &old);
  sigprocmask(SIG_SETMASK, &old, NULL);
  handle(SIGTSTP, on_stop, SA_RESTART);
}

static void on_continue(int number) {
  (void)number;
  if (!is_entered) return;
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

static bool handle_signals(void) {
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

static void hear_resizes(void) {
  sigaction(SIGWINCH, NULL, &ncurses_winch);
  handle(SIGWINCH, on_resize, SA_RESTART);
}

// ---- Opening and closing ---------------------------------------------------------------------

/// Whether the environment asks for UTF-8. One that says nothing gets it: the terminals of
/// today have it, and a bare machine sets no locale.
static bool asks_for_utf8(void) {
  static const char *names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    const char *value = getenv(names[i]);
    if (value && *value) return strcasestr(value, "UTF-8") || strcasestr(value, "UTF8");
  }
  return true;
}

static bool has_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

static void choose_locale(void) {
  static const char *names[] = {"C.UTF-8", "C.utf8", "en_US.UTF-8", "nb_NO.UTF-8"};
  // Letters only: figures and messages are the program's own affair.
  setlocale(LC_CTYPE, "");
  was_utf8 = has_utf8() || asks_for_utf8();
  for (size_t i = 0; i < sizeof names / sizeof *names && !has_utf8(); i++)
    setlocale(LC_CTYPE, names[i]);
  if (!has_utf8()) was_utf8 = false;
}

static void choose_escape_delay(void) {
  if (getenv("ESCDELAY")) return;
  const char *remote = getenv("SSH_CONNECTION");
  set_escdelay(remote && *remote ? 150 : 25);
}

static bool find_terminal(FILE **in, FILE **out) {
  bool has_in = isatty(STDIN_FILENO), has_out = isatty(STDOUT_FILENO);
  int fd = -1;
  if (!has_in || !has_out) {
    fd = open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (fd < 0) return false;
  }
  tty_in = has_in ? STDIN_FILENO : fd;
  tty_out = has_out ? STDOUT_FILENO : fd;
  *in = has_in ? stdin : fdopen(fd, "r");
  *out = has_out ? stdout : fdopen(fd, "w");
  return *in && *out && tcgetattr(tty_in, &found_mode) == 0;
}

// Key codes of our own, above those that ncurses gives to what terminfo names.
#define PASTE_START 1258
#define PASTE_END 1259

/// Sequences that terminals send whatever TERM says of them.
static void define_keys(void) {
  static const struct {
    const char *sequence;
    int key;
  } keys[] = {
      {"\033[200~", PASTE_START}, {"\033[201~", PASTE_END},
      {"\033[1;2A", KEY_SR}, {"\033[1;2B", KEY_SF}, {"\033[1;2D", KEY_SLEFT},
      {"\033[1;2C", KEY_SRIGHT}, {"\033[a", KEY_SR}, {"\033[b", KEY_SF},
      {"\033[d", KEY_SLEFT}, {"\033[c", KEY_SRIGHT}, {"\033[Z", KEY_BTAB},
      {"\033[A", KEY_UP}, {"\033[B", KEY_DOWN}, {"\033[C", KEY_RIGHT}, {"\033[D", KEY_LEFT},
      {"\033OA", KEY_UP}, {"\033OB", KEY_DOWN}, {"\033OC", KEY_RIGHT}, {"\033OD", KEY_LEFT},
      {"\033[H", KEY_HOME}, {"\033OH", KEY_HOME}, {"\033[1~", KEY_HOME}, {"\033[7~", KEY_HOME},
      {"\033[F", KEY_END}, {"\033OF", KEY_END}, {"\033[4~", KEY_END}, {"\033[8~", KEY_END},
      {"\033[2~", KEY_IC}, {"\033[3~", KEY_DC}, {"\033[5~", KEY_PPAGE}, {"\033[6~", KEY_NPAGE},
      {"\033OM", KEY_ENTER}, {"\033OP", KEY_F(1)}, {"\033OQ", KEY_F(2)}, {"\033OR", KEY_F(3)},
      {"\033OS", KEY_F(4)}, {"\033[11~", KEY_F(1)}, {"\033[12~", KEY_F(2)},
      {"\033[13~", KEY_F(3)}, {"\033[14~", KEY_F(4)}, {"\033[[A", KEY_F(1)},
      {"\033[[B", KEY_F(2)}, {"\033[[C", KEY_F(3)}, {"\033[[D", KEY_F(4)},
      {"\033[[E", KEY_F(5)}, {"\033[15~", KEY_F(5)}, {"\033[17~", KEY_F(6)},
      {"\033[18~", KEY_F(7)}, {"\033[19~", KEY_F(8)}, {"\033[20~", KEY_F(9)},
      {"\033[21~", KEY_F(10)}, {"\033[23~", KEY_F(11)}, {"\033[24~", KEY_F(12)},
  };
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) define_key(keys[i].sequence, keys[i].key);
}

static bool can_place_cursor(void) {
  int error;
  if (setupterm(NULL, tty_out, &error) != OK) return false;
  const char *place = tigetstr("cup");
  bool can = place && place != (char *)-1 && *place;
  del_curterm(cur_term);
  return can;
}

int tty_open(void) {
  FILE *in, *out;
  if (!find_terminal(&in, &out)) return TTY_NO_TERMINAL;
  choose_locale();
  choose_escape_delay();
  use_tioctl(TRUE);
  if (!can_place_cursor()) return TTY_UNUSABLE;
  // Before ncurses: it sets only the handlers that the program has not set.
  if (!handle_signals()) return TTY_UNUSABLE;
  if (!newterm(NULL, out, in)) return TTY_UNUSABLE;
  hear_resizes();
  compose_restore();
  raw();
  noecho();
  nonl();
  if (has_colors()) {
    start_color();
    use_default_colors();
    for (short colour = 0; colour < 8; colour++) init_pair((short)(colour + 1), colour, -1);
  }
  // A pad: reading from it never redraws the screen.
  input = newpad(1, 1);
  if (!input) {
    endwin();
    return TTY_UNUSABLE;
  }
  keypad(input, TRUE);
  nodelay(input, TRUE);
  define_keys();
  is_entered = 1;
  atexit(tty_leave);
  tty_write(paste_on, sizeof paste_on - 1);
  return TTY_OPENED;
}

void tty_leave(void) {
  if (!is_entered) return;
  tty_write(paste_off, sizeof paste_off - 1);
  is_entered = 0;
  endwin();
  tcsetattr(tty_in, TCSADRAIN, &found_mode);
}

void tty_enter(void) {
  reset_prog_mode();
  flushinp();
  is_entered = 1;
  // A child that was killed may have left the mouse on.
  tty_write(mouse_off, sizeof mouse_off - 1);
  tty_write(paste_on, sizeof paste_on - 1);
}

/// Waits for a child to end; stops with it and goes on with it.
static int wait_for(pid_t child) {
  int status;
  for (;;) {
    int stops_before = stops;
    pid_t found = waitpid(child, &status, WUNTRACED);
    if (found < 0 && errno != EINTR) return -1;
    if (found != child) continue;
    if (WIFEXITED(status)) return WEXITSTATUS(status);
    if (WIFSIGNALED(status)) return 128 + WTERMSIG(status);
    if (WIFSTOPPED(status)) {
      // Where the whole group was stopped, this process has been stopped too by now.
      if (stops == stops_before) tty_stop();
      kill(child, SIGCONT);
    }
  }
}

int tty_run(char *const arguments[]) {
  bool was_entered = is_entered;
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

bool tty_is_utf8(void) { return was_utf8; }

bool tty_has_colours(void) { return has_colors(); }

int tty_rows(void) { return getmaxy(stdscr); }

int tty_columns(void) { return getmaxx(stdscr); }

// ---- Drawing ---------------------------------------------------------------------------------

void tty_set_look(int style, bool bold, bool dim, bool reverse, bool underline, int colour) {
  if (style < 0 || style >= STYLES) return;
  looks[style].attributes = (bold ? A_BOLD : 0) | (dim ? A_DIM : 0) | (reverse ? A_REVERSE : 0) |
                            (underline ? A_UNDERLINE : 0);
  looks[style].pair = (short)(colour >= 0 && colour < 8 && has_colors() ? colour + 1 : 0);
}

void tty_erase(void) {
  werase(stdscr);
  clearok(curscr, TRUE);
}

void tty_add(uint32_t base, uint32_t mark1, uint32_t mark2, int width, int style) {
  if (row_count + 2 > COLUMNS || style < 0 || style >= STYLES) return;
  wchar_t text[4] = {(wchar_t)base, (wchar_t)mark1, (wchar_t)mark2, 0};
  if (base >= 0x300 && wcwidth((wchar_t)base) != width) {
    // The C library would count other columns than the frame does.
    text[0] = 0xFFFD;
    text[1] = 0;
  }
  if (mark1 && wcwidth((wchar_t)mark1) != 0) text[1] = 0;
  if (mark2 && wcwidth((wchar_t)mark2) != 0) text[2] = 0;
  setcchar(&row_cells[row_count++], text, looks[style].attributes, looks[style].pair, NULL);
  if (text[0] == 0xFFFD && width == 2)
    setcchar(&row_cells[row_count++], L" ", looks[style].attributes, looks[style].pair, NULL);
}

void tty_put(int row, int column) {
  if (row_count > 0) mvwadd_wchnstr(stdscr, row, column, row_cells, row_count);
  row_count = 0;
}

void tty_show(int row, int column) {
  if (row >= 0 && column >= 0) wmove(stdscr, row, column);
  wnoutrefresh(stdscr);
  doupdate();
}

void tty_beep(void) { beep(); }

// ---- Reading ---------------------------------------------------------------------------------

static int key_code(int key) {
  if (key >= KEY_F(1) && key <= KEY_F(12)) return TTY_F1 + key - KEY_F(1);
  switch (key) {
    case KEY_RESIZE: return TTY_RESIZED;
    case PASTE_START: return TTY_PASTE_START;
    case PASTE_END: return TTY_PASTE_END;
    case KEY_ENTER: return TTY_ENTER;
    case KEY_BTAB: return TTY_BACK_TAB;
    case KEY_BACKSPACE: return TTY_BACKSPACE;
    case KEY_DC: return TTY_DELETE;
    case KEY_IC: return TTY_INSERT;
    case KEY_UP: return TTY_UP;
    case KEY_DOWN: return TTY_DOWN;
    case KEY_LEFT: return TTY_LEFT;
    case KEY_RIGHT: return TTY_RIGHT;
    case KEY_SR: return TTY_SHIFT_UP;
    case KEY_SF: return TTY_SHIFT_DOWN;
    case KEY_SLEFT: return TTY_SHIFT_LEFT;
    case KEY_SRIGHT: return TTY_SHIFT_RIGHT;
    case KEY_HOME: case KEY_FIND: return TTY_HOME;
    case KEY_END: case KEY_SELECT: return TTY_END;
    case KEY_PPAGE: return TTY_PAGE_UP;
    case KEY_NPAGE: return TTY_PAGE_DOWN;
    default: return TTY_UNKNOWN_KEY;
  }
}

int tty_read(void) {
  int key = wgetch(input);
  if (key == ERR) return TTY_NOTHING;
  return key < 256 ? key : key_code(key);
}

bool tty_has_input(void) {
  struct pollfd ready = {.fd = tty_in, .events = POLLIN};
  return poll(&ready, 1, 0) > 0 && (ready.revents & POLLIN);
}

static int take_signs(void) {
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
  return signs;
}

static int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

int tty_wait(int milliseconds) {
  int64_t end = milliseconds < 0 ? 0 : now() + milliseconds;
  struct pollfd ready[2] = {{.fd = tty_in, .events = POLLIN},
                            {.fd = pipe_ends[0], .events = POLLIN}};
  for (;;) {
    int rest = milliseconds < 0 ? -1 : (int)(end - now());
    if (milliseconds >= 0 && rest < 0) rest = 0;
    int found = poll(ready, 2, rest);
    if (found == 0) return 0;
    if (found < 0 && errno != EINTR) return TTY_HANGUP;
    if (found < 0) continue;
    int signs = ready[1].revents ? take_signs() : 0;
    if (ready[0].revents & POLLIN) signs |= TTY_INPUT;
    if (ready[0].revents & (POLLHUP | POLLERR | POLLNVAL)) signs |= TTY_HANGUP;
    if (signs) return signs;
  }
}
