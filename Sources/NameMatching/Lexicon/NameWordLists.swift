/// Small closed lists of words that take part in names, one concept a line where meanings matter.
///
/// Source: grammars and style guides of the languages named; closed classes, written down by hand.
enum NameWordLists {
  static let particles = """
    di de da do dos das del della dello dei degli delle d du des la le lo li los las von van der den dem ten ter zu zum \
    zur af av el al ul as an ad ar ash az at y e i abu abou umm ал аль эль аш ас ад ан ар фон ван дер ден де да ди абу \
    أبو ابو أم ال ابي أبي של
    """
  static let filiation = """
    bin ibn ben bn ould wuld oglu oğlu ogly ogli oghlu uulu uly ұлы улы оглы угли ўғли бин ибн бен بن ابن ولد בן
    """
  static let feminineFiliation = """
    bint binti bent kyzy qyzy kizi qizi gizi qızı kızı kyz кызы қызы қизи гызы бинт بنت בת
    """
  static let generations = "jr sr junior senior ii iii iv vi vii viii ix младший старший"
  static let functionWords = """
    of the and for in on at to by with from e ed et y und für der die das des per il lo la i gli le della delle dello dei \
    degli del di de du aux pour con en para por и по с в для им та у і з на van het voor och för i og av w dla na \
    ve için ile a o os as dos das
    """
  static let titles = """
    president presidente prezident président presidenta präsident prezydent president-elect premier prime minister \
    ministro ministra ministre vicepresident vicepresidente vice king queen prince princess principe principessa emperor \
    sheikh shaykh sheik cheikh sceicco scheich emir emiro amir ayatollah imam mullah mawlawi mawlana pope papa cardinal \
    cardinale bishop vescovo archbishop arcivescovo catholicos patriarch metropolitan father brother sister rev reverend \
    mr mrs ms miss mme mlle monsieur dr prof professor professore professoressa sir lord lady dame herr frau gen general \
    generale col colonel colonnello maj major capt captain capitano lt lieutenant sgt sergeant adm admiral ammiraglio \
    senator senatore senatrice sen rep congressman congresswoman deputato onorevole on dott dottor dottore dottoressa sig \
    signor signora signore avv avvocato ing chancellor cancelliere kanzler governor governatore mayor sindaco ambassador \
    ambasciatore ambasciatrice secretary segretario chairman chairwoman director direttore spokesman spokeswoman \
    portavoce leader hajji haji hajj saint san santa st comrade judge justice engineer blessed \
    президент премьер премьер-министр министр генерал полковник майор капитан адмирал академик профессор господин \
    госпожа товарищ шейх эмир король принц принцесса папа патриарх митрополит имам г-н посол сенатор депутат губернатор \
    президенті министрі президенттің президента президентом президенту министра \
    الرئيس الشيخ الأمير الملك الوزير الدكتور السيد د الحاج الإمام הנשיא השר הרב ד״ר
    """
  /// One kind of liability a line: forms of different lines disagree.
  static let legalForms = [
    "ltd limited llc llp gmbh srl sarl bv bvba ooo ооо иооо одо тоо too тов tov pte pvt pty kft doo sro zoo spzoo sdn bhd mchj шк",
    """
    spa ag sa nv plc jsc ojsc cjsc pjsc llsc ao ао oao оао zao зао pao пао inc incorporated corp corporation asa ab oyj \
    oy se ат at прат пат ад заат ааат зат aktiengesellschaft аж аҕ sae saog psc qsc pjs
    """,
    "kg kgaa ohg snc sas scarl lp gbr",
    "fgup fsue фгуп гуп муп гп дп dp up уп sp госп",
    "as aps a/s oü uab sia zrt nyrt dd tbk pt kk",
  ]
  /// Words that belong to a spelled-out legal form and say nothing of their own.
  static let legalWords = """
    co company общество ограниченной ответственностью акционерное публичное открытое закрытое товарищество товариство \
    обмеженою відповідальністю акціонерне публічне приватне частное предприятие унитарное \
    підприємство товариства таварыства абмежаванай адказнасцю акцыянернае закрытае адкрытае унітарнае прадпрыемства \
    obshchestvo obschestvo ogranichennoi ogranichennoy otvetstvennostyu otvetstvennostiu aktsionernoe aktsionernoye publichnoe publichnoye \
    aktcionernoe aktsyonernoe obshestvo ogranichennoj otvetstvennostyu predpriyatie \
    otkrytoe otkrytoye zakrytoe zakrytoye tovarishchestvo joint stock liability open closed private public società studi \
    株式会社 有限会社 有限公司 股份有限公司 有限责任公司 財団法人 社団法人 公益財団法人 公益社団法人 一般財団法人 一般社団法人 独立行政法人 \
    주식회사 재단법인 사단법인
    """
  /// One concept a line.
  static let organizationHeads = [
    "bank banca banco banque банк банкі بنك מצרף 银行 銀行 은행",
    "university università universidad université universität universitet "
      + "университет університет universidade universiteti uniwersytet univerzita üniversitesi جامعة 大学 大學 daxue daigaku 대학 대학교 daehakgyo",
    "institute institut istituto instituto институт інститут instytut instituti enstitüsü معهد 研究所 研究院 연구소 연구원",
    "ministry ministero ministerio ministère ministerium министерство міністерство وزارة 部",
    "organization organisation organizzazione organización организация організація منظمة 组织 組織 機構 机构 기구",
    "association associazione asociación ассоциация асоціація verein verband 協会 协会 협회",
    "agency agenzia agencia agence агентство",
    "fund fondo fonds фонд foundation fondazione fundación fondation stiftung 財団 基金会 基金會 재단",
    "council consiglio consejo conseil совет рада rat majlis مجلس",
    "committee comitato comité комитет комітет комитеті 委員会 委员会 위원회",
    "commission commissione comisión комиссия комісія komission",
    "party partito partido parti партия партія partei حزب",
    "hospital ospedale hôpital больница krankenhaus госпиталь مستشفى 病院 医院 醫院 병원",
    "school scuola escuela école школа schule 学校 學校",
    "college collegio колледж", "academy accademia academia académie академия академія akademie",
    "museum museo musée музей 博物館 博物馆 박물관",
    "center centre centro центр zentrum centrum مركز 中心 센터",
    "company compagnia compañía compagnie компания компанія شركة 公司 회사",
    "group gruppo grupo groupe группа група gruppe 集团 集團 グループ 그룹",
    "laboratory laboratorio laboratoire лаборатория labor lab",
    "society società sociedad société gesellschaft 学会 學會 학회", "union unione unión союз союзы اتحاد 联盟 聯盟 連盟 연맹",
    "federation federazione федерация 联合会 連合会 연합회",
    "army esercito armée армия ejército", "court corte tribunal tribunale суд 法院 법원", "club клуб fc",
    "plant factory завод zavod",
    "airlines airline авиакомпания avia", "corporation корпорация 公社 공사",
    "department dipartimento департамент département",
    "service servizio servicio служба", "holding холдинг", "trading торговый", "shipping", "network rete сеть",
    "parliament parlamento parlement парламент 议会 議会 국회",
    "government governo gobierno gouvernement правительство 政府 정부",
    "office ufficio oficina bureau бюро buró", "movement movimento движение mouvement", "bureau",
  ]
  /// Given names that languages translate, as they do for popes, kings and figures of scripture; one name a line.
  static let translatedGivenNames = [
    "john giovanni jean juan johannes hans ivan иван ioannis yahya يحيى",
    "isaac yitzhak itzhak yitzchak isacco ishaq יצחק إسحاق",
    "joseph giuseppe josé yusuf youssef yosef josef יוסף يوسف иосиф", "paul paolo pablo pavel павел",
    "peter pietro pierre pedro petr пётр петр pyotr", "francis francesco francisco françois franziskus франциск",
    "benedict benedetto benoît benedikt бенедикт", "leo leone léon lev лев león", "pius pio пий",
    "george giorgio georges jorge georg георгий",
    "charles carlo karl carlos карл", "william guglielmo guillaume wilhelm guillermo вильгельм",
    "henry enrico henri enrique heinrich генрих",
    "louis luigi ludwig luis людовик", "philip filippo philippe felipe philipp филипп",
    "catherine caterina katharina catalina екатерина",
    "mary maria marie мария مريم", "abraham abramo ibrahim avraham אברהם إبراهيم",
    "moses mosè moshe musa moussa משה موسى",
    "david davide daud dawud דוד داود давид", "solomon salomone shlomo suleiman sulayman שלמה سليمان",
    "jacob giacomo jacques james yaakov yaqub iakov יעקב يعقوب", "michael michele michel miguel mikhail михаил מיכאל",
    "sergius sergio serge sergei sergey serhii serzh сергей сергій серж",
    "alexander alessandro alexandre alejandro aleksandr александр oleksandr aliaksandr",
    "nicholas nicola nicolas nikolai николай mykola",
    "vladimir volodymyr uladzimir владимир володимир уладзімір", "elizabeth elisabetta isabel élisabeth елизавета",
  ]
  /// Names of one place or organization in several languages, beyond what letters tell and the lists of other rooms hold.
  static let knownNames = [
    "beijing|pechino|peking|pékin|pekín|pequim|пекин|пекін|بكين|北京", "sun yat-sen|孫逸仙|孙逸仙|孫中山|孙中山|sun zhongshan",
    "chiang kai-shek|蔣介石|蒋介石|jiang jieshi",
    "aachen|aquisgrana|aix-la-chapelle|aken", "thessaloniki|salonicco|salonika|salonique|saloniki|selanik|салоники",
    "kashgar|kashi|kaxgar|qeshqer|喀什", "internazionale|inter|fc internazionale milano|inter milan",
    "volkswagen|vw|volkswagen ag",
    "eni|ente nazionale idrocarburi|eni spa", "samsung electronics|삼성전자", "huawei|华为|華為",
    "toyota|toyota motor corporation|トヨタ自動車|トヨタ自動車株式会社",
    "moscow state university|московский государственный университет|мгу",
  ]
  static let placeGenerics = """
    city città ciudad ville stadt город місто town township village paese деревня river fiume rio rivière fluss река lake \
    lago lac see озеро mount mountain monte mont berg гора sea mare mer meer море island isola isla île insel остров \
    province provincia provinz область oblast region regione región район raion rayon county contea district distretto \
    department governorate wilayah state stato estado republic repubblica república république republik республика \
    kingdom regno королевство desert deserto valley valle peninsula bay gulf golfo cape capo strait stretto shi xian
    """
  static let distinguishing = """
    north south east west northern southern eastern western nord sud est ovest sur norte este oeste süd ost upper lower \
    great greater grand little new old центральная северная южная восточная западная северный южный восточный западный \
    central первый второй first second third alto basso alta bassa nuovo nuova nueva nuevo нижний верхний
    """
  /// Family names that stand first in Chinese, Korean and Vietnamese names.
  static let eastAsianSurnames = """
    li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang song deng han \
    feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren lü shen yao lu cui zhong tan \
    fan jin shi liao jia xia fu fang zou xiong bai meng qin qiu hou jiang yin xue yan duan lei long tao shi mao hao gong \
    shao wan qian xi kong mo hua ouyang sima zhuge kim lee park pak choi choe jung jeong kang cho jo yoon yun jang chang \
    lim im han oh seo suh shin sin kwon hwang ahn an song ryu yoo hong moon mun bae baek noh roh ri nguyen tran le pham \
    hoang phan vu vo dang bui do ngo duong ly truong dinh lai tsai chiang chou hsu \
    hsieh chao chu teng tung kuo hsiao yeh chung tsao kwok wong chan cheung leung lau chow lam tsang tse fung kwan yip yuen
    """
}
