#define _GNU_SOURCE 1

#include "CNcurses.h"
#include "State.h"

#include <errno.h>
#include <ncurses.h>
#include <poll.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

int tty_in = -1;
int tty_out = -1;
struct termios tty_found_mode;
volatile sig_atomic_t tty_is_entered;

const char tty_paste_on[] = "\033[?2004h";
const char tty_paste_off[] = "\033[?2004l";
/// Mouse reporting in all its kinds: off, whatever was on.
const char tty_mouse_off[] = "\033[?1000l\033[?1002l\033[?1003l\033[?1006l";

static char restore_text[512];
static size_t restore_length;

void tty_write_all(const char *bytes, size_t count) {
  int out = tty_screen >= 0 ? tty_screen : tty_out;
  while (count > 0) {
    ssize_t done = write(out, bytes, count);
    if (done > 0) {
      bytes += done;
      count -= (size_t)done;
    } else if (done < 0 && errno == EAGAIN) {
      struct pollfd ready = {.fd = out, .events = POLLOUT};
      if (poll(&ready, 1, 1000) <= 0) return;
    } else if (done < 0 && errno != EINTR) {
      return;
    }
  }
}

void tty_write(const char *bytes, int count) {
  if (tty_is_entered && count > 0) tty_write_all(bytes, (size_t)count);
}

static void remember(const char *sequence) {
  size_t length = sequence ? strlen(sequence) : 0;
  if (restore_length + length > sizeof restore_text) return;
  memcpy(restore_text + restore_length, sequence, length);
  restore_length += length;
}

/// Kept for a moment when terminfo cannot be asked any more. Padding ($<5>) is cut out: no
/// terminal that has an alternate screen needs it.
void tty_compose_restore(void) {
  static const char *names[] = {"sgr0", "rmkx", "cnorm", "rmcup"};
  restore_length = 0;
  remember(tty_paste_off);
  remember(tty_mouse_off);
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

void tty_restore_at_once(void) {
  if (!tty_is_entered) return;
  tty_is_entered = 0;
  tty_write_all(restore_text, restore_length);
  tcsetattr(tty_in, TCSANOW, &tty_found_mode);
}
