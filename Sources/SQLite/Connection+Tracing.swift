internal import CSQLite

extension Connection {
  /// Hands over the text of every statement that begins to run, with its parameters as `?`.
  ///
  /// A statement that a trigger runs comes as a comment. A second call replaces the first.
  /// https://www.sqlite.org/c3ref/trace_v2.html
  public func trace(_ body: @escaping (String) -> Void) {
    let tracer = StatementTracer(body)
    self.tracer = tracer
    // Unretained: the connection keeps the tracer for as long as it is open.
    let context = Unmanaged.passUnretained(tracer).toOpaque()
    sqlite3_trace_v2(handle, UInt32(SQLITE_TRACE_STMT), traceStatement, context)
  }
}

/// Whom a connection tells of its statements.
final class StatementTracer {
  let body: (String) -> Void

  init(_ body: @escaping (String) -> Void) { self.body = body }
}

private func traceStatement(
  _ kind: UInt32, _ context: UnsafeMutableRawPointer?, _ statement: UnsafeMutableRawPointer?,
  _ sql: UnsafeMutableRawPointer?
) -> Int32 {
  guard let context, let sql else { return 0 }
  let text = String(cString: sql.assumingMemoryBound(to: CChar.self))
  Unmanaged<StatementTracer>.fromOpaque(context).takeUnretainedValue().body(text)
  return 0
}
