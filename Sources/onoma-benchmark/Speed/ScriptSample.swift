import OnomaKit

/// A paragraph of news in one script, written for the project, repeated to the length of an article.
struct ScriptSample {
  let name: String
  let text: SourceText

  /// Bytes of an article.
  private static let size = 4096

  private init(_ name: String, _ paragraph: String) {
    self.name = name
    let copies = max(1, Self.size / paragraph.utf8.count)
    text = SourceText(String(repeating: paragraph + "\n", count: copies))
  }

  static let all = [
    ScriptSample(
      "Italian",
      "Il ministro è arrivato ad Astana lunedì sera; più di duecento delegati, perché il vertice è già cominciato, "
        + "l’hanno accolto nella città nuova. «Così si può lavorare», ha detto il presidente."),
    ScriptSample(
      "English",
      "The minister arrived in Astana on Monday evening, and more than two hundred delegates were waiting for him. "
        + "“We can work like this,” the president told reporters from London and New York."),
    ScriptSample(
      "Vietnamese",
      "Bộ trưởng đã đến thủ đô vào tối thứ Hai, hơn hai trăm đại biểu đang chờ ông tại cung điện mới. "
        + "Tổng thống nói rằng cuộc họp sẽ kéo dài đến hết tuần."),
    ScriptSample(
      "Greek",
      "Ο υπουργός έφτασε στην Αστάνα τη Δευτέρα το βράδυ και περισσότεροι από διακόσιοι αντιπρόσωποι τον περίμεναν. "
        + "«Έτσι μπορούμε να δουλέψουμε», είπε ο πρόεδρος."),
    ScriptSample(
      "Russian",
      "Министр прилетел в Астану в понедельник вечером, и более двухсот делегатов ждали его в новом дворце. "
        + "«Так можно работать», — сказал президент, который ещё утром был в Ташкенте."),
    ScriptSample(
      "Kazakh",
      "Министр дүйсенбі күні кешке Астанаға келді, жаңа сарайда оны екі жүзден астам өкіл күтіп тұрды. "
        + "«Осылай жұмыс істеуге болады», — деді президент Қасым-Жомарт Тоқаев."),
    ScriptSample(
      "Armenian",
      "Նախարարը Աստանա ժամանեց երկուշաբթի երեկոյան, և ավելի քան երկու հարյուր պատվիրակներ սպասում էին նրան նոր պալատում։"
    ),
    ScriptSample(
      "Georgian", "მინისტრი ასტანაში ორშაბათს საღამოს ჩავიდა, ახალ სასახლეში კი მას ორასზე მეტი დელეგატი ელოდა."),
    ScriptSample(
      "Hebrew", "השר הגיע לאסטנה ביום שני בערב, ויותר ממאתיים צירים חיכו לו בארמון החדש. כך אפשר לעבוד, אמר הנשיא."),
    ScriptSample(
      "Hebrew, pointed", "הַשַּׂר הִגִּיעַ לָעִיר בְּיוֹם שֵׁנִי בָּעֶרֶב, וְרַבִּים חִכּוּ לוֹ בָּאַרְמוֹן הֶחָדָשׁ."),
    ScriptSample(
      "Arabic",
      "وصل الوزير إلى أستانا مساء الإثنين، وكان أكثر من مئتي مندوب ينتظرونه في القصر الجديد. هكذا نعمل، قال الرئيس."),
    ScriptSample(
      "Arabic, pointed", "وَصَلَ الوَزِيرُ إِلَى المَدِينَةِ مَسَاءَ الإِثْنَيْنِ، وَكَانَ النَّاسُ يَنْتَظِرُونَهُ فِي القَصْرِ الجَدِيدِ."),
    ScriptSample(
      "Hindi", "मंत्री सोमवार शाम को अस्ताना पहुँचे और नए महल में दो सौ से ज़्यादा प्रतिनिधि उनका इंतज़ार कर रहे थे। राष्ट्रपति ने कहा कि बैठक पूरे सप्ताह चलेगी।"),
    ScriptSample(
      "Bengali", "মন্ত্রী সোমবার সন্ধ্যায় আস্তানায় পৌঁছান এবং নতুন প্রাসাদে দুই শতাধিক প্রতিনিধি তাঁর জন্য অপেক্ষা করছিলেন।"),
    ScriptSample("Thai", "รัฐมนตรีเดินทางถึงกรุงอัสตานาเมื่อค่ำวันจันทร์ และมีผู้แทนกว่าสองร้อยคนรอต้อนรับเขาอยู่ที่ทำเนียบแห่งใหม่"),
    ScriptSample(
      "Korean", "장관은 월요일 저녁 아스타나에 도착했으며 이백 명이 넘는 대표단이 새 궁전에서 그를 기다리고 있었다. 대통령은 회의가 이번 주 내내 이어질 것이라고 말했다."),
    ScriptSample("Japanese", "大臣は月曜日の夜にアスタナへ到着し、新しい宮殿では二百人を超える代表が待っていた。大統領は「会議は週末まで続く」と記者団に語った。"),
    ScriptSample("Chinese", "部长于星期一晚间抵达阿斯塔纳，两百多名代表在新的宫殿里等候。总统说：“我们可以这样工作。”会议将持续到周末。"),
  ]
}
