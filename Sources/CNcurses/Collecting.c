#define _GNU_SOURCE 1

#include "CNcurses.h"
#include "State.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

int tty_screen = -1;

// A file in memory that takes the terminal's place while a frame is drawn.
static int collector = -1;
static bool is_collecting;

void tty_open_collector(void) {
  tty_screen = fcntl(tty_out, F_DUPFD_CLOEXEC, 3);
  collector = memfd_create("sambygg-frame", MFD_CLOEXEC);
}

void tty_collect(void) {
  // Without it ncurses writes to the terminal itself, in many small pieces.
  if (is_collecting || tty_screen < 0 || collector < 0) return;
  is_collecting = dup2(collector, tty_out) >= 0;
}

void tty_send_collected(void) {
  if (!is_collecting) return;
  is_collecting = false;
  dup2(tty_screen, tty_out);
  off_t size = lseek(collector, 0, SEEK_CUR);
  lseek(collector, 0, SEEK_SET);
  char bytes[16384];
  for (off_t done = 0; done < size;) {
    size_t rest = (size_t)(size - done);
    ssize_t got = pread(collector, bytes, rest < sizeof bytes ? rest : sizeof bytes, done);
    if (got <= 0) return;
    tty_write_all(bytes, (size_t)got);
    done += got;
  }
}
