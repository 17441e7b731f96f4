/// A list of bounded length in memory that a comparison borrows from the stack.
///
/// Unsafe pointers: a pair of names fills five such lists; as arrays they would cost five allocations, about as much as
/// all its spelling distances. The list lives no longer than the closure that it is handed to, and drops what exceeds its
/// capacity, which callers make large enough.
struct PinnedList<Element: BitwiseCopyable> {
  private let start: UnsafeMutablePointer<Element>
  private let capacity: Int
  private(set) var count = 0

  private init(_ buffer: UnsafeMutableBufferPointer<Element>, _ start: UnsafeMutablePointer<Element>) {
    self.start = start
    capacity = buffer.count
  }

  /// Lends an empty list; nil when there is no memory for it.
  @inline(__always)
  static func borrowed<Result>(capacity: Int, _ body: (inout PinnedList) -> Result) -> Result? {
    withUnsafeTemporaryAllocation(of: Element.self, capacity: max(capacity, 1)) { buffer in
      guard let start = buffer.baseAddress else { return nil }
      var list = PinnedList(buffer, start)
      return body(&list)
    }
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    guard count < capacity else { return }
    (start + count).initialize(to: element)
    count &+= 1
  }

  /// - Parameter index: below ``count``.
  @inline(__always)
  subscript(index: Int) -> Element {
    get { start[index] }
    nonmutating set { start[index] = newValue }
  }

  @inline(__always)
  mutating func fill(_ element: Element) {
    (start).initialize(repeating: element, count: capacity)
    count = capacity
  }

  mutating func removeAll() { count = 0 }

  var array: [Element] { Array(UnsafeBufferPointer(start: start, count: count)) }

  /// Reads the elements in one piece.
  @inline(__always)
  func withElements<Result>(_ body: (UnsafeBufferPointer<Element>) -> Result) -> Result {
    body(UnsafeBufferPointer(start: start, count: count))
  }
}
