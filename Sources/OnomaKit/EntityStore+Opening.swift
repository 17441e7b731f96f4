public import EntityResolution
public import EntityStorage

extension EntityStore where Self == InMemoryEntityStore {
  /// A store that forgets at the end of the process.
  public static func inMemory() -> InMemoryEntityStore { InMemoryEntityStore() }
}

#if SQLite
  extension EntityStore where Self == SQLiteEntityStore {
    /// A store in an SQLite file, made when there is none.
    ///
    /// - Throws: `StoreFailure` when the file cannot be used; it is not changed then.
    public static func sqlite(_ path: String) throws(StoreFailure) -> SQLiteEntityStore {
      try SQLiteEntityStore(path: path)
    }
  }
#endif
