import Laws
import OnomaKit

private let types: [EntityType?] = [nil, .person, .place, .organization]

/// Any text parses or is no name, and a parse keeps the surface.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzNameParsing(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let surface = FuzzInput(start, count).string
  for type in types {
    guard let name = NameParser().parse(surface, type: type, language: .undetermined) else { continue }
    law(name.surface.utf8.elementsEqual(surface.utf8), "the surface stays as it was")
    law(!name.parts.isEmpty, "a name has parts")
  }
  return 0
}
