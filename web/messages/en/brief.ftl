# The brief: printed sheets, and what can be taken along.

brief-lead = Sheets to print, or to save as a PDF from the print window; the same for Word, as slides and as text. Everything in them comes from this answer; the boxes below are yours to fill.
brief-organisation = Name of your organisation (may stay empty)
brief-own = A paragraph of your own (may stay empty)
brief-print = Print, or save as PDF
brief-print-help = In the print window, choose the paper chosen here, without margins set by hand, and one page per sheet. Colours are not needed.
brief-sides-missing = The brief also says what happens with either side’s numbers. They have not been computed yet.
brief-downloads = To take along
brief-file-law-toml = The bill as a law file
brief-file-comparator-toml = The law in force as a law file
brief-file-summary-json = All numbers (JSON)
brief-file-summary-csv = All numbers as a table (CSV)
brief-file-report-html = Long report (opens in a browser)
brief-file-failed = This file could not be made.
brief-link = A link to this scenario
brief-link-help = Everyone who opens this link has the same place, laws and settings. The scenario is in the part after #, which browsers do not send to anybody. Everyone who has the link can read it.
brief-link-copy = Copy the link

## On the paper

brief-sheet = Page { $number } of the brief
brief-title = { $bill }: what would change in { $place }
brief-question = What the bill would do to people who sell sexual services in { $place }, over { $years ->
    [one] { $years } year
   *[other] { $years } years
  }, compared with the law in force. About { $people } people are at work there.
brief-bill = The bill
brief-in-force = The law in force
brief-changes = What the bill changes
brief-changes-none = The bill changes nothing that this model knows.
brief-change = Today: { $before } — With the bill: { $after }
brief-change-clause = Today: { $before } — With the bill: { $after } ({ $clause })
brief-findings = What would be different
brief-finding = { $name }: { $verdict }
brief-findings-help = Each dot is one of 20 equally likely differences; the upright line is no difference. Full dots: lower under the bill; rings: higher. “9 times of 10”: in nine of ten simulations. The findings are chosen by a fixed rule. Violence by clients, trafficking, HIV and public money are always told. Then come those that are very likely or likely, from each side in turn. At least two are without a clear difference.
brief-why = Why
brief-why-none = The model traces no single chain from a clause to these findings.
brief-reason = { $lever } ({ $clauses }). What this alone does: { $outcome }, { $change }.
brief-reason-studies = Studies: { $studies }.
brief-reference = [{ $number }]
brief-raids = Raids as a test for trafficking
brief-uncertain = What is uncertain, and what either side says
brief-sides-none = What happens with either side’s numbers was not computed for this brief.
brief-sides-same = With every number in dispute set to what one side’s studies say (either side; { $draws } simulations each), none of { $count } headline verdicts changes.
brief-sides-turn = With every number in dispute set to what one side’s studies say (either side; { $draws } simulations each), { $count ->
    [one] { $count } of { $all } headline verdicts changes on at least one side.
   *[other] { $count } of { $all } headline verdicts change on at least one side.
  }
brief-own-title = Our view
brief-method = How this was made
brief-method-text = Aftermath is an open model that simulates { $people } adults week by week over { $years ->
    [one] { $years } year
   *[other] { $years } years
  } under the law in force and under the bill, with the same people and the same luck. Every clause acts only through mechanisms that can be read and challenged, and every number comes from a published study or is marked as an assumption. The whole is repeated { $draws } times, each time with other values for what is not known exactly. All people are made up, nothing is sent anywhere, and the same inputs give the same numbers on any computer.
brief-sources = Studies named here
brief-check = How to check it
brief-check-text = Aftermath { $version }, seed { $seed }. Anybody can run the same again, on the files that belong to this brief, and must find the same digests in summary.json:
brief-digest-plan = Plan
brief-digest-results = Results
