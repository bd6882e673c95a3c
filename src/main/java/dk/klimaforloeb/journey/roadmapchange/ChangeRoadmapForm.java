package dk.klimaforloeb.journey.roadmapchange;

import dk.klimaforloeb.journey.queries.RoadmapContent;
import dk.klimaforloeb.journey.queries.RoadmapDates;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ChangeRoadmap}. */
@Component
class ChangeRoadmapForm extends RoadmapWishForm {

  ChangeRoadmapForm(RoadmapDates roadmaps, RoadmapContent content) {
    super(RoadmapChangeModel.CHANGE_ROADMAP, roadmaps, content);
  }
}
