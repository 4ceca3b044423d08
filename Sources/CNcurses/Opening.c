#define NCURSES_WIDECHAR 1
#define _GNU_SOURCE 1

#include "CNcurses.h"
#include "State.h"

#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

static bool is_utf8;

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
  is_utf8 = has_utf8() || asks_for_utf8();
  for (size_t i = 0; i < sizeof names / sizeof *names && !has_utf8(); i++)
    setlocale(LC_CTYPE, names[i]);
  if (!has_utf8()) is_utf8 = false;
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
  return *in && *out && tcgetattr(tty_in, &tty_found_mode) == 0;
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
  if (!tty_handle_signals()) return TTY_UNUSABLE;
  if (!newterm(NULL, out, in)) return TTY_UNUSABLE;
  tty_hear_resizes();
  tty_compose_restore();
  tty_open_collector();
  raw();
  noecho();
  nonl();
  // A frame is drawn to its end, whatever is typed meanwhile.
  typeahead(-1);
  if (has_colors()) {
    start_color();
    use_default_colors();
    for (short colour = 0; colour < 8; colour++) init_pair((short)(colour + 1), colour, -1);
  }
  if (!tty_open_input()) {
    endwin();
    return TTY_UNUSABLE;
  }
  tty_is_entered = 1;
  atexit(tty_leave);
  tty_write(tty_paste_on, (int)strlen(tty_paste_on));
  return TTY_OPENED;
}

void tty_leave(void) {
  if (!tty_is_entered) return;
  tty_write(tty_paste_off, (int)strlen(tty_paste_off));
  tty_is_entered = 0;
  endwin();
  tcsetattr(tty_in, TCSADRAIN, &tty_found_mode);
}

void tty_enter(void) {
  reset_prog_mode();
  flushinp();
  tty_is_entered = 1;
  // A child that was killed may have left the mouse on.
  tty_write(tty_mouse_off, (int)strlen(tty_mouse_off));
  tty_write(tty_paste_on, (int)strlen(tty_paste_on));
}

bool tty_is_utf8(void) { return is_utf8; }

bool tty_has_colours(void) { return has_colors(); }

int tty_rows(void) { return getmaxy(stdscr); }

int tty_columns(void) { return getmaxx(stdscr); }
