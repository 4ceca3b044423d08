#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE_EXTENDED 1
#define _GNU_SOURCE 1

#include "CNcurses.h"
#include "State.h"

#include <ncurses.h>
#include <wchar.h>

#define STYLES 64
#define COLUMNS 4096

static struct {
  attr_t attributes;
  short pair;
} looks[STYLES];

static cchar_t row_cells[COLUMNS];
static int row_count;

// The row that is changed but not sent yet, and whether the whole screen is drawn anew.
static int waiting_row = -1;
static int is_drawn_anew;

void tty_set_look(int style, bool bold, bool dim, bool reverse, bool underline, int colour) {
  if (style < 0 || style >= STYLES) return;
  looks[style].attributes = (bold ? A_BOLD : 0) | (dim ? A_DIM : 0) | (reverse ? A_REVERSE : 0) |
                            (underline ? A_UNDERLINE : 0);
  looks[style].pair = (short)(colour >= 0 && colour < 8 && has_colors() ? colour + 1 : 0);
}

void tty_erase(void) {
  werase(stdscr);
  clearok(curscr, TRUE);
  is_drawn_anew = 1;
}

// ncurses moves rows that have shifted by scrolling a part of the screen, idlok or not, and not
// every terminal does that as its description says. Sent one at a time they are drawn where they
// are.
static void send_row_before(int row) {
  if (row == waiting_row) return;
  tty_collect();
  if (waiting_row >= 0 && !is_drawn_anew) {
    // The cursor stays where the row left it: it is placed when all rows are sent.
    leaveok(stdscr, TRUE);
    wnoutrefresh(stdscr);
    doupdate();
    leaveok(stdscr, FALSE);
  }
  waiting_row = row;
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
  send_row_before(row);
  if (row_count > 0) mvwadd_wchnstr(stdscr, row, column, row_cells, row_count);
  row_count = 0;
}

void tty_show(int row, int column) {
  tty_collect();
  if (row >= 0 && column >= 0) wmove(stdscr, row, column);
  wnoutrefresh(stdscr);
  doupdate();
  tty_send_collected();
  waiting_row = -1;
  is_drawn_anew = 0;
}

void tty_beep(void) { beep(); }
