internal import CSQLite

extension Statement {
  /// The number of parameters.
  public var parameterCount: Int { parameters.count }

  /// The parameters in order, as written: `:name`, `@name`, `$name` or `?1`; nil for a bare `?`.
  public var parameterNames: [String?] {
    (0..<parameterCount).map { name(ofParameter: $0 + 1) }
  }

  /// Binds all parameters in order; another number of values than of parameters is an error.
  public func bind<each Argument: Bindable>(
    _ arguments: repeat each Argument
  ) throws(SQLiteError) {
    var count = 0
    for _ in repeat (each Argument).self { count += 1 }
    try checkCount(count)
    var index = 1
    for argument in repeat each arguments {
      try argument.bind(to: self, at: index)
      index += 1
    }
  }

  /// Binds all parameters in order, where their number is known only at run time.
  public func bind(all values: [Value]) throws(SQLiteError) {
    try checkCount(values.count)
    for (index, value) in values.enumerated() {
      try value.bind(to: self, at: index + 1)
    }
  }

  /// Binds one parameter, counted from 1.
  public func bind(_ value: some Bindable, at index: Int) throws(SQLiteError) {
    try value.bind(to: self, at: index)
  }

  /// Binds one parameter by its name, written as in the SQL: `:name`, `@name`, `$name` or `?1`.
  public func bind(_ value: some Bindable, to name: String) throws(SQLiteError) {
    let index = Int(sqlite3_bind_parameter_index(handle, name))
    guard index > 0 else {
      let known = parameterNames.compactMap(\.self).joined(separator: ", ")
      throw SQLiteError(
        .range, "no parameter \(name); the statement has \(known.isEmpty ? "no names" : known)",
        sql: sql)
    }
    try value.bind(to: self, at: index)
  }

  /// Forgets all bindings, so that each parameter must be bound again.
  public func clearBindings() {
    sqlite3_clear_bindings(handle)
    parameters.markAllUnbound()
  }

  func bindNull(at index: Int) throws(SQLiteError) {
    try bound(index, sqlite3_bind_null(handle, Int32(clamping: index)))
  }

  func bindInteger(_ value: Int64, at index: Int) throws(SQLiteError) {
    try bound(index, sqlite3_bind_int64(handle, Int32(clamping: index), value))
  }

  /// SQLite has no NaN: it would store NULL, and the difference would be lost in silence.
  func bindReal(_ value: Double, at index: Int) throws(SQLiteError) {
    guard !value.isNaN else {
      throw SQLiteError(
        .mismatch, "parameter \(index): not a number cannot be stored; bind nil for none", sql: sql)
    }
    try bound(index, sqlite3_bind_double(handle, Int32(clamping: index), value))
  }

  func bindText(_ utf8: Span<UInt8>, at index: Int) throws(SQLiteError) {
    let code = utf8.withUnsafeBufferPointer {
      csqlite_bind_text(handle, Int32(clamping: index), $0.baseAddress, UInt64($0.count))
    }
    try bound(index, code)
  }

  func bindBlob(_ bytes: Span<UInt8>, at index: Int) throws(SQLiteError) {
    let code = bytes.withUnsafeBufferPointer {
      csqlite_bind_blob(handle, Int32(clamping: index), $0.baseAddress, UInt64($0.count))
    }
    try bound(index, code)
  }

  private func bound(_ index: Int, _ code: Int32) throws(SQLiteError) {
    switch code {
    case SQLITE_OK:
      parameters.markBound(index)
    case SQLITE_RANGE:
      throw SQLiteError(
        .range, "no parameter \(index); the statement has \(parameterCount)", sql: sql)
    case SQLITE_MISUSE:
      throw SQLiteError(
        .misuse, "the statement has rows left; reset it before binding again", sql: sql)
    default:
      throw connection.failure(code, sql: sql)
    }
  }

  private func checkCount(_ count: Int) throws(SQLiteError) {
    guard count == parameterCount else {
      throw SQLiteError(
        .range, "\(count) values for \(parameterCount) parameters", sql: sql)
    }
  }

  func missingParameters() -> SQLiteError {
    let names = parameters.unbound.map { name(ofParameter: $0) ?? "number \($0)" }
    return SQLiteError(
      .misuse, "parameters never bound: " + names.joined(separator: ", "), sql: sql)
  }

  private func name(ofParameter index: Int) -> String? {
    sqlite3_bind_parameter_name(handle, Int32(index)).map { String(cString: $0) }
  }
}
