/* The floor that Scripts/bench compares sambygg with: the least that a terminal program over the same
 * file can do. It shows one page of ideas in the order of the queue, by key set, and searches them by
 * the file's own full-text index; nothing else.
 *
 *   bench-floor FILE      keys: Down Up PageDown PageUp Home End, / letters … Esc, q
 *
 * Build: cc -O2 -o bench-floor bench-floor.c -lncursesw -ltinfo -lsqlite3 */
#define NCURSES_WIDECHAR 1
#include <locale.h>
#include <ncurses.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

enum { MAX_ROWS = 512 };

struct row {
  int rank, number;
  char received[16], text[512];
};

static sqlite3 *db;
static sqlite3_stmt *from, *after, *before, *match;
static struct row page[MAX_ROWS];
static int rows, have, cursor;

#define COLUMNS "SELECT queueRank, receivedOn, number, status, title FROM idea "
#define SHOWN "WHERE queueRank <= 4 "
#define ASCENDING "ORDER BY queueRank, receivedOn, number LIMIT ?4"
#define DESCENDING "ORDER BY queueRank DESC, receivedOn DESC, number DESC LIMIT ?4"

static sqlite3_stmt *prepare(const char *sql) {
  sqlite3_stmt *statement = NULL;
  if (sqlite3_prepare_v2(db, sql, -1, &statement, NULL) != SQLITE_OK) {
    fprintf(stderr, "%s\n", sqlite3_errmsg(db));
  }
  return statement;
}

static int fetch(sqlite3_stmt *statement, int limit, struct row *out) {
  int count = 0;
  sqlite3_bind_int(statement, 4, limit);
  while (count < limit && sqlite3_step(statement) == SQLITE_ROW) {
    struct row *row = &out[count++];
    row->rank = sqlite3_column_int(statement, 0);
    snprintf(row->received, sizeof row->received, "%s", sqlite3_column_text(statement, 1));
    row->number = sqlite3_column_int(statement, 2);
    snprintf(row->text, sizeof row->text, " ID-%03d %-60.200s %-22s %s", row->number,
      sqlite3_column_text(statement, 4), sqlite3_column_text(statement, 3), row->received);
  }
  sqlite3_reset(statement);
  return count;
}

static void bind_key(sqlite3_stmt *statement, const struct row *key) {
  sqlite3_bind_int(statement, 1, key->rank);
  sqlite3_bind_text(statement, 2, key->received, -1, SQLITE_TRANSIENT);
  sqlite3_bind_int(statement, 3, key->number);
}

/* The page that begins with a row, that row included. */
static void load_from(struct row key) {
  bind_key(from, &key);
  have = fetch(from, rows, page);
}

static void load_first(void) {
  struct row start = {-1, 0, "", ""};
  load_from(start);
}

/* The page so many rows further down or up; the last page is full where it can be. */
static void scroll_by(int distance) {
  static struct row found[MAX_ROWS];
  struct row key;
  if (have == 0) return;
  if (distance > 0) {
    key = page[have - 1];
    bind_key(after, &key);
    int count = fetch(after, distance, found);
    if (count == 0) { cursor = have - 1; return; }
    if (count > have) count = have;
    load_from(count < have ? page[count] : found[0]);
  } else {
    key = page[0];
    bind_key(before, &key);
    int count = fetch(before, -distance, found);
    if (count == 0) { cursor = 0; return; }
    load_from(found[count - 1]);
  }
}

static void load_last(void) {
  static struct row found[MAX_ROWS];
  struct row end = {4, 0, "9999-12-31", ""};
  bind_key(before, &end);
  int count = fetch(before, rows, found);
  if (count > 0) load_from(found[count - 1]);
  cursor = have - 1;
}

static void search(const char *word) {
  char pattern[160];
  snprintf(pattern, sizeof pattern, "\"%s\"*", word);
  sqlite3_bind_text(match, 1, pattern, -1, SQLITE_TRANSIENT);
  have = fetch(match, rows, page);
}

static void draw(const char *word) {
  erase();
  mvprintw(0, 0, " floor");
  for (int index = 0; index < have; index++) {
    if (index == cursor) attron(A_REVERSE);
    mvaddnstr(index + 1, 0, page[index].text, COLS);
    if (index == cursor) attroff(A_REVERSE);
  }
  if (word) mvprintw(LINES - 1, 0, " /%s", word);
  else mvprintw(LINES - 1, 0, " %d", have ? page[cursor].number : 0);
  move(cursor + 1, 0);
  refresh();
}

int main(int argc, char **argv) {
  if (argc != 2 || sqlite3_open_v2(argv[1], &db, SQLITE_OPEN_READWRITE, NULL) != SQLITE_OK) return 2;
  setlocale(LC_ALL, "");
  from = prepare(COLUMNS SHOWN "AND (queueRank, receivedOn, number) >= (?1, ?2, ?3) " ASCENDING);
  after = prepare(COLUMNS SHOWN "AND (queueRank, receivedOn, number) > (?1, ?2, ?3) " ASCENDING);
  /* The key is itself shown, so the whole of it can bound the search of the index. */
  before = prepare(COLUMNS "WHERE (queueRank, receivedOn, number) < (?1, ?2, ?3) " DESCENDING);
  match = prepare(COLUMNS
    "WHERE id IN (SELECT rowid FROM ideaSearch WHERE ideaSearch MATCH ?1 LIMIT ?4)");
  if (!from || !after || !before || !match) return 3;
  initscr();
  cbreak();
  noecho();
  keypad(stdscr, TRUE);
  set_escdelay(25);
  rows = LINES - 2;
  if (rows > MAX_ROWS) rows = MAX_ROWS;
  load_first();

  char word[64] = "";
  int typing = 0;
  for (;;) {
    draw(typing ? word : NULL);
    int key = getch();
    if (typing) {
      size_t length = strlen(word);
      if (key == 27) { typing = 0; word[0] = 0; cursor = 0; load_first(); }
      else if ((key == KEY_BACKSPACE || key == 127) && length > 0) { word[length - 1] = 0; search(word); }
      else if (key < 256 && key != '"' && length < sizeof word - 1) {
        word[length] = (char)key;
        word[length + 1] = 0;
        cursor = 0;
        search(word);
      }
      continue;
    }
    switch (key) {
    case 'q':
      endwin();
      sqlite3_finalize(from);
      sqlite3_finalize(after);
      sqlite3_finalize(before);
      sqlite3_finalize(match);
      sqlite3_close(db);
      return 0;
    case '/': typing = 1; break;
    case KEY_DOWN: case 'j':
      if (cursor < have - 1) { cursor++; load_from(page[0]); } else scroll_by(1);
      break;
    case KEY_UP: case 'k':
      if (cursor > 0) { cursor--; load_from(page[0]); } else scroll_by(-1);
      break;
    case KEY_NPAGE: scroll_by(rows); break;
    case KEY_PPAGE: scroll_by(-rows); break;
    case KEY_HOME: cursor = 0; load_first(); break;
    case KEY_END: load_last(); break;
    }
  }
}
