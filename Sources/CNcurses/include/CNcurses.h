#ifndef CNCURSES_H
#define CNCURSES_H

// ncurses as functions that Swift can call: its macros, globals and variadics are not imported.
// One terminal in a process, used from one thread; only tty_wake may be called from any.

#include <stdbool.h>
#include <stdint.h>

// How tty_open ended.
#define TTY_OPENED 0
/// Neither standard input and output nor /dev/tty is a terminal.
#define TTY_NO_TERMINAL 1
/// TERM names a terminal that the system does not know, or one that cannot place its cursor.
#define TTY_UNUSABLE 2

// What tty_wait found, as bits.
#define TTY_INPUT 1
#define TTY_WOKEN 2
#define TTY_TERMINATE 4
#define TTY_HANGUP 8
#define TTY_SUSPEND 16
#define TTY_CONTINUED 32

// What tty_read gives beside bytes (0 to 255).
#define TTY_NOTHING -1
#define TTY_UNKNOWN_KEY 256
#define TTY_RESIZED 257
#define TTY_PASTE_START 258
#define TTY_PASTE_END 259
#define TTY_ENTER 260
#define TTY_BACK_TAB 261
#define TTY_BACKSPACE 262
#define TTY_DELETE 263
#define TTY_INSERT 264
#define TTY_UP 265
#define TTY_DOWN 266
#define TTY_LEFT 267
#define TTY_RIGHT 268
#define TTY_SHIFT_UP 269
#define TTY_SHIFT_DOWN 270
#define TTY_SHIFT_LEFT 271
#define TTY_SHIFT_RIGHT 272
#define TTY_HOME 273
#define TTY_END 274
#define TTY_PAGE_UP 275
#define TTY_PAGE_DOWN 276
/// F1; F2 to F12 follow.
#define TTY_F1 300

/// Takes the terminal: locale, alternate screen, raw keys, bracketed paste, signal handlers, and
/// the restoring of all that at exit and at a crash.
int tty_open(void);

/// Gives the terminal back as it was found; tty_enter takes it again and drops what was typed
/// for somebody else.
void tty_leave(void);
void tty_enter(void);

/// Gives the terminal to a program until it ends, and takes it back. Its exit status, 128 and the
/// signal that ended it, or -1 where it could not be started.
int tty_run(char *const arguments[]);

/// Stops the process as SIGTSTP does; returns when it goes on.
void tty_stop(void);

/// Whether the environment leaves room for signs beyond ASCII.
bool tty_is_utf8(void);

/// Whether the terminal has colours.
bool tty_has_colours(void);

int tty_rows(void);
int tty_columns(void);

/// Says how a style looks; colour is 0 to 7, or -1 for the terminal's own.
void tty_set_look(int style, bool bold, bool dim, bool reverse, bool underline, int colour);

/// Blanks the window, and tells ncurses that the screen shows nothing it knows.
void tty_erase(void);

/// Collects the characters of a row, left to right, and writes them from a column on.
void tty_add(uint32_t base, uint32_t mark1, uint32_t mark2, int width, int style);
void tty_put(int row, int column);

/// Puts the difference on the screen and the cursor on its place.
void tty_show(int row, int column);

/// A byte, a key of tty_key, or TTY_NOTHING. Never waits, but ESCDELAY after an Escape.
int tty_read(void);

/// Waits for signs; 0 after so many milliseconds, -1 waits for ever.
int tty_wait(int milliseconds);

/// Whether bytes wait to be read.
bool tty_has_input(void);

/// Makes tty_wait return TTY_WOKEN. Async-signal-safe.
void tty_wake(void);

/// Writes to the terminal beside ncurses, which must have shown all it has.
void tty_write(const char *bytes, int count);

void tty_beep(void);

#endif
