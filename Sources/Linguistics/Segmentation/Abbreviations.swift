/// Words that keep their full stop.
enum Abbreviations {
  /// Stand before a name: a full stop after them never ends a sentence.
  static let titles = WordSet(
    """
    mr mrs ms mx dr prof gen lt col maj capt cmdr cpt sgt cpl pvt adm rear brig sen rep reps sens
    gov pres hon rev fr sr. messrs mme mlle st ste mt ft amb asst assoc dir insp supt det supt.
    ald cllr dep cmdre vice-adm lt-gen maj-gen
    """)

  /// May stand inside a sentence or at its end: the next word decides.
  static let plain = WordSet(
    """
    inc corp ltd co bros jr sr esq etc al viz cf vs ca approx est dept univ assn natl intl int'l
    gov't govt ave blvd rd sq jan feb mar apr jun jul aug sept sep oct nov dec
    tues thurs thur fri plc llc bhd ariz calif colo conn del fla ga ill ind kan ky
    mich minn mo mont neb nev okla penn pa tenn tex vt va wash wis wyo que ont n.b ed eds
    trans repr rev. vol vols ch chap sect ext tel fax max min avg yr yrs hr hrs mins lb lbs oz
    ph para conf spec op cit ibid
    """)

  /// Those of `plain` that are written small as well.
  static let small = WordSet(
    """
    inc corp ltd co jr sr etc al viz cf vs ca approx est dept int'l gov't govt ext tel vol ch
    yrs hrs mins lbs oz lb ed eds
    """)

  /// Keep their stop only before a number.
  static let numeric = WordSet(
    "b c d no nos art arts sec para pp p fig figs vol ch eq ref stat pub res")

  /// Small words that begin sentences far more often than they follow an abbreviation in one.
  static let starters = WordSet(
    """
    the a an this that these those he she it they we you i his her its their our my your who what
    when where why how which there here in on at as for from by with after before during since
    while although though because if unless until but and or so yet nor however moreover meanwhile
    nevertheless also then thus therefore instead according despite both some many most all no not
    one two under over between among through about against such each every even only just now
    last today earlier later once asked speaking following
    """)
}
