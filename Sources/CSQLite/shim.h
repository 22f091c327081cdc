/// What Swift cannot call of sqlite3.h: the SQLITE_TRANSIENT destructor, which is an integer cast
/// to a function pointer, and variadic functions. All else is used as SQLite declares it.
#ifndef CSQLITE_SHIM_H
#define CSQLITE_SHIM_H

#include <sqlite3.h>

/// Binds UTF-8 text, which SQLite copies; no bytes are the empty text, never NULL.
static inline int csqlite_bind_text(sqlite3_stmt *statement, int index, const void *bytes,
                                    sqlite3_uint64 count) {
  return sqlite3_bind_text64(statement, index, count ? (const char *)bytes : "", count,
                             SQLITE_TRANSIENT, SQLITE_UTF8);
}

/// Binds a blob, which SQLite copies; no bytes are the empty blob, never NULL.
static inline int csqlite_bind_blob(sqlite3_stmt *statement, int index, const void *bytes,
                                    sqlite3_uint64 count) {
  return sqlite3_bind_blob64(statement, index, count ? bytes : "", count, SQLITE_TRANSIENT);
}

/// Turns one of the on-off options of sqlite3_db_config() on (1) or off (0).
/// https://www.sqlite.org/c3ref/c_dbconfig_defensive.html
static inline int csqlite_db_config(sqlite3 *database, int option, int value) {
  return sqlite3_db_config(database, option, value, (int *)0);
}

#endif
