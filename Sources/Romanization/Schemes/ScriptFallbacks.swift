import TextModel

/// A reading for every letter of a script, whatever the language: what stands under each scheme's own rules.
///
/// So no letter leaks out: a Russian scheme that meets `ғ` in a Kazakh name writes *gh*.
enum ScriptFallbacks {
  static func rules(for script: Script) -> String {
    switch script {
    case .cyrillic: cyrillic
    case .greek: GreekLetters.fallback
    case .armenian: ArmenianSchemes.fallback
    case .georgian: GeorgianSchemes.fallback
    case .hebrew: HebrewSchemes.fallback
    case .arabic: ArabicLetters.fallback
    default: ""
    }
  }

  private static let cyrillic = """
    а>a б>b в>v г>g д>d е>e ж>zh з>z и>i й>y к>k л>l м>m н>n о>o п>p р>r с>s т>t у>u ф>f х>kh ц>ts ч>ch ш>sh щ>shch
    ъ> ы>y ь> э>e ю>yu я>ya ѐ>e ё>yo ђ>dj ѓ>gj є>ye ѕ>dz і>i ї>yi ј>j љ>lj њ>nj ћ>c ќ>kj ѝ>i ў>u џ>dzh
    ѡ>o ѣ>e ѥ>ye ѧ>ya ѩ>ya ѫ>u ѭ>yu ѯ>ks ѱ>ps ѳ>f ѵ>i ѷ>i ѹ>u ѻ>o ѽ>o ѿ>ot ҁ>q ҋ>y ҍ> ҏ>r ґ>g ғ>gh ҕ>gh җ>j
    ҙ>z қ>q ҝ>g ҟ>k ҡ>q ң>ng ҥ>ng ҧ>p ҩ>o ҫ>s ҭ>t ү>u ұ>u ҳ>h ҵ>ts ҷ>j ҹ>j һ>h ҽ>ch ҿ>ch ӏ> ӂ>zh ӄ>q ӆ>l ӈ>ng
    ӊ>ng ӌ>ch ӎ>m ӑ>a ӓ>a ӕ>ae ӗ>e ә>a ӛ>a ӝ>zh ӟ>z ӡ>dz ӣ>i ӥ>i ӧ>o ө>o ӫ>o ӭ>e ӯ>u ӱ>u ӳ>u ӵ>ch ӷ>gh ӹ>y ӻ>gh
    ӽ>kh ӿ>kh ԁ>d ԃ>dj ԅ>z ԇ>dz ԉ>l ԋ>n ԍ>s ԏ>t ԑ>z ԓ>l ԕ>l ԗ>r ԙ>ya ԛ>q ԝ>w ԟ>k ԡ>l ԣ>n ԥ>p ԧ>h ԩ>n ԫ>dzh
    ԭ>ch ԯ>l ᲀ>v ᲁ>d ᲂ>o ᲃ>s ᲄ>t ᲅ>t ᲆ> ᲇ>e ᲈ>u ᲊ>tj ᴫ>l ᵸ>n ꙁ>z ꙃ>dz ꙅ>dz ꙇ>i ꙉ>dj ꙋ>u ꙍ>o ꙏ> ꙑ>y ꙓ>ye ꙕ>yu
    ꙗ>ya ꙙ>e ꙛ>e ꙝ>ye ꙟ>in ꙡ>ts ꙣ>d ꙥ>l ꙧ>m ꙩ>o ꙫ>o ꙭ>o ꙮ>o ꙿ> ꚁ>dw ꚃ>dzw ꚅ>zhw ꚇ>ccw ꚉ>dzz ꚋ>tew ꚍ>tw
    ꚏ>tsw ꚑ>tsw ꚓ>tch ꚕ>hw ꚗ>shw ꚙ>o ꚛ>o ꚜ> ꚝ>
    """
}
