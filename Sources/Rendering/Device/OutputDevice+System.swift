#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

extension OutputDevice {
  /// What a descriptor of this process leads to: 1 is standard output, 2 standard error.
  public static func current(_ descriptor: Int32, choice: ColorChoice = .automatic) -> OutputDevice
  {
    var window = winsize()
    let isTold = ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0
    var environment: [String: String] = [:]
    for name in variables {
      environment[name] = getenv(name).map { String(cString: $0) }
    }
    return OutputDevice(
      kind: isatty(descriptor) == 1 ? .terminal : .redirected,
      windowColumns: isTold ? Int(window.ws_col) : nil, environment: environment, choice: choice)
  }
}
