/// What can be the value of a statement's parameter.
///
/// A wrapped value conforms by binding what it wraps:
///
///     extension ArticleID: Bindable {
///       func bind(to statement: borrowing Statement, at index: Int) throws(SQLiteError) {
///         try rawValue.bind(to: statement, at: index)
///       }
///     }
public protocol Bindable {
  /// Binds the value to a parameter, counted from 1.
  func bind(to statement: borrowing Statement, at index: Int) throws(SQLiteError)
}

extension Int64: Bindable {
  /// Binds an INTEGER.
  public func bind(to statement: borrowing Statement, at index: Int) throws(SQLiteError) {
    try statement.bindInteger(self, at: index)
  }
}

extension Int: Bindable {
  /// Binds an INTEGER.
  public func bind(to statement: borrowing Statement, at index: Int) throws(SQLiteError) {
    try statement.bindInteger(Int64(self), at: index)
  }
}

extension Double: Bindable {
  /// Binds a REAL; not a number is an error, since SQLite would store it as NULL.
  public func bind(to statement: borrowing Statement, at index: Int) throws(SQLiteError) {
    try statement.bindReal(self, at: index)
  }
}

extension String: Bindable {
  /// Binds a TEXT.
  public func bind(to statement: borrowing Statement, at index: Int) throws(SQLiteError) {
    try statement.bindText(utf8.span, at: index)
  }
}

extension Substring: Bindable {
  /// Binds a TEXT, without making a string of the part first.
  public func bind(to statement: borrowing Statement, at index: Int) throws(SQLiteError) {
    try statement.bindText(utf8.span, at: index)
  }
}

extension [UInt8]: Bindable {
  /// Binds a BLOB.
  public func bind(to statement: borrowing Statement, at index: Int) throws(SQLiteError) {
    try statement.bindBlob(span, at: index)
  }
}

extension Optional: Bindable where Wrapped: Bindable {
  /// Binds the wrapped value, or NULL for nil.
  public func bind(to statement: borrowing Statement, at index: Int) throws(SQLiteError) {
    switch self {
    case .some(let value): try value.bind(to: statement, at: index)
    case .none: try statement.bindNull(at: index)
    }
  }
}

extension Value: Bindable {
  /// Binds the value in its storage class.
  public func bind(to statement: borrowing Statement, at index: Int) throws(SQLiteError) {
    switch self {
    case .null: try statement.bindNull(at: index)
    case .integer(let value): try value.bind(to: statement, at: index)
    case .real(let value): try value.bind(to: statement, at: index)
    case .text(let value): try value.bind(to: statement, at: index)
    case .blob(let value): try value.bind(to: statement, at: index)
    }
  }
}
