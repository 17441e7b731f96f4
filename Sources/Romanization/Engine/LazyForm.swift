import Synchronization

/// A compiled form of a scheme, made at first use and read without a lock ever after.
///
/// Every name that is romanized comes by here. `AtomicLazyReference` does the same, but its generic `load` costs a
/// fourth of the time a short name takes.
final class LazyForm: Sendable {
  private let isReady = Atomic<Bool>(false)
  private let making = Mutex<Void>(())
  // Written once, under the lock, before `isReady` is released; read only after `isReady` was acquired.
  nonisolated(unsafe) private var form: CompiledScheme?

  @inline(__always)
  func value(_ make: () -> CompiledScheme) -> CompiledScheme {
    if isReady.load(ordering: .acquiring), let form { return form }
    return made(make)
  }

  @inline(never)
  private func made(_ make: () -> CompiledScheme) -> CompiledScheme {
    making.withLock { _ in
      // Acquired anew: whoever waited for the lock reads what was written behind it.
      if isReady.load(ordering: .acquiring), let form { return form }
      let new = make()
      form = new
      isReady.store(true, ordering: .releasing)
      return new
    }
  }
}
