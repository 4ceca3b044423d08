#ifndef STATE_H
#define STATE_H

// What the files of this target share. Everything here is theirs alone.

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

/// The terminal to read from and to write to, and the mode that it was found in.
extern int tty_in, tty_out;
extern struct termios tty_found_mode;

/// The terminal to write to while something else takes the place of tty_out.
extern int tty_screen;

/// Whether the program has the terminal. Read and written by signal handlers too.
extern volatile sig_atomic_t tty_is_entered;

/// How often the process has stopped itself.
extern volatile sig_atomic_t tty_stops;

extern const char tty_paste_on[], tty_paste_off[], tty_mouse_off[];

/// Writes all of the bytes, whoever has the terminal. Async-signal-safe.
void tty_write_all(const char *bytes, size_t count);

/// Makes ready for tty_collect; without it frames are written as ncurses writes them.
void tty_open_collector(void);

/// From here on, what ncurses writes is kept back; tty_send_collected writes it in one piece.
void tty_collect(void);
void tty_send_collected(void);

/// Composes from terminfo what tty_restore_at_once writes.
void tty_compose_restore(void);

/// Gives the terminal back without ncurses. Async-signal-safe.
void tty_restore_at_once(void);

/// Sets the signal handlers; before newterm, which leaves alone what the program has set.
bool tty_handle_signals(void);

/// Adds to ncurses' handler of SIGWINCH that the loop wakes up; after newterm.
void tty_hear_resizes(void);

/// Where the signal handlers leave their marks for tty_wait, and the signs they stand for.
int tty_sign_pipe(void);
int tty_take_signs(void);

/// Makes the window that keys are read from, and the keys known.
bool tty_open_input(void);

#endif
