package dk.klimaforloeb.governance.messages;

/** Whether the steering groups are at work. */
public interface SteeringGroups {

  /** Whether they have begun to meet under this agreement, now or before. */
  boolean haveBegun();
}
