/// Keeps a value for as long as the process runs.
///
/// A command that ends with its coder would take apart a hundred thousand words first, a twentieth of
/// what a start costs, for a system that takes the memory back whole.
func keptToTheEnd<Value>(_ value: Value) -> Value {
  _ = Unmanaged.passRetained(Kept(value))
  return value
}

private final class Kept<Value> {
  let value: Value

  init(_ value: Value) { self.value = value }
}
