import Testing

@Suite("Verbs that answer one line with one line")
struct LineVerbTests {
  @Test("detect names the language of each line and answers und for what is none")
  func detect() throws {
    let run = try CommandRun(["detect"], input: "Il presidente kazako ha incontrato il ministro\n12345\n")
    #expect(run.status == 0)
    #expect(run.lines.count == 2)
    #expect(run.lines[0].hasPrefix("it\t"))
    #expect(run.lines[1].hasPrefix("und\t"))
  }

  @Test("detect keeps to the languages it is given, and lists as many guesses as asked")
  func detectAmong() throws {
    let run = try CommandRun(
      ["detect", "--only", "en,it", "--top", "2"], input: "The minister said that talks would go on\n")
    let fields = run.lines[0].split(separator: "\t")
    #expect(fields.count == 4)
    #expect(fields[0] == "en")
    #expect(fields[2] == "it")
  }

  @Test("detect leans to the languages it is given a hint of, and says und below the probability asked for")
  func detectWithHints() throws {
    let plain = try CommandRun(["detect"], input: "Martin\n")
    let hinted = try CommandRun(["detect", "--hint", "cs=1000"], input: "programy jsou\n")
    #expect(hinted.output.hasPrefix("cs\t"))
    let sure = try CommandRun(["detect", "--minimum", "1"], input: "Martin\n")
    #expect(sure.output.hasPrefix("und\t"))
    #expect(plain.status == 0 && hinted.status == 0 && sure.status == 0)
  }

  @Test("detect refuses hints that are none", arguments: ["it", "it=", "it=-1", "=3", "it=0"])
  func detectBadHint(hint: String) throws {
    #expect(try CommandRun(["detect", "--hint", hint], input: "").status == 64)
  }

  @Test("detect --spans answers with ranges that tile the text, in the unit asked for")
  func detectSpans() throws {
    let text = "Però il ministro è arrivato ad Astana giovedì."
    let run = try CommandRun(["detect", "--spans", "--offsets", "scalars"], input: "\"\(text)\"\n")
    #expect(run.lines == ["[[0,\(text.unicodeScalars.count),\"it\"]]"])
  }

  @Test("detect --spans reports a line that is no JSON string, and still answers it")
  func detectSpansBadLine() throws {
    let run = try CommandRun(["detect", "--spans"], input: "not JSON\n\"Buongiorno a tutti\"\n")
    #expect(run.status == 65)
    #expect(run.lines.count == 2)
    #expect(run.lines[0] == "[]")
    #expect(run.errors.contains("standard input, line 1"))
  }

  @Test("normalize brings fullwidth letters to their plain form")
  func normalize() throws {
    let run = try CommandRun(["normalize", "--form", "nfkc"], input: "Ｔｏｋａｙｅｖ\ncafe\u{301}\n")
    #expect(run.lines.map { Array($0.utf8) } == [Array("Tokayev".utf8), Array("caf\u{E9}".utf8)])
  }

  @Test("normalize mends what it is asked to mend, and explains it")
  func repairs() throws {
    let plain = try CommandRun(["normalize", "--repair", "all"], input: "perchÃ© HayleyWong\nby HayleyWong\n")
    #expect(plain.lines == ["perché HayleyWong", "by Hayley Wong"])
    let explained = try CommandRun(
      ["normalize", "--repair", "brokenWord,fullwidth", "--explain"], input: "\"Ｘi Toka-\\nyev\"\n")
    #expect(
      explained.lines == [#"{"edits":[[9,11,"brokenWord",""],[0,3,"fullwidth","X"]],"text":"Xi Tokayev"}"#])
    #expect(try CommandRun(["normalize", "--repair", "nothing"], input: "").status == 64)
  }

  @Test(
    "romanize writes a name by its language and standard",
    arguments: [
      (["--from", "ru", "--scheme", "bgn-pcgn"], "Токаев", "Tokayev"),
      (["--from", "kk", "--scheme", "bgn-pcgn"], "Тоқаев", "Toqaev"),
      ([], "习近平", "Xi Jinping"),
    ])
  func romanize(options: [String], name: String, expected: String) throws {
    let run = try CommandRun(["romanize"] + options, input: "\(name)\n")
    #expect(run.lines == [expected])
  }

  @Test("romanize --all lists spellings with their standards, and --list-schemes the standards")
  func romanizeAll() throws {
    let run = try CommandRun(["romanize", "--all", "--from", "ru"], input: "Токаев\n")
    #expect(run.lines[0].contains("[\"Tokayev\","))
    #expect(run.lines[0].contains("[\"Tokaev\","))
    let schemes = try CommandRun(["romanize", "--list-schemes"])
    #expect(schemes.lines.count > 20)
    #expect(schemes.lines.allSatisfy { $0.split(separator: "\t").count == 4 })
  }

  @Test("mentions marks people and places in UTF-8 bytes")
  func mentions() throws {
    let text = "Il presidente Sergio Mattarella è arrivato ad Astana."
    let run = try CommandRun(["mentions", "--lang", "it"], input: "\(text)\n")
    let start = "Il presidente ".utf8.count
    #expect(run.lines[0].contains("[\(start),\(start + "Sergio Mattarella".utf8.count),\"PER\"]"))
  }

  @Test("compare answers probabilities that tell variants from other people")
  func compare() throws {
    let run = try CommandRun(
      ["compare"], input: "Kassym-Jomart Tokayev\tKassim Jomart Tokaev\nMario Rossi\tLuca Bianchi\n")
    let values = run.lines.compactMap(Double.init)
    #expect(values.count == 2)
    #expect(values[0] > 0.8)
    #expect(values[1] < 0.2)
  }

  @Test("compare --explain names the evidence and the standards")
  func explain() throws {
    let run = try CommandRun(["compare", "--explain", "--type", "person"], input: "Tokayev\tТокаев\n")
    #expect(run.lines[0].contains("\"evidence\":[{"))
    #expect(run.lines[0].contains("BGN/PCGN"))
  }

  @Test("compare reports a line without a tab, answers it with nan, and goes on")
  func compareBadLine() throws {
    let run = try CommandRun(["compare"], input: "no tab here\nTokayev\tTokaev\n")
    #expect(run.status == 65)
    #expect(run.lines[0] == "nan")
    #expect(run.lines.count == 2)
    #expect(
      run.errors == "onoma: standard input, line 1: 1 fields; a line must hold two names with one tab between them\n")
  }

  @Test(
    "every line verb answers an empty input with nothing",
    arguments: ["detect", "normalize", "romanize", "mentions", "compare"])
  func empty(verb: String) throws {
    let run = try CommandRun([verb])
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors.isEmpty)
  }

  @Test(
    "broken bytes in a line are named, and the line is answered",
    arguments: ["detect", "normalize", "romanize", "mentions"])
  func brokenBytes(verb: String) throws {
    let run = try CommandRun([verb], input: [0x52, 0x6F, 0xFF, 0x6D, 0x61, 0x0A])
    #expect(run.status == 0)
    #expect(run.lines.count == 1)
    #expect(run.errors.contains("standard input, line 1: invalid UTF-8"))
  }

  @Test("the last line needs no line end, and CR LF is one")
  func lineEnds() throws {
    let run = try CommandRun(["normalize"], input: "uno\r\ndue")
    #expect(run.lines == ["uno", "due"])
  }

  @Test(
    "wrong use ends with 64 and says how to call it",
    arguments: [
      ["detect", "--top", "0"], ["resolve", "--jobs", "0"], ["resolve", "--format", "pdf"], ["nonsense"],
      ["romanize", "--scheme", "no-such-standard"],
    ])
  func wrongUse(arguments: [String]) throws {
    let run = try CommandRun(arguments, input: "x\n")
    #expect(run.status == 64)
    #expect(run.errors.contains("Error:"))
  }

  @Test("a missing file ends with 66", arguments: ["detect", "normalize", "romanize", "mentions", "compare"])
  func missingFile(verb: String) throws {
    let run = try CommandRun([verb, "no/such/file"])
    #expect(run.status == 66)
    #expect(run.errors == "onoma: no/such/file: no such file; check the path\n")
  }

  @Test("--version names ICU, Unicode, CLDR and the models")
  func version() throws {
    let run = try CommandRun(["--version"])
    #expect(run.status == 0)
    let models = ["encodings", "language", "lexicons", "mentions", "names", "readings"].map { "model \($0) " }
    for part in ["onoma ", "ICU ", "Unicode ", "CLDR "] + models {
      #expect(run.output.contains(part))
    }
  }
}
