/// Frequent names in Arabic letters: English, French, Egyptian press, and further common spellings.
///
/// Facts of usage, written for this package.
enum FrequentArabicNames {
  static let table = given + families + foreign

  private static let given = """
    محمد=Mohammed,Mohamed,Mohamed,Muhammad,Mohammad احمد=Ahmed,Ahmed,Ahmed,Ahmad أحمد=Ahmed,Ahmed,Ahmed,Ahmad
    محمود=Mahmoud,Mahmoud,Mahmoud,Mahmud حسن=Hassan,Hassan,Hassan,Hasan حسين=Hussein,Hussein,Hussein,Husayn,Hossein
    علي=Ali عمر=Omar,Omar,Omar,Umar عثمان=Othman,Othmane,Osman,Uthman خالد=Khalid,Khaled,Khaled,Khaled
    صالح=Saleh,Salah,Saleh,Salih سالم=Salem,Salem,Salem,Salim سليم=Salim,Selim سلمان=Salman سليمان=Suleiman,Slimane,Soliman,Sulayman
    يوسف=Yousef,Youssef,Youssef,Yusuf,Yousuf إبراهيم=Ibrahim,Brahim ابراهيم=Ibrahim,Brahim اسماعيل=Ismail,Ismaïl,Ismail,Ismaeel
    إسماعيل=Ismail,Ismaïl,Ismail,Ismaeel مصطفى=Mustafa,Mostafa,Mostafa,Moustafa,Mustapha كريم=Karim,,,Kareem رشيد=Rashid,Rachid,,Rasheed
    سعيد=Saeed,Saïd,Said,Said سعد=Saad سعود=Saud,Saoud,Saud,Saoud فيصل=Faisal,Fayçal,Faisal,Faysal فهد=Fahd,,,Fahad
    عبدالله=Abdullah,Abdallah,Abdallah,Abdulla عبدالعزيز=Abdulaziz,Abdelaziz,Abdelaziz,Abdul_Aziz
    عبدالرحمن=Abdulrahman,Abderrahmane,Abdelrahman,Abdul_Rahman,Abdurrahman عبدالفتاح=Abdel_Fattah,Abdelfattah,Abdel_Fattah,Abdulfattah
    عبدالكريم=Abdulkarim,Abdelkrim,Abdel_Karim,Abdul_Karim عبدالقادر=Abdulqader,Abdelkader,Abdel_Kader,Abdul_Qadir
    عبدالملك=Abdulmalik,Abdelmalek,Abdel_Malek,Abdul_Malik عبدالمجيد=Abdulmajid,Abdelmadjid,Abdel_Meguid,Abdul_Majeed
    عبدالحميد=Abdulhamid,Abdelhamid,Abdel_Hamid,Abdul_Hamid عبداللطيف=Abdullatif,Abdellatif,Abdel_Latif,Abdul_Latif
    عبد=Abdul,Abdel,Abdel,Abd_al,Abdel الله=Allah الرحمن=al-Rahman,Errahmane,Rahman,Rahman ابو=Abu,Abou,Abu,Abou أبو=Abu,Abou,Abu,Abou
    بن=bin,Ben,bin,ibn,Ben ابن=ibn,Ibn بنت=bint ال=al آل=Al أم=Umm,Oum ام=Umm,Oum جمال=Jamal,Djamel,Gamal,Jamal كمال=Kamal,Kamel
    ناصر=Nasser,Nacer,Nasser,Nasir ناصرالدين=Nasreddin طارق=Tariq,Tarek,Tarek,Tareq حمد=Hamad حامد=Hamed,,,Hamid حميد=Hamid,,,Hameed
    حماد=Hammad زيد=Zayed,Zaïd,Zeid,Zaid زايد=Zayed,,,Zayid راشد=Rashid,Rached,Rashed,Rashed ماجد=Majed,Majed,Maged,Majid مجيد=Majid,Madjid,Meguid,Majeed
    وليد=Walid,Walid,Waleed,Waleed هشام=Hisham,Hicham,Hesham بشار=Bashar,Bachar حافظ=Hafez,,,Hafiz بشير=Bashir,Bachir,,Basheer
    عماد=Imad,Imed,Emad,Emad ياسر=Yasser,,,Yasir ياسين=Yassin,Yacine,Yassin,Yasin ياسمين=Yasmin,Yasmine زياد=Ziad,Ziad,Ziad,Ziyad
    نبيل=Nabil,,,Nabeel نور=Noor,Nour,Nour,Nur نورالدين=Nureddin,Noureddine,Nour_el-Din,Nuruddin صلاح=Salah شريف=Sharif,Chérif,Sherif,Shareef
    كاظم=Kazim,Kadhem,Kazem,Kadhim قاسم=Qasim,Kacem,Kassem,Qassem,Kasim جابر=Jaber,Djaber,Gaber,Jabir جعفر=Jaafar,Djaafar,Gaafar,Jafar
    حيدر=Haider,Haïdar,Haidar,Haydar عباس=Abbas عادل=Adel,,,Adil عامر=Amer,,,Amir أمير=Amir,,,Ameer امير=Amir امين=Amin أمين=Amin,Amine,Amin,Ameen
    انور=Anwar,Anouar أنور=Anwar,Anouar ايمن=Ayman أيمن=Ayman,Aymen أيوب=Ayoub,Ayoub,Ayoub,Ayub أسامة=Osama,Oussama,Osama,Usama
    اسامة=Osama,Oussama,Osama,Usama أكرم=Akram اكرم=Akram بلال=Bilal باسم=Basem,,Bassem,Basim تميم=Tamim توفيق=Tawfiq,Toufik,Tawfik,Taufiq
    ثامر=Thamer جواد=Jawad,,Gawad حازم=Hazem,,,Hazim حمزة=Hamza خليفة=Khalifa خليل=Khalil,,,Khaleel داود=Dawood,Daoud,Daoud,Dawud رامي=Rami,,Ramy
    رفيق=Rafik,Rafik,Rafik,Rafiq رياض=Riyad,Riadh,Riad,Riyadh زكريا=Zakaria,,,Zakariya سامي=Sami,,Samy سامر=Samer سمير=Samir,,,Sameer
    سيف=Saif,Seif,Seif,Sayf شعبان=Shaaban,Chaabane,Shaaban صادق=Sadiq,Sadok,Sadek,Sadeq صدام=Saddam طاهر=Taher,Tahar,Taher,Tahir طلال=Talal
    طه=Taha عارف=Aref,,,Arif عاصم=Asem,,,Asim عصام=Issam,Issam,Essam,Isam علاء=Alaa عمار=Ammar,Amar عمرو=Amr غازي=Ghazi غسان=Ghassan
    فؤاد=Fouad,Fouad,Fouad,Fuad فادي=Fadi,,Fady فارس=Fares,,,Faris فاروق=Farouk,Farouk,Farouk,Faruq فاضل=Fadel,,,Fadhil فتحي=Fathi,,Fathy
    فراس=Firas,,,Feras فوزي=Fawzi,Faouzi,Fawzy لطفي=Lotfi,,Lotfy مالك=Malik,Malek,Malek مأمون=Mamoun,,,Mamun مبارك=Mubarak,Moubarak,Mubarak
    مجدي=Majdi,,Magdy مروان=Marwan,Marouane مسعود=Masoud,Messaoud,Massoud,Mas'ud معاذ=Muath,Mouadh,Moaz معمر=Muammar,Mouammar,Moammar
    ملك=Malik منصور=Mansour,,,Mansur منير=Munir,Mounir,Mounir مهدي=Mahdi,Mehdi موسى=Musa,Moussa,Moussa,Mousa مؤمن=Moamen نادر=Nader,,,Nadir
    نجيب=Najib,,Naguib نزار=Nizar نصر=Nasr نصرالله=Nasrallah نواف=Nawaf هادي=Hadi,,Hady هاني=Hani,,Hany هيثم=Haitham,,Haytham وائل=Wael,,,Wail
    وسام=Wissam يحيى=Yahya,Yahia,Yehia يعقوب=Yaqoub,Yacoub,Yacoub,Yaqub عيسى=Issa,Aïssa,Eissa,Isa مرتضى=Murtada,Mourtada,Mortada نوح=Nuh
    """

  private static let families = """
    فاطمة=Fatima,,Fatma خديجة=Khadija,,Khadiga عائشة=Aisha,Aïcha,Aisha,Ayesha زينب=Zainab,Zineb,Zeinab,Zaynab مريم=Mariam,Meriem,Mariam,Maryam
    ليلى=Layla,Leïla,Laila,Leila سارة=Sara,,,Sarah هدى=Huda,Houda,Hoda منى=Muna,Mouna,Mona نادية=Nadia هند=Hind نورة=Noura,,,Nura
    أمل=Amal امل=Amal سعاد=Suad,Souad,Soad آمنة=Amina أمينة=Amina رانيا=Rania دينا=Dina ريم=Reem,Rym حنان=Hanan إيمان=Iman,Imane سميرة=Samira
    السيسي=el-Sisi,al-Sissi,el-Sisi,al-Sisi,Sisi الأسد=al-Assad,,,al-Asad,Assad الاسد=al-Assad القذافي=Gaddafi,Kadhafi,el-Gaddafi,Qaddafi,al-Qadhafi
    مرسي=Morsi,,Morsy,Mursi عرفات=Arafat السادات=Sadat,Sadate,el-Sadat,al-Sadat الحريري=Hariri,,,al-Hariri عون=Aoun,,,Awn ميقاتي=Mikati
    بوتفليقة=Bouteflika تبون=Tebboune السبسي=Essebsi سعيّد=Saied الغنوشي=Ghannouchi,,,al-Ghannushi المالكي=al-Maliki,,,Maliki العبادي=al-Abadi,,,Abadi
    السوداني=al-Sudani الصدر=al-Sadr,,,Sadr السيستاني=al-Sistani,,,Sistani بارزاني=Barzani طالباني=Talabani البرهان=al-Burhan,,,Burhan
    دقلو=Dagalo البشير=al-Bashir,,,Bashir حفتر=Haftar الدبيبة=Dbeibah,,,Dbeiba المشري=al-Mishri هنية=Haniyeh,,,Haniya السنوار=Sinwar,,,al-Sinwar
    مشعل=Meshaal,,,Mashal البغدادي=al-Baghdadi الظواهري=al-Zawahiri لادن=Laden الحوثي=al-Houthi,,,Houthi الزبيدي=al-Zubaidi العليمي=al-Alimi
    الصباح=al-Sabah ثاني=Thani نهيان=Nahyan مكتوم=Maktoum خليفه=Khalifa العراق=Iraq,Irak سوريا=Syria,Syrie مصر=Egypt,Égypte القاهرة=Cairo,Le_Caire
    بغداد=Baghdad,Bagdad دمشق=Damascus,Damas بيروت=Beirut,Beyrouth الرياض=Riyadh,Riyad مكة=Mecca,La_Mecque غزة=Gaza القدس=Jerusalem,Jérusalem
    طرابلس=Tripoli تونس=Tunis الجزائر=Algiers,Alger المغرب=Morocco,Maroc الدوحة=Doha دبي=Dubai,Dubaï الخرطوم=Khartoum صنعاء=Sanaa عدن=Aden
    """

  private static let foreign = """
    جون=John ديفيد=David مايكل=Michael روبرت=Robert وليام=William ويليام=William جيمس=James جورج=George توماس=Thomas بيتر=Peter بول=Paul
    ماري=Marie ماريا=Maria سميث=Smith جونسون=Johnson دونالد=Donald ترامب=Trump جو=Joe بايدن=Biden باراك=Barack أوباما=Obama كلينتون=Clinton
    فلاديمير=Vladimir بوتين=Putin,Poutine سيرغي=Sergey,Sergueï لافروف=Lavrov شي=Xi جين=Jin بينغ=Ping إيمانويل=Emmanuel ماكرون=Macron
    أنجيلا=Angela ميركل=Merkel شولتس=Scholz بنيامين=Benjamin نتنياهو=Netanyahu أردوغان=Erdogan رجب=Recep طيب=Tayyip فولوديمير=Volodymyr
    زيلينسكي=Zelensky دي=de فون=von فان=van لي=Lee كيم=Kim ألكسندر=Alexander اسكندر=Iskandar مارك=Mark كريس=Chris دانيال=Daniel مارتن=Martin
    أنطونيو=Antonio غوتيريش=Guterres جوزيف=Joseph يوري=Yuri ديمتري=Dmitry توكاييف=Tokayev قاسم=Qasim جومارت=Jomart
    """
}
