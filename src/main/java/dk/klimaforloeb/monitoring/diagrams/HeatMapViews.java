package dk.klimaforloeb.monitoring.diagrams;

import dk.klimaforloeb.engine.DanishOrder;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.diagrams.Diagram;
import dk.klimaforloeb.engine.diagrams.TimeWords;
import dk.klimaforloeb.engine.pages.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Puts a heat map in words and colours. */
@Component
class HeatMapViews {

  private static final int COLOURS = 5;

  private static final String BY_NAME = "navn";

  /** By what the table can be sorted, in the order of its columns. */
  private static final Map<String, Comparator<ElementFigures>> ORDERS = orders();

  private final Municipalities municipalities;
  private final Texts texts = new Texts("diagrams");
  private final TimeWords times = new TimeWords();

  HeatMapViews(Municipalities municipalities) {
    this.municipalities = municipalities;
  }

  private static Map<String, Comparator<ElementFigures>> orders() {
    Map<String, Comparator<ElementFigures>> orders = new LinkedHashMap<>();
    orders.put(BY_NAME, Comparator.comparing(ElementFigures::name, DanishOrder.COMPARATOR));
    orders.put(Measure.FREQUENCY.code(), worst(Measure.FREQUENCY::of));
    orders.put(Measure.LENGTH.code(), worst(Measure.LENGTH::of));
    orders.put("p90", worst(used -> used.ninetiethDays() == null ? 0 : used.ninetiethDays()));
    orders.put(Measure.HERE.code(), worst(Measure.HERE::of));
    return orders;
  }

  private static Comparator<ElementFigures> worst(ToDoubleFunction<ElementFigures> by) {
    return Comparator.comparingDouble(by).reversed();
  }

  /**
   * @param readable keys of the processes to which the page may lead
   */
  HeatMapView of(
      HeatMap map, ReadableProcesses.Process process, Selection selection, Set<String> readable) {
    Measure measure = selection.measure();
    double most = map.elements().stream().mapToDouble(measure::of).max().orElse(0);
    String sorted = ORDERS.containsKey(selection.order()) ? selection.order() : measure.code();
    List<Option> places = municipalities.options(selection);
    return new HeatMapView(
        map.process(),
        map.name(),
        map.version(),
        DiagramsPage.address(map.process()) + "/model.bpmn?udgave=" + map.version(),
        map.from(),
        map.to(),
        chosen(places, texts),
        selection.queryOfOthers(),
        measure.code(),
        measures(measure),
        versions(process, selection),
        places,
        legend(measure, most),
        columns(selection, sorted, map.process()),
        map.elements().stream()
            .sorted(ORDERS.get(sorted))
            .map(element -> row(element, selection, most, readable))
            .toList());
  }

  /** Which municipalities were chosen, in words. */
  static String chosen(List<Option> places, Texts texts) {
    String names =
        places.stream()
            .filter(Option::isChosen)
            .map(Option::label)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? texts.get("diagrams.all") : names;
  }

  private HeatMapView.Row row(
      ElementFigures used, Selection selection, double most, Set<String> readable) {
    double value = selection.measure().of(used);
    return new HeatMapView.Row(
        used.element(),
        used.name(),
        used.kind(),
        used.calls() != null && readable.contains(used.calls())
            ? DiagramsPage.address(used.calls()) + selection.queryOfOthers()
            : null,
        used.begun(),
        times.of(used.medianDays()),
        times.of(used.ninetiethDays()),
        used.here(),
        value > 0 ? (int) Math.ceil(COLOURS * value / most) : 0,
        value > 0 ? amount(selection.measure(), value) : null);
  }

  private String amount(Measure measure, double value) {
    return measure == Measure.LENGTH
        ? times.shortly(value)
        : texts.get("diagrams.count", Math.round(value));
  }

  private List<HeatMapView.Heat> legend(Measure measure, double most) {
    List<HeatMapView.Heat> legend = new ArrayList<>();
    double before = 0;
    for (int heat = 1; heat <= COLOURS; heat++) {
      double share = most * heat / COLOURS;
      double atMost = measure == Measure.LENGTH ? share : Math.floor(share);
      // Of three there are no five kinds.
      if (atMost > before) {
        legend.add(new HeatMapView.Heat(heat, amount(measure, atMost)));
      }
      before = atMost;
    }
    return legend;
  }

  private List<Option> measures(Measure chosen) {
    return Arrays.stream(Measure.values())
        .map(
            measure ->
                new Option(
                    measure.code(),
                    texts.get("diagrams.measure." + measure.code()),
                    measure == chosen))
        .toList();
  }

  /** Where there is but one there is nothing to choose. */
  private static List<Option> versions(ReadableProcesses.Process process, Selection selection) {
    return process.versions().size() == 1
        ? List.of()
        : process.versions().stream()
            .map(Diagram::version)
            .map(
                version ->
                    new Option(
                        String.valueOf(version),
                        String.valueOf(version),
                        selection.versions().contains(version)))
            .toList();
  }

  private List<HeatMapView.Column> columns(Selection selection, String sorted, String process) {
    List<String> codes = List.copyOf(ORDERS.keySet());
    return IntStream.range(0, codes.size())
        .mapToObj(codes::get)
        .map(
            code ->
                new HeatMapView.Column(
                    texts.get("diagrams.column." + code),
                    DiagramsPage.address(process) + selection.orderedBy(code).query() + "#tal",
                    code.equals(sorted),
                    code.equals(BY_NAME) ? "ascending" : "descending"))
        .toList();
  }
}
