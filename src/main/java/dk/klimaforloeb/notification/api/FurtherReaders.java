package dk.klimaforloeb.notification.api;

import java.util.List;

/**
 * People outside a group who are told of a case's tasks as its members are, by an address that the
 * case has of them; for example the deputy whom a municipality has named.
 */
public interface FurtherReaders {

  /**
   * @param caseKey business key of the case
   * @param groupId the engine's id of the group
   * @return addresses, mostly none
   */
  List<String> of(String caseKey, String groupId);
}
