package dk.klimaforloeb.governance.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A report in which everything is filled in. */
final class SampleReports {

  private SampleReports() {}

  static ReportContent full() {
    String[] names = {
      "Aarhus",
      "Favrskov",
      "Hedensted",
      "Herning",
      "Holstebro",
      "Horsens",
      "Ikast-Brande",
      "Lemvig",
      "Norddjurs",
      "Odder",
      "Randers",
      "Ringk\u00f8bing-Skjern",
      "Sams\u00f8",
      "Silkeborg",
      "Skanderborg",
      "Skive",
      "Struer",
      "Syddjurs",
      "Viborg"
    };
    List<ReportContent.Line> lines = new ArrayList<>();
    String[] c = {"green", "yellow", "red", "none"};
    String[] t = {"Gr\u00f8n", "Gul", "R\u00f8d", "Ingen farve"};
    int i = 0;
    for (String n : names) {
      int k = i++ % 4;
      lines.add(
          new ReportContent.Line(
              "07" + i,
              n,
              "Runde 1",
              "Vedtagelse og godkendelse",
              "H\u00f8ring begyndt",
              i % 3 == 0 ? null : LocalDate.of(2022, 3, i),
              c[k],
              t[k],
              "Afgiv h\u00f8ringssvar til milj\u00f8screening: frist 4. marts 2022, for 3 arbejdsdage siden",
              i % 5 == 0
                  ? "R\u00f8d efter datoerne: Udkast klar var planlagt 1. marts 2022, for 4 arbejdsdage siden"
                  : null,
              i % 2 == 0
                  ? "Koordinatoren f\u00f8lger kommunen t\u00e6t, og der er aftalt et sparringsm\u00f8de om klimaregnskabet i april m\u00e5ned."
                  : null,
              i % 3 == 1
                  ? "Vi venter p\u00e5 energiregnskabet, men regner med at n\u00e5 udvalgsm\u00f8det i maj. Planen bliver p\u00e5 den m\u00e5de ikke forsinket."
                  : null,
              List.of(),
              i % 4 == 0
                  ? List.of(
                      "Farve: fra gr\u00f8n til gul",
                      "Udkast klar: flyttet fra 1. januar 2022 til 1. marts 2022")
                  : List.of()));
    }
    return new ReportContent(
        1,
        5,
        1,
        "Kvartalsm\u00f8de 1. kvartal 2022",
        "administrative",
        "Administrativ styregruppe",
        LocalDate.of(2022, 1, 1),
        LocalDate.of(2022, 3, 31),
        Instant.parse("2022-03-07T09:00:00Z"),
        List.of(),
        new ReportContent.Last(4, LocalDate.of(2021, 12, 31)),
        "Kvartalet var pr\u00e6get af h\u00f8ringer.\n\nVi \u00f8nsker en god sommer.",
        "Realdania har \u00e5bnet puljen.",
        List.of(
            new ReportContent.Risk("F\u00e5 timer i kommunerne", true),
            new ReportContent.Risk("Valg", false)),
        new ReportContent.Figures(
            19,
            4,
            3,
            2,
            11,
            new BigDecimal("17.5"),
            3,
            List.of(new ReportContent.Reached("Udkast klar", List.of("Favrskov", "Odder")))),
        lines,
        List.of(
            new DecisionItem(
                "Udvidelse af tidsplan for Skive",
                "Skive beder om at flytte sin h\u00f8ring et halvt \u00e5r.",
                List.of("Skives tidsplan godkendes", "sekretariatet f\u00f8lger op i august"),
                null)),
        List.of(
            new DecisionItem(
                "Klimatopm\u00f8de",
                "",
                List.of("opl\u00e6gget godkendes"),
                "Godkendt med bem\u00e6rkning. Afholdt 10. juni 2021.")),
        List.of(
            new ReportSection(
                "finance",
                "\u00d8konomi",
                List.of("Regionens og kommunernes midler holdes hver for sig."),
                List.of(
                    new ReportSection.Table(
                        "Forbrug",
                        List.of("Form\u00e5l", "Budget", "Forbrug"),
                        List.of(
                            List.of("Analyser", "1.000.000 kr.", "250.000 kr."),
                            List.of("Arrangementer", "500.000 kr.", "0 kr.")))))));
  }
}
