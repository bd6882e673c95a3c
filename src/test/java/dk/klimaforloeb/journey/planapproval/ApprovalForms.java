package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.Cases;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.forms.OpenForms;
import dk.klimaforloeb.journey.queries.Application;
import dk.klimaforloeb.journey.queries.PreparedDraft;
import dk.klimaforloeb.journey.queries.Roadmap;
import dk.klimaforloeb.journey.queries.SelfAssessment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;

/** An approval that begins where earlier phases have told something of everything. */
final class ApprovalForms {

  private ApprovalForms() {}

  static OpenForms begin(Cases cases, ProcessEngine engine, CaseRecords records) {
    cases.moveTo("2022-03-01T08:00");
    cases.startPhase(PlanApprovalModel.KEY, "0710", "1");
    return new OpenForms(cases, engine, Cases.key("0710", "1"))
        .recorded(records, Application.class, Map.of("caseNumber", "20-1234"))
        .recorded(
            records,
            Roadmap.class,
            Map.of(
                "draftOn", "2022-01-05",
                "hearingOn", "2022-06-28",
                "adoptionOn", "2022-09-20",
                "assessmentOn", "2022-04-04",
                "meetings", List.of(meeting("Fagudvalg", 3), meeting("Byrådet", 24)),
                "fieldsOfWork", List.of("energy")))
        .recorded(
            records,
            SelfAssessment.class,
            Map.of(
                "sections",
                List.of(
                    Map.of("criterion", "c1_1", "answer", "met"),
                    Map.of("criterion", "c2_3", "answer", "partly", "remark", "Uden skov."))))
        .recorded(
            records,
            PreparedDraft.class,
            Map.of(
                "step", "finished",
                "version", "U1",
                "draftUrl", url("udkast")));
  }

  private static Map<String, String> meeting(String body, int dayOfMay) {
    return Map.of("body", body, "date", "2022-05-%02d".formatted(dayOfMay));
  }

  static String url(String name) {
    return "https://kommune.example/" + name;
  }

  static String plan(String version, String name) {
    return "Version %s: %s\n\nKommunens sagsnr.: 20-1234".formatted(version, url(name));
  }

  static Map<String, Object> decided(
      String day, int dayOfFebruary, String outcome, String remarks) {
    Map<String, Object> values = new HashMap<>();
    values.put(day, "2022-02-%02d".formatted(dayOfFebruary));
    values.put("outcome", outcome);
    if (remarks != null) {
      values.put("remarks", remarks);
    }
    return values;
  }

  static Map<String, Object> version(String version, String name, String changes) {
    Map<String, Object> values = new HashMap<>(Map.of("version", version, "planUrl", url(name)));
    if (changes != null) {
      values.put("changes", changes);
    }
    return values;
  }
}
