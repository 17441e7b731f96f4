extension ElisionRules {
  /// Italian. The lists were written for this project; names are those that the press writes with an apostrophe and that
  /// the general rules would cut.
  static let italian = Lists(
    prefixes: prefixes([
      (
        .always,
        """
        all nell sull quell quest un nessun ciascun alcun qualcun bell tutt mezz cent vent trent quarant cinquant \
        sessant settant ottant novant mill diciott qualcos cos dov com quand anch neanch gliel senz sott sopr oltr entr \
        altr nient null ultim prim quattr dev tant quant ov fors perch bench finch gl agl negl sugl pover grand buon \
        brav pess ogn ancor po e
        """
      ),
      (.article, "l"), (.particle, "d"), (.surname, "dell dall degl dagl coll"), (.verbal, "s c m v"),
      (.clitic, "n t ch"),
    ]),
    articleNames: words(
      """
      aquila avana aia espresso unità unita osservatore abbate oréal oreal équipe equipe erario isle insalata ascensione
      """),
    particleNames: words(
      "alema annunzio ambrosio onofrio azeglio artagnan estaing ormesson alembert aubuisson antona arrigo"),
    surnames: words(
      """
      utri orto acqua oro era orco oglio ara olio oca osso omo amico agnol agnola agnello arche erba isola atti agata
      aversana anna arte aglio angelo asta ava oste innocenti ongaro igna occhio armellina armi olmo ovo aringa abate
      anese esposti uva uomo antonio antonia amore aquila armi oca omodarme orefice
      """),
    commonNouns: words(
      """
      italia europa america africa asia inghilterra irlanda islanda occidente israele egitto ucraina ungheria austria
      australia argentina albania algeria armenia azerbaigian iran iraq india indonesia uzbekistan afghanistan onu ue
      ocse osce oms interno economia università istruzione unione agricoltura ambiente industria aeronautica esercito
      accademia associazione istituto osservatorio organizzazione autorità agenzia alleanza altare accordo altronde altra
      altro altri altre ora argento epoca estate inverno autunno azzardo emergenza urgenza allarme assalto appello
      arresto ufficio intesa inchiesta oggi agosto aprile ottobre élite onore eccellenza affari istanza accusa
      opposizione opera oltremare
      """),
    cliticFollowers: words(
      """
      è era erano e' é eravamo eravate ero eri eran ha ho hanno hai abbiamo avete abbia abbiano aveva avevano avevo avrà
      avranno avrebbe avrebbero ebbe fosse entra entrano entrava entri importa interessa io egli essa essi esse esso ella
      un una altro altra altri altre intende inizia apre aprono aspetta aspettano avvicina illumina incontrano ode
      impara
      """),
    truncations: words("e po mo di da fa sta va be to de ne co pie ca vo"),
    clippedStart: Array("ndr".utf8),
    accentsAsApostrophes: true)
}
