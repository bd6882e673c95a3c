package dk.klimaforloeb.identity;

/** Which of {@link Roles} a group has the rights of; an agreement may have roles of its own. */
public interface RoleKinds {

  /**
   * @return the role whose rights the group has; the group itself when it has none but its own
   */
  String of(String group);
}
