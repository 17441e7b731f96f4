/// Frequent names in Hebrew letters. Facts of usage, written for this package; columns as in `FrequentNames`.
enum FrequentHebrewNames {
  static let table = """
    דוד=David דויד=David דייוויד=David משה=Moshe,,,Moses אברהם=Avraham,,,Abraham יצחק=Yitzhak,,,Isaac,Itzhak יעקב=Yaakov,,,Jacob,Yaacov
    יוסף=Yosef,,,Joseph בנימין=Benjamin,,,Binyamin נתניהו=Netanyahu שרה=Sara,,,Sarah רבקה=Rivka,,,Rebecca רחל=Rachel לאה=Leah חיים=Chaim,,,Haim
    שמעון=Shimon,,,Simon ראובן=Reuven,,,Reuben לוי=Levi,,,Levy יהודה=Yehuda,,,Judah שלמה=Shlomo,,,Solomon שמואל=Shmuel,,,Samuel דניאל=Daniel
    מיכאל=Michael מייקל=Michael גבריאל=Gabriel,,,Gavriel רפאל=Rafael,,,Raphael אלכסנדר=Alexander אליהו=Eliyahu אהרון=Aharon,,,Aaron אריאל=Ariel
    שרון=Sharon פרס=Peres רבין=Rabin גולדה=Golda מאיר=Meir אהוד=Ehud ברק=Barak אולמרט=Olmert נפתלי=Naftali בנט=Bennett יאיר=Yair לפיד=Lapid
    בני=Benny גנץ=Gantz גלנט=Gallant יואב=Yoav אביגדור=Avigdor ליברמן=Lieberman,,,Liberman איתמר=Itamar בן=Ben גביר=Gvir בצלאל=Bezalel סמוטריץ=Smotrich
    גדעון=Gideon סער=Saar ישראל=Israel כץ=Katz כהן=Cohen,,,Kohen פרידמן=Friedman גולדשטיין=Goldstein רוזנברג=Rosenberg הרצוג=Herzog הרצל=Herzl
    ריבלין=Rivlin גוריון=Gurion וייצמן=Weizmann,,,Weizman שמיר=Shamir אשכול=Eshkol דיין=Dayan שלום=Shalom שילה=Shiloh נועם=Noam נועה=Noa,,,Noah
    נח=Noah תמר=Tamar מרים=Miriam חנה=Hannah,,,Hana אסתר=Esther רות=Ruth דבורה=Deborah,,,Dvora יונתן=Yonatan,,,Jonathan יהונתן=Yehonatan,,,Jonathan
    עמוס=Amos עוז=Oz עמית=Amit עומר=Omer אורי=Uri אלון=Alon איתן=Eitan,,,Eytan גיל=Gil רון=Ron דן=Dan טל=Tal ניר=Nir צבי=Zvi,,,Tzvi ציפי=Tzipi
    לבני=Livni מנחם=Menachem,,,Menahem בגין=Begin זאב=Zeev,,,Ze'ev יגאל=Yigal,,,Yigael יורם=Yoram עזרא=Ezra עידו=Ido עפר=Ofer שאול=Shaul,,,Saul
    רוברט=Robert ג'יימס=James ג'ון=John ג'ורג'=George פול=Paul ריצ'רד=Richard תומאס=Thomas ויליאם=William פיטר=Peter דונלד=Donald טראמפ=Trump
    ג'ו=Joe ביידן=Biden ברק=Barak אובמה=Obama ולדימיר=Vladimir פוטין=Putin לברוב=Lavrov אנגלה=Angela מרקל=Merkel עמנואל=Emmanuel מקרון=Macron
    זלנסקי=Zelensky דה=de פון=von ון=van תל=Tel אביב=Aviv ירושלים=Jerusalem חיפה=Haifa עזה=Gaza חמאס=Hamas חזבאללה=Hezbollah מחמוד=Mahmoud
    עבאס=Abbas מוחמד=Mohammed,,,Muhammad אחמד=Ahmed,,,Ahmad עלי=Ali חסן=Hassan יחיא=Yahya סינוואר=Sinwar קים=Kim לי=Lee מרטין=Martin מארק=Mark
    """
}
