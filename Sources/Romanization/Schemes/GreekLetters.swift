/// Greek letters, from Coptic additions to the breathings of the polytonic script.
enum GreekLetters {
  static let fallback = """
    ά>a α>a ἀ>a ἁ>a ἂ>a ἃ>a ἄ>a ἅ>a ἆ>a ἇ>a ὰ>a ά>a ᾀ>a ᾁ>a ᾂ>a ᾃ>a ᾄ>a ᾅ>a ᾆ>a ᾇ>a ᾰ>a ᾱ>a ᾲ>a ᾳ>a ᾴ>a ᾶ>a ᾷ>a
    χ>ch ᵡ>ch ᵪ>ch δ>d ᵟ>d έ>e ε>e ϵ>e ἐ>e ἑ>e ἒ>e ἓ>e ἔ>e ἕ>e ὲ>e έ>e φ>f ϕ>f ϥ>f ᵠ>f ᵩ>f γ>g ᵞ>g ᵧ>g ͱ>h ϩ>h
    ΐ>i ή>i ί>i η>i ι>i ϊ>i ἠ>i ἡ>i ἢ>i ἣ>i ἤ>i ἥ>i ἦ>i ἧ>i ἰ>i ἱ>i ἲ>i ἳ>i ἴ>i ἵ>i ἶ>i ἷ>i ὴ>i ή>i ὶ>i ί>i ᾐ>i ᾑ>i
    ᾒ>i ᾓ>i ᾔ>i ᾕ>i ᾖ>i ᾗ>i ι>i ῂ>i ῃ>i ῄ>i ῆ>i ῇ>i ῐ>i ῑ>i ῒ>i ΐ>i ῖ>i ῗ>i ϫ>j ϳ>j κ>k ϰ>k ϗ>kai ϧ>kh λ>l μ>m ν>n
    ο>o ω>o ό>o ώ>o ὀ>o ὁ>o ὂ>o ὃ>o ὄ>o ὅ>o ὠ>o ὡ>o ὢ>o ὣ>o ὤ>o ὥ>o ὦ>o ὧ>o ὸ>o ό>o ὼ>o ώ>o ᾠ>o ᾡ>o ᾢ>o ᾣ>o ᾤ>o ᾥ>o
    ᾦ>o ᾧ>o ῲ>o ῳ>o ῴ>o ῶ>o ῷ>o π>p ϖ>p ψ>ps ϙ>q ϟ>q ϭ>q ρ>r ϱ>r ϼ>r ῤ>r ῥ>r ᵨ>r ͻ>s ͼ>s ͽ>s ς>s σ>s ϲ>s ϻ>s ϣ>sh
    ϸ>sh ͳ>ss ϡ>ss ϛ>st τ>t θ>th ϑ>th ϯ>ti β>v ϐ>v ᵝ>v ᵦ>v ͷ>w ϝ>w ξ>x ΰ>y υ>y ϋ>y ύ>y ϒ>y ϓ>y ϔ>y ὐ>y ὑ>y ὒ>y ὓ>y
    ὔ>y ὕ>y ὖ>y ὗ>y ὺ>y ύ>y ῠ>y ῡ>y ῢ>y ΰ>y ῦ>y ῧ>y ζ>z ʹ> ͺ> ᴦ>g ᴧ>l ᴨ>p ᴩ>r ᴪ>ps ΄> ΅> ᾽> ᾿> ῾>
    \u{1F71}>a \u{1F73}>e \u{1F75}>i \u{1F77}>i \u{1F79}>o \u{1F7B}>y \u{1F7D}>o \u{1FBE}>i \u{1FD3}>i \u{1FE3}>y ϴ>th ꭥ>o
    \u{2126}>o \u{1FBB}>a \u{1FC9}>e \u{1FCB}>i \u{1FDB}>i \u{1FF9}>o \u{1FEB}>y \u{1FFB}>o
    """
}
