#define NCURSES_WIDECHAR 1
#define _GNU_SOURCE 1

#include "CNcurses.h"
#include "State.h"

#include <errno.h>
#include <ncurses.h>
#include <poll.h>
#include <time.h>

static WINDOW *input;

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

bool tty_open_input(void) {
  // A pad: reading from it never redraws the screen.
  input = newpad(1, 1);
  if (!input) return false;
  keypad(input, TRUE);
  nodelay(input, TRUE);
  define_keys();
  return true;
}

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

static int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

int tty_wait(int milliseconds) {
  int64_t end = milliseconds < 0 ? 0 : now() + milliseconds;
  struct pollfd ready[2] = {{.fd = tty_in, .events = POLLIN},
                            {.fd = tty_sign_pipe(), .events = POLLIN}};
  for (;;) {
    int rest = milliseconds < 0 ? -1 : (int)(end - now());
    if (milliseconds >= 0 && rest < 0) rest = 0;
    int found = poll(ready, 2, rest);
    if (found == 0) return 0;
    if (found < 0 && errno != EINTR) return TTY_HANGUP;
    if (found < 0) continue;
    int signs = ready[1].revents ? tty_take_signs() : 0;
    if (ready[0].revents & POLLIN) signs |= TTY_INPUT;
    if (ready[0].revents & (POLLHUP | POLLERR | POLLNVAL)) signs |= TTY_HANGUP;
    if (signs) return signs;
  }
}
