/// Frequent Persian names, and those of South Asia, beside the Arabic ones they share.
///
/// Facts of usage, written for this package. Columns as in `FrequentNames`.
enum FrequentPersianNames {
  static let table = """
    محمد=Mohammad,,,Mohammed,Muhammad احمد=Ahmad,,,Ahmed حسن=Hassan,,,Hasan حسین=Hossein,,,Hussein,Hosein علی=Ali رضا=Reza,,,Riza
    مهدی=Mahdi,,,Mehdi حسینی=Hosseini,,,Husseini محمدی=Mohammadi احمدی=Ahmadi احمدی‌نژاد=Ahmadinejad نژاد=Nejad خامنه‌ای=Khamenei خامنه=Khamene
    خمینی=Khomeini روحانی=Rouhani,,,Ruhani رئیسی=Raisi,,,Raeisi پزشکیان=Pezeshkian ظریف=Zarif عراقچی=Araghchi,,,Araqchi قالیباف=Ghalibaf,,,Qalibaf
    لاریجانی=Larijani سلیمانی=Soleimani,,,Suleimani قاسم=Qasem,,,Ghasem,Qassem هاشمی=Hashemi رفسنجانی=Rafsanjani خاتمی=Khatami موسوی=Mousavi,,,Musavi
    کروبی=Karroubi جلیلی=Jalili امیر=Amir عبداللهیان=Abdollahian عبدالله=Abdollah,,,Abdullah امیرعبداللهیان=Amir-Abdollahian جواد=Javad,,,Jawad
    محمود=Mahmoud,,,Mahmud ابراهیم=Ebrahim,,,Ibrahim اسماعیل=Esmail,,,Ismail یوسف=Yousef,,,Yusef یعقوب=Yaghoub عباس=Abbas عباسی=Abbasi اکبر=Akbar
    اکبری=Akbari اصغر=Asghar امینی=Amini مهسا=Mahsa نرگس=Narges شیرین=Shirin عبادی=Ebadi زهرا=Zahra فاطمه=Fatemeh,,,Fatima مریم=Maryam
    زینب=Zeinab سارا=Sara لیلا=Leila نسرین=Nasrin ستوده=Sotoudeh پرویز=Parviz داریوش=Dariush کورش=Kourosh,,,Cyrus بهرام=Bahram فرهاد=Farhad
    شاهین=Shahin سعید=Saeed,,,Said مجید=Majid حمید=Hamid وحید=Vahid,,,Wahid محسن=Mohsen مصطفی=Mostafa,,,Mustafa مرتضی=Morteza مجتبی=Mojtaba
    صادق=Sadegh,,,Sadeq جعفر=Jafar کاظم=Kazem ناصر=Nasser,,,Naser کریم=Karim کریمی=Karimi رحیم=Rahim رحیمی=Rahimi رحمان=Rahman رستم=Rostam
    تهران=Tehran ایران=Iran قم=Qom مشهد=Mashhad اصفهان=Isfahan شیراز=Shiraz تبریز=Tabriz کابل=Kabul افغانستان=Afghanistan پوتین=Putin ولادیمیر=Vladimir
    کرزی=Karzai,,,Karzay غنی=Ghani اشرف=Ashraf حامد=Hamid,,,Hamed حکمتیار=Hekmatyar مسعود=Massoud,,,Masoud ملا=Mullah عمر=Omar حقانی=Haqqani
    """

  static let southAsian = """
    محمد=Muhammad,,,Mohammad,Mohammed احمد=Ahmad,,,Ahmed علی=Ali حسین=Hussain,,,Husain حسن=Hasan,,,Hassan خان=Khan عمران=Imran نواز=Nawaz شریف=Sharif
    شہباز=Shehbaz,,,Shahbaz آصف=Asif زرداری=Zardari بلاول=Bilawal بھٹو=Bhutto بینظیر=Benazir مریم=Maryam پرویز=Pervez,,,Parvez مشرف=Musharraf
    عاصم=Asim منیر=Munir قمر=Qamar جاوید=Javed باجوہ=Bajwa اقبال=Iqbal جناح=Jinnah قریشی=Qureshi شاہ=Shah شاہد=Shahid آفریدی=Afridi بابر=Babar
    اعظم=Azam وسیم=Wasim اکرم=Akram اسلام=Islam آباد=abad پاکستان=Pakistan کراچی=Karachi لاہور=Lahore پشاور=Peshawar حمید=Hamid حامد=Hamid
    کرزی=Karzai کرزئ=Karzai اشرف=Ashraf غنی=Ghani عبدالله=Abdullah رحمان=Rahman رحمن=Rehman عبدالرحمن=Abdur_Rehman یوسف=Yousaf گیلانی=Gilani
    """
}
