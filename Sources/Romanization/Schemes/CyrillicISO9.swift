/// ISO 9:1995, one letter for one letter whatever the language: the same table for all Cyrillic alphabets.
enum CyrillicISO9 {
  static let source = "ISO 9:1995 (GOST 7.79-2000, system A)"

  static let rules = """
    а>a б>b в>v г>g д>d е>e ё>ë ж>ž з>z и>i й>j к>k л>l м>m н>n о>o п>p р>r с>s т>t у>u ф>f х>h ц>c ч>č ш>š щ>ŝ
    ъ>ʺ ы>y ь>ʹ э>è ю>û я>â ђ>đ ѓ>ǵ є>ê ѕ>ẑ і>ì ї>ï ј>ǰ љ>l̂ њ>n̂ ћ>ć ќ>ḱ ў>ŭ џ>d̂ ѣ>ě ѫ>ǎ ѳ>f̀ ѵ>ỳ ґ>g̀ ғ>ġ ҕ>ğ
    җ>ž̦ ҙ>z̦ қ>ķ ҝ>k̂ ҡ>ǩ ң>ņ ҥ>ṅ ҧ>ṕ ҩ>ò ҫ>ş ҭ>ţ ү>ù ұ>u̇ ҳ>ḩ ҵ>c̄ ҷ>ç ҹ>ĉ һ>ḥ ҽ>c̆ ӏ>‡ ӂ>z̆ ӄ>ḳ ӈ>ň ӌ>c̣ ӑ>ă ӓ>ä ӕ>æ
    ӗ>ĕ ә>a̋ ӝ>z̄ ӟ>z̈ ӡ>ź ӣ>ī ӥ>î ӧ>ö ө>ô ӯ>ū ӱ>ü ӳ>ű ӵ>c̈ ӹ>ÿ
    """
}
