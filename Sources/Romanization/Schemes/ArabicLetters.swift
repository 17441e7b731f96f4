/// Letters of the Arabic script, in all languages that write with it, and the vowel signs.
enum ArabicLetters {
  static let fallback = """
    ؠ>y ئ>y ؽ>y ؾ>y ؿ>y ي>y ٸ>y ی>y ۍ>y ێ>y ۑ>y ݵ>y ݶ>y ݷ>y ࢆ>y ࢨ>y ࢩ>y ࢬ>y ࢺ>y ء> ٴ> آ>a أ>a إ>i ا>a ة>a ع>a ى>a
    ٱ>a ٲ>a ٳ>a ٵ>a ڠ>gh ۃ>a ݝ>gh ݞ>gh ݟ>gh ݳ>a ݴ>a ࡰ>a ࡱ>a ࡲ>a ࡳ>a ࡴ>a ࡵ>a ࡶ>a ࡷ>a ࡸ>a ࡹ>a ࡺ>a ࡻ>a ࡼ>a ࡽ>a ࡾ>a
    ࡿ>a ࢀ>a ࢁ>a ࢂ>a ࢭ>a ࢳ>a ؤ>u و>w ٶ>w ۄ>w ۊ>w ۋ>w ۏ>w ݸ>w ݹ>w ࢫ>w ࢱ>w ب>b ٮ>b ٻ>b ڀ>b ݐ>b ݑ>b ݒ>b ݓ>b ݔ>b ݕ>b
    ݖ>b ࢠ>b ࢡ>b ࢶ>b ت>t ط>t ٹ>t ٺ>t ټ>t ٽ>t ٿ>t ڟ>t ࢋ>t ࢌ>t ࢣ>t ࢸ>t ࢿ>t ࣀ>t ث>th ج>j ࢢ>j ࣅ>j ࣆ>j ح>h ه>h ځ>dz ڂ>h
    څ>ts ھ>h ۀ>h ہ>h ۂ>h ۿ>h ݗ>h ݘ>h ݮ>h ݯ>h ݲ>h ݼ>h ࢊ>h خ>kh د>d ض>d ڈ>d ډ>d ڊ>d ڋ>d ڌ>d ڍ>d ڎ>d ڏ>d ڐ>d ۮ>d ۻ>d
    ݙ>d ݚ>d ࢮ>d ذ>dh ر>r ڑ>r ڒ>r ړ>r ڔ>r ڕ>r ږ>zh ڗ>r ڙ>r ۯ>r ݛ>r ݫ>r ݬ>r ݱ>r ࢪ>r ࢹ>r ز>z ظ>z ࢲ>z س>s ص>s ښ>sh ڛ>s
    ڜ>s ڝ>s ڞ>s ݜ>s ݭ>s ݰ>s ݽ>s ݾ>s ࢯ>s ش>sh ۺ>sh غ>gh ۼ>gh ࣃ>gh ػ>k ؼ>k ك>k ک>k ڪ>k ګ>k ڬ>k ڮ>k ݢ>k ݣ>k ݤ>k ݿ>k
    ࢍ>k ࢴ>k ࣂ>k ف>f ڡ>f ڢ>f ڣ>f ڥ>f ݠ>f ݡ>f ࢤ>f ࢻ>f ق>q ٯ>q ڧ>q ڨ>q ࢥ>q ࢵ>q ࢼ>q ࣄ>q ل>l ڵ>l ڶ>l ڷ>l ڸ>l ݪ>l ࢦ>l ࣇ>l
    م>m ݥ>m ݦ>m ࢧ>m ن>n ڹ>n ں>n ڻ>n ڼ>n ڽ>n ݧ>n ݨ>n ݩ>n ࢉ>n ࢽ>n ٷ>u ۇ>u ۈ>u ۉ>u پ>p ڦ>p ࢷ>p ࢾ>p ڃ>ny ڄ>dy چ>ch ڇ>ch
    ڿ>ch ࣁ>ch ژ>zh ڤ>v ڭ>ng ڱ>ng گ>g ڰ>g ڲ>g ڳ>g ڴ>g ࢰ>g ۅ>o ۆ>o ې>e ے>e ۓ>e ە>e ݺ>e ݻ>e ࣈ>k ࣉ>y ۥ>u ۦ>y
    ـ> ࢃ> ࢄ> ࢅ> ࢇ> ࢎ> \u{64E}>a \u{64F}>u \u{650}>i \u{651}> \u{652}> \u{64B}>an \u{64C}>un \u{64D}>in \u{670}>a
    \u{653}> \u{654}> \u{655}> \u{656}> \u{657}> \u{200C}> \u{200D}> \u{FE73}>
    """
}
