/// How the press spells Korean surnames and the syllables of given names.
enum KoreanNames {
  static let surnames: [Unicode.Scalar: String] = table(
    """
    김Kim 이Lee 박Park 최Choi 정Jung 강Kang 조Cho 윤Yoon 장Jang 임Lim 한Han 오Oh 서Seo 신Shin 권Kwon 황Hwang 안Ahn 송Song 류Ryu 전Jeon
    홍Hong 고Ko 문Moon 양Yang 손Son 배Bae 백Baek 허Heo 유Yoo 남Nam 심Shim 노Noh 하Ha 곽Kwak 성Sung 차Cha 주Joo 우Woo 구Koo 민Min 나Na
    진Jin 지Ji 엄Um 채Chae 원Won 천Chun 방Bang 공Kong 현Hyun 함Ham 변Byun 염Yeom 여Yeo 추Choo 도Do 소So 석Seok 선Sun 설Seol 마Ma 길Gil
    연Yeon 위Wi 표Pyo 명Myung 기Ki 반Ban 라Ra 왕Wang 금Keum 옥Ok 육Yook 인In 맹Maeng 제Je 모Mo 리Ri 탁Tak 국Kook 어Eo 은Eun 편Pyun
    용Yong 예Ye 봉Bong 사Sa 부Boo 태Tae 최Choe 림Rim 렴Ryom 량Ryang 로Ro
    """)

  /// Syllables of given names where the press leaves the Revised Romanization.
  static let givenSyllables: [Unicode.Scalar: String] = table(
    """
    정jong 영young 은un 현hyun 우woo 준jun 선sun 성sung 경kyung 희hee 수soo 철chul 국kook 근geun 훈hoon 숙sook 순soon 무moo 주joo 구koo
    석seok 연yeon 윤yoon 건kun 걸kul 길gil 규kyu 기ki 권kwon 광kwang 교kyo 균kyun 두doo 문moon 범beom 병byung 부boo 상sang 승seung
    식sik 여yeo 열yeol 옥ok 용yong 욱wook 운woon 원won 유yoo 일il 자ja 재jae 제je 종jong 중jung 지ji 진jin 찬chan 창chang 춘choon
    충chung 탁tak 태tae 택taek 필pil 하ha 학hak 한han 해hae 혁hyuk 형hyung 혜hye 호ho 홍hong 화hwa 환hwan 황hwang 효hyo 휘hwi 흥heung
    """)

  static let compoundSurnames = [
    "남궁": "Namkoong", "황보": "Hwangbo", "제갈": "Jegal", "선우": "Sunwoo", "사공": "Sagong", "독고": "Dokgo",
  ]

  /// Last syllables of places and bodies.
  static let genericEndings = Set("시군구도읍면역강항부당".unicodeScalars)

  /// Pairs of a syllable and its spelling; the first pair of a syllable stands.
  private static func table(_ text: String) -> [Unicode.Scalar: String] {
    let pairs = text.split(whereSeparator: \.isWhitespace).compactMap { entry in
      entry.unicodeScalars.first.map { ($0, String(entry.dropFirst())) }
    }
    return Dictionary(pairs) { first, _ in first }
  }
}
