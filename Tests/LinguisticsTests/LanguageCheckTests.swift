import Linguistics
import Testing

struct LanguageCheckTests {
  private func isEnglish(_ text: String) -> Bool {
    LanguageCheck(Segmenter().segment(text)).isEnglish
  }

  @Test(arguments: [
    "The two governments said that they would meet again before the end of the year.",
    "Ministers sign trade deal",
    "It was not clear who had ordered the strike, or when it would end.",
  ])
  func englishIsEnglish(text: String) { #expect(isEnglish(text)) }

  @Test(arguments: [
    "Los dos gobiernos anunciaron que se reunirán de nuevo antes de que termine el año en curso.",
    "Les deux gouvernements ont annoncé qu'ils se réuniraient de nouveau avant la fin de l'année.",
    "Die beiden Regierungen kündigten an, dass sie sich vor Ende des Jahres erneut treffen werden.",
    "De twee regeringen maakten bekend dat zij voor het einde van het jaar opnieuw samenkomen.",
    "Оба правительства объявили, что встретятся снова до конца года.",
    "両政府は年末までに再び会談すると発表した。",
    "Kedua pemerintah mengumumkan bahwa mereka akan bertemu lagi sebelum akhir tahun ini.",
    "Os dois governos anunciaram que se reunirão novamente antes do fim do ano em curso.",
    "", "12345 67890",
  ])
  func otherLanguagesAreNot(text: String) { #expect(!isEnglish(text)) }
}
