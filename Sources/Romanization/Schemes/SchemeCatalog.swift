/// The list of all schemes: within a language the first is the English press's habit, then the likeliest in print.
///
/// To add a scheme, write it in the file of its language; to add a language, write its file and name it here.
enum SchemeCatalog {
  static let definitions: [SchemeDefinition] = [
    RussianSchemes.all, UkrainianSchemes.all, BelarusianSchemes.all,
    BulgarianSchemes.all, SerbianSchemes.all, MacedonianSchemes.all,
    KazakhSchemes.all, KyrgyzSchemes.all, UzbekSchemes.all, TurkmenSchemes.all, TajikSchemes.all,
    MongolianSchemes.all, AzerbaijaniSchemes.all, TatarSchemes.all, BashkirSchemes.all,
    GreekSchemes.all, ArmenianSchemes.all, GeorgianSchemes.all, HebrewSchemes.all,
    ArabicSchemes.all, PersianSchemes.all, UrduSchemes.all, PashtoSchemes.all, SoraniSchemes.all, UyghurSchemes.all,
    ChineseSchemes.all, JapaneseSchemes.all, [JapaneseSchemes.han], KoreanSchemes.all,
  ].flatMap { $0 }
}
