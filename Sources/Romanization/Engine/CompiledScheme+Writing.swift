extension CompiledScheme {
  /// Bytes that one output may hold: the eighth of a word is its length.
  static let maximumOutput = 7
  /// Bytes written for a byte read, at most: seven for a letter of two bytes, three for a sign of one.
  private static let growth = 4
  /// Outputs are stored as whole words, so the last one may touch this many bytes beyond its end.
  private static let slack = 8

  /// The text by this scheme. Scalars it does not know are copied.
  func written(_ input: [UInt8]) -> [UInt8] {
    var isComplete = true
    return written(input, isComplete: &isComplete)
  }

  /// The text by this scheme, and whether all of it was understood: no letter of another script, and no combining
  /// mark, was met.
  func written(_ input: [UInt8], isComplete: inout Bool) -> [UInt8] {
    // A measured hot loop: whole words stored into raw memory are three times as fast as appended bytes. The
    // capacity holds by construction: `growth` bounds every output, and outputs are cut at `maximumOutput`.
    var understood = true
    let output = [UInt8](unsafeUninitializedCapacity: input.count * Self.growth + Self.slack) { buffer, count in
      input.withUnsafeBufferPointer { source in
        withTables { tables in
          var pass = WritingPass(tables: tables, source: source, output: UnsafeMutableRawBufferPointer(buffer))
          count = pass.run()
          understood = pass.isComplete
        }
      }
    }
    isComplete = understood
    return output
  }

  /// The text by this scheme; nil when not all of it was understood. A short name takes no memory but the answer's.
  func text(_ source: UnsafeBufferPointer<UInt8>) -> String? {
    withUnsafeTemporaryAllocation(
      byteCount: source.count * Self.growth + Self.slack, alignment: MemoryLayout<UInt64>.alignment
    ) { buffer in
      var text: String?
      withTables { tables in
        var pass = WritingPass(tables: tables, source: source, output: buffer)
        let count = pass.run()
        if pass.isComplete { text = String(decoding: buffer[..<count], as: UTF8.self) }
      }
      return text
    }
  }

  /// The tables as bare memory, without anything that is counted.
  struct Tables {
    let cells: ScalarTable<UInt64>.View
    let outputs: UnsafeBufferPointer<Output>
    let rules: UnsafeBufferPointer<ContextRule>
    let restScalars: UnsafeBufferPointer<UInt32>
    let ruleStarts: UnsafeBufferPointer<Int32>
    let lowercase: ScalarTable<UInt32>.View
    let edgeMembership: UInt32
    let foldsToASCII: Bool
  }

  @inline(__always)
  private func withTables(_ body: (Tables) -> Void) {
    _ = cells.withView { cells in
      _ = lowercase.withView { lowercase in
        outputs.withUnsafeBufferPointer { outputs in
          rules.withUnsafeBufferPointer { rules in
            restScalars.withUnsafeBufferPointer { rest in
              ruleStarts.withUnsafeBufferPointer { starts in
                body(
                  Tables(
                    cells: cells, outputs: outputs, rules: rules, restScalars: rest, ruleStarts: starts,
                    lowercase: lowercase,
                    edgeMembership: edgeMembership, foldsToASCII: foldsToASCII))
              }
            }
          }
        }
      }
    }
  }
}
