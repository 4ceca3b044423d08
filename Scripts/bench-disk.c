/* Notes when the disk has what a program wrote: the end of every fdatasync, for Scripts/bench.
 *
 *   LD_PRELOAD=./bench-disk.so BENCH_DISK=FILE program …
 *
 * FILE gets a line for each: nanoseconds of the monotonic clock.
 * Build: cc -O2 -shared -fPIC -o bench-disk.so bench-disk.c */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

int fdatasync(int file) {
  static int (*original)(int);
  static int notes = -1;
  if (!original) {
    original = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
    const char *path = getenv("BENCH_DISK");
    if (path) notes = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  }
  int result = original(file);
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  if (notes >= 0) dprintf(notes, "%lld\n", now.tv_sec * 1000000000LL + now.tv_nsec);
  return result;
}
